import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  applyChanges,
  createChart,
  editExamination,
  invertChanges,
  keyPoints,
  parseChart,
  postureItemIds,
  postureItems,
  recordFinding,
  recordScores,
  sensorySums,
  serialiseChart,
  type Chart,
  type PostureItem,
  type PostureWord,
} from '../../src/chart/index.js';
import { anyWordShape, chartShape } from '../../src/chart/generated/shape.js';
import type { JsonObject } from '../../src/chart/json.js';
import { checkShape, createProblemList } from '../../src/chart/parse/index.js';
import { readVersion } from '../../src/chart/parse/parse-chart.js';
import { carryForward } from '../../src/episode/index.js';
import { postureArbitrary, sensoryArbitrary } from '../arbitraries.js';
import { runs, seedOf } from '../slow.js';

const empty = createChart({ id: 'c1', recordedAt: new Date('2026-11-29T10:00:00Z') });
const examined = JSON.parse(readFileSync('test/chart/1.2/examined.json', 'utf8')) as Chart;
const stamp = { by: 'clinician', at: '2026-11-29T10:05:00Z' } as const;
const later = { by: 'carer', at: '2026-11-29T10:06:00Z' } as const;
const problemsOf = (chart: object) => {
  const result = parseChart(chart);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path} ${message}`);
};

test('28 key points a side, in anatomical order', () => {
  expect(keyPoints).toHaveLength(28);
  const rank = (point: string) => ['C', 'T', 'L', 'S'].indexOf(point.charAt(0)) * 100 + Number.parseInt(point.slice(1), 10);
  expect([...keyPoints].sort((a, b) => rank(a) - rank(b))).toEqual(keyPoints);
});

// 1,000 of each in `npm run test:slow`.
describe('a chart with an examination', () => {
  it('is read back to the same, whatever was tested', () => {
    fc.assert(
      fc.property(sensoryArbitrary, (sensory) => {
        const chart = { ...empty, sensory };
        expect(parseChart(serialiseChart(chart))).toEqual({ ok: true, chart, warnings: [] });
      }),
      { numRuns: runs(250, 1000), seed: seedOf(19) },
    );
  });

  it('and whatever was seen of posture', () => {
    fc.assert(
      fc.property(postureArbitrary, (posture) => {
        const chart = { ...empty, posture };
        expect(parseChart(serialiseChart(chart))).toEqual({ ok: true, chart, warnings: [] });
      }),
      { numRuns: runs(250, 1000), seed: seedOf(20) },
    );
  });

  const points = (...list: object[]) => ({ ...examined, sensory: { ...examined.sensory, points: list } });
  const findings = (...list: object[]) => ({ ...examined, posture: { ...examined.posture, findings: list } });
  it.each([
    ['a point twice', points({ point: 'C5', side: 'left', lightTouch: 2 }, { point: 'C5', side: 'left', pinPrick: 2 }), /^sensory\.points\[1\] is a duplicate/],
    ['a point that says nothing', points({ point: 'C5', side: 'left' }), /^sensory\.points\[0\] must have a score/],
    ['no point', points(), /^sensory\.points must have at least 1 entry/],
    ['a score of 3', points({ point: 'C5', side: 'left', lightTouch: 3 }), /^sensory\.points\[0\]\.lightTouch must be at most 2/],
    ['a score in other words', points({ point: 'C5', side: 'left', lightTouch: 'NT' }), /lightTouch must be 0, 1, 2 or “not-testable”, but is “NT”/],
    ['a point that is invalid', points({ point: 'C1', side: 'left', lightTouch: 2 }), /^sensory\.points\[0\]\.point must be one of “C2”/],
    ['a point on the midline', points({ point: 'C5', side: 'midline', lightTouch: 2 }), /^sensory\.points\[0\]\.side must be one of “left”, “right”/],
    ['a day that does not exist', { ...examined, sensory: { ...examined.sensory, createdAt: '2026-02-30T00:00:00Z' } }, /^sensory\.createdAt must be a real date/],
    ['a day of posture that does not exist', { ...examined, posture: { ...examined.posture, createdAt: '2026-02-30T00:00:00Z' } }, /^posture\.createdAt must be a real date/],
    ['an item twice', findings({ item: 'front.eyes', finding: 'level' }, { item: 'front.eyes', finding: 'level' }), /^posture\.findings\[1\]\.item is a duplicate/],
    ['the word of another item', findings({ item: 'front.eyes', finding: 'behind' }), /^posture\.findings\[0\]\.finding must be one of level, left-higher, right-higher for front\.eyes, but is “behind”/],
    ['degrees', findings({ item: 'front.eyes', finding: 'level', degrees: 3 }), /^posture\.findings\[0\]\.degrees is an unknown field/],
  ])('is refused with %s', (_, chart, message) => {
    expect(problemsOf(chart)).toEqual([expect.stringMatching(message)]);
  });

  it('is read with items and findings of a later version, each alone', () => {
    const unknown = findings({ item: 'jaw.rest', finding: 'level' }, { item: 'front.eyes', finding: 'swaying' }, { item: 'jaw.bite', finding: 'open' });
    expect(problemsOf({ ...unknown, schemaVersion: '1.9' })).toEqual([]);
  });

  it('begins the next visit without it', () => {
    expect(carryForward(examined)).not.toHaveProperty('sensory');
    expect(carryForward(examined)).not.toHaveProperty('posture');
  });
});

describe('scores are recorded', () => {
  const record = (chart: Chart, ...edit: Parameters<typeof recordScores> extends [Chart, ...infer R] ? R : never) => applyChanges(chart, recordScores(chart, ...edit));

  it('in anatomical order, whichever came first, and by whom and when', () => {
    const chart = record(record(record(empty, 'L4', 'right', { lightTouch: 1 }, stamp), 'C5', 'right', { pinPrick: 'not-testable' }, later), 'C5', 'left', { lightTouch: 2 }, later);
    expect(chart.sensory).toEqual({
      points: [
        { point: 'C5', side: 'left', lightTouch: 2 },
        { point: 'C5', side: 'right', pinPrick: 'not-testable' },
        { point: 'L4', side: 'right', lightTouch: 1 },
      ],
      by: 'clinician',
      createdAt: stamp.at,
      updatedAt: later.at,
    });
  });

  it('and removed: the last one takes the examination along', () => {
    const one = record(empty, 'C5', 'left', { lightTouch: 0, pinPrick: 1 }, stamp);
    const half = record(one, 'C5', 'left', { lightTouch: undefined }, later);
    expect(half.sensory?.points).toEqual([{ point: 'C5', side: 'left', pinPrick: 1 }]);
    expect(record(half, 'C5', 'left', { pinPrick: undefined }, later)).toEqual(empty);
    expect(recordScores(one, 'C5', 'left', { lightTouch: 0 }, later)).toEqual([]);
    expect(recordScores(empty, 'C5', 'left', { lightTouch: undefined }, later)).toEqual([]);
  });

  it('and undone', () => {
    const changes = recordScores(examined, 'C5', 'left', { lightTouch: 0 }, later);
    expect(applyChanges(applyChanges(examined, changes), invertChanges(changes))).toEqual(examined);
  });

  it('a moment known to the day is no longer that once it is edited', () => {
    const known = { ...examined, posture: { ...examined.posture!, updatedAt: '2026-11-30T00:00:00Z', updatedAtPrecision: 'day' as const } };
    expect(applyChanges(known, recordFinding(known, 'front.eyes', 'level', later)).posture).not.toHaveProperty('updatedAtPrecision');
  });
});

test('every item takes its own words, in the order of the walk, and is removed', () => {
  const pick = (item: PostureItem): PostureWord => postureItems[item][1];
  const chart = [...postureItemIds].reverse().reduce((before, item) => applyChanges(before, recordFinding(before, item, pick(item), stamp)), empty);
  expect(chart.posture?.findings).toEqual(postureItemIds.map((item) => ({ item, finding: pick(item) })));
  expect(postureItemIds.reduce((before, item) => applyChanges(before, recordFinding(before, item, undefined, later)), chart)).toEqual(empty);
});

test('who examined, and a note, are edited where there is an examination', () => {
  const changed = applyChanges(examined, editExamination(examined, 'sensory', { by: 'carer', note: 'In bed' }));
  expect(changed.sensory).toEqual({ ...examined.sensory, by: 'carer', note: 'In bed' });
  expect(applyChanges(changed, editExamination(changed, 'sensory', { note: '' })).sensory).not.toHaveProperty('note');
  expect(editExamination(empty, 'posture', { by: 'carer' })).toEqual([]);
});

test('sums are of the points that have a score, each side by itself', () => {
  expect(sensorySums(examined.sensory!, 'left')).toEqual({ lightTouch: { sum: 2, scored: 2, notTestable: 0 }, pinPrick: { sum: 2, scored: 1, notTestable: 1 } });
  expect(sensorySums(examined.sensory!, 'right')).toEqual({ lightTouch: { sum: 1, scored: 1, notTestable: 0 }, pinPrick: { sum: 2, scored: 1, notTestable: 0 } });
});

test('a sum is not 0 where nothing has a score', () => {
  const untested = { points: [{ point: 'C5', side: 'left', lightTouch: 'not-testable' }] } as const;
  expect(sensorySums(untested, 'left')).toEqual({ lightTouch: { sum: undefined, scored: 0, notTestable: 1 }, pinPrick: { sum: undefined, scored: 0, notTestable: 0 } });
});

test('with both sides swapped, the sums are', () => {
  const swapped = { points: examined.sensory!.points.map((each) => ({ ...each, side: each.side === 'left' ? ('right' as const) : ('left' as const) })) };
  expect(sensorySums(swapped, 'left')).toEqual(sensorySums(examined.sensory!, 'right'));
  expect(sensorySums(swapped, 'left')).not.toEqual(sensorySums(examined.sensory!, 'left'));
});

describe('readers of 1.0 and 1.1', () => {
  /** What such a reader knows of a chart. */
  const { sensory: _sensory, posture: _posture, ...fields } = chartShape.fields;
  const older = { ...chartShape, fields: { ...fields, schemaVersion: { is: 'text' } as const } };

  it.each(['1.0', '1.1'])('%s takes a chart of 1.2 with a warning, and keeps what it does not know', (current) => {
    const read = readVersion(JSON.parse(serialiseChart(examined)) as JsonObject, { current, migrations: {} });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.isNewer).toBe(true);
    expect(read.warnings).toEqual([expect.objectContaining({ path: 'schemaVersion' })]);
    const problems = createProblemList();
    checkShape(older, read.document, problems, anyWordShape);
    expect(problems.toProblems()).toEqual([]);
    expect(read.document).toMatchObject({ sensory: examined.sensory, posture: examined.posture });
  });
});
