// Properties of merging, over many random charts, the same ones in each run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChanges, createChart, parseChart } from 'palpate/core';
import { changesBetween, keyOf, mergeCharts } from '../shared/merge.js';
import { markAt } from './clinic.mjs';

/** Random numbers from a seed (mulberry32). */
function chance(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const zones = ['back.scapula.left', 'back.scapula.right', 'front.knee.left', 'front.knee.right'];
const technique = 'trigger-point';

/** A few edits that a clinician might make. */
function edited(chart, pick) {
  let next = chart;
  for (let i = 1 + pick(4); i > 0; i--) {
    const index = pick(next.marks.length || 1);
    const mark = next.marks[index];
    const kind = pick(5);
    if (kind < 2 || !mark) next = { ...markAt(next, zones[pick(4)], pick(11)).chart, nothingToMark: false };
    else if (kind === 2) next = { ...next, marks: next.marks.with(index, { ...mark, intensity: pick(11) }) };
    else if (kind === 3) next = { ...next, marks: next.marks.toSpliced(index, 1), treatments: next.treatments.filter((one) => one.mark !== mark.id) };
    else next = { ...next, treatments: [...next.treatments, { id: `t${pick(2 ** 31)}`, mark: mark.id, technique, pressure: [], by: 'clinician', createdAt: '2026-11-01T10:00:00Z' }] };
  }
  return next;
}

const cases = Array.from({ length: 300 }, (_, seed) => {
  const pick = chance(seed);
  const base = edited(createChart({ id: 'one' }), pick);
  return { base, theirs: edited(base, pick), mine: edited(base, pick) };
});

test('a chart that only one of them changed is theirs', () => {
  for (const { base, mine } of cases) {
    assert.equal(keyOf(mergeCharts(base, base, mine).chart), keyOf({ ...mine, marks: inOrderOf(base, mine) }));
    assert.deepEqual(mergeCharts(base, mine, base).chart, mine);
  }
});

test('what comes out can be read, has what each of them added, and keeps every change of either that does not clash', () => {
  for (const { base, theirs, mine } of cases) {
    const { chart, clashes } = mergeCharts(base, theirs, mine);
    assert.deepEqual(parseChart(chart).problems, undefined);
    const was = new Map(base.marks.map((mark) => [mark.id, mark]));
    const clashing = new Set(clashes.map(({ key }) => key));
    for (const mark of [...theirs.marks, ...mine.marks]) {
      if (was.has(mark.id) && keyOf(was.get(mark.id)) === keyOf(mark)) continue;
      if (clashing.has(`marks ${mark.id}`)) continue;
      assert.equal(keyOf(chart.marks.find(({ id }) => id === mark.id)), keyOf(mark));
    }
  }
  assert.ok(cases.some(({ base, theirs, mine }) => mergeCharts(base, theirs, mine).clashes.length > 0));
});

test('the person who merges decides a conflict', () => {
  const base = markAt(createChart({ id: 'one' }), 'back.scapula.left', 5).chart;
  const rated = (intensity) => ({ ...base, marks: [{ ...base.marks[0], intensity }] });
  const key = `marks ${base.marks[0].id}`;
  const merged = (choices) => mergeCharts(base, rated(2), rated(9), choices);
  assert.deepEqual(merged().clashes.map((clash) => clash.key), [key]);
  assert.deepEqual([merged(), merged({ [key]: 'theirs' }), merged({ [key]: 'mine' })].map(({ chart }) => chart.marks[0].intensity), [2, 2, 9]);
});

test('the changes between two charts make one of the other', () => {
  for (const { base, theirs, mine } of cases) {
    const { chart } = mergeCharts(base, theirs, mine);
    assert.equal(keyOf(applyChanges(theirs, changesBetween(theirs, chart))), keyOf(chart));
  }
});

/** Merging keeps existing items in order and adds new ones at the end. */
const inOrderOf = (base, { marks }) => [...base.marks.flatMap(({ id }) => marks.find((mark) => mark.id === id) ?? []), ...marks.filter(({ id }) => !base.marks.some((mark) => mark.id === id))];
