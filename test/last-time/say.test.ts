import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createChart, leftOver, parseChart, serialiseChart, type Chart, type Problem } from '../../src/chart/index.js';
import { answers, say } from '../../src/last-time/say.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { previous, saidOn } from './previous.js';

// Nothing of last time is today's record unless a person says so.

const empty = createChart({ id: 'today', recordedAt: new Date('2026-02-01T09:00:00Z') });
/** A chart of today without marks: one that has some may share ids with last time. */
const storeOf = (last: Chart, chart: Chart = empty) => createBodyMapStore({ chart, previous: last });

it('a map with a last visit has nothing of it on its chart', () => {
  fc.assert(fc.property(chartArbitrary, (last) => {
    const { chart, previous: kept } = storeOf(last).getState();
    expect(chart).toEqual(empty);
    expect(kept).toBe(last);
  }));
});

it('each answer is one step with the same ids and places, and Undo removes all of it', () => {
  fc.assert(fc.property(chartArbitrary, fc.constantFrom(...answers), fc.boolean(), (last, status, isAll) => {
    const store = storeOf(last);
    const left = leftOver(last, empty);
    const marks = isAll ? left : left.slice(0, 1);
    say(store.getState(), marks, { status });
    const { chart, past } = store.getState();
    expect(new Set(chart.marks.map(({ id }) => id))).toEqual(new Set(marks.map(({ id }) => id)));
    for (const mark of chart.marks) {
      const before = last.marks.find(({ id }) => id === mark.id)!;
      expect(mark).toMatchObject({ kind: before.kind, status, by: 'patient' });
      expect('areas' in mark ? mark.areas : mark.at).toEqual('areas' in before ? before.areas : before.at);
      if (mark.kind !== 'caution' && before.kind !== 'caution') expect(mark.intensity).toBe(status === 'unchanged' ? before.intensity : undefined);
    }
    expect(past).toHaveLength(marks.length > 0 ? 1 : 0);
    expect(parseChart(serialiseChart(chart))).toMatchObject({ ok: true });
    store.getState().undo();
    expect(store.getState().chart).toEqual(empty);
  }));
});

it('what is unchanged keeps its links and relations, as far as both marks are there; notes and treatments are of their day', () => {
  const store = storeOf(previous);
  const [a, , c] = previous.marks;
  say(store.getState(), [c!], { status: 'unchanged' });
  expect(store.getState().chart.marks).toMatchObject([{ id: 'c', from: [] }]);
  store.getState().undo();
  say(store.getState(), leftOver(previous, empty), { status: 'unchanged' });
  const { marks, relations } = store.getState().chart;
  expect(marks.find(({ id }) => id === 'c')).toMatchObject({ from: ['a'] });
  expect(marks.find(({ id }) => id === 'a')).not.toHaveProperty('note');
  expect(a).toHaveProperty('note');
  expect(relations).toEqual(previous.relations);
});

it('a rating alone says that it is still there, and how strong', () => {
  const store = storeOf(previous);
  say(store.getState(), [previous.marks[0]!], { intensity: 4 });
  expect(saidOn(store.getState().chart)).toEqual([['a', undefined, 4]]);
});

it('by the author', () => {
  const store = createBodyMapStore({ chart: empty, previous, author: 'clinician' });
  say(store.getState(), [previous.marks[0]!], { status: 'better' });
  expect(store.getState().chart.marks).toMatchObject([{ by: 'clinician' }]);
  store.configure({ author: 'carer' });
  say(store.getState(), [previous.marks[1]!], { status: 'better' });
  expect(store.getState().chart.marks).toMatchObject([{ by: 'clinician' }, { by: 'carer' }]);
});

it('an unanswered mark of the last visit can be selected, and again after Undo; one that was gone cannot', () => {
  const selected = vi.fn<(id: string | null) => void>();
  const store = createBodyMapStore({ chart: empty, previous, onSelectionChange: selected });
  const { select, undo, removeMark } = store.getState();
  select('g');
  select('nobody');
  expect(selected).not.toHaveBeenCalled();
  select('a');
  expect(store.getState().selection).toBe('a');
  say(store.getState(), [previous.marks[0]!], { status: 'worse' });
  expect(store.getState().selection).toBe('a');
  removeMark('a');
  expect(store.getState().selection).toBeNull();
  undo();
  select('a');
  store.configure({ previous: undefined });
  expect(store.getState()).toMatchObject({ selection: 'a', previous: null });
  undo();
  expect(store.getState().selection).toBeNull();
});

it('a host that owns the selection can own one of last time', () => {
  const problems = vi.fn<(problems: readonly Problem[]) => void>();
  const store = createBodyMapStore({ chart: empty, previous, onChartProblem: problems }, { selection: 'a' });
  expect(store.getState().selection).toBe('a');
  store.configure({ selection: 'b' });
  expect(store.getState().selection).toBe('b');
  expect(problems).not.toHaveBeenCalled();
});

it('what is no chart is reported and left out', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const problems = vi.fn<(problems: readonly Problem[]) => void>();
  const store = createBodyMapStore({ chart: empty, previous: serialiseChart(previous) as never, onChartProblem: problems });
  expect(store.getState().previous).toBeNull();
  expect(problems).toHaveBeenCalledWith([expect.objectContaining({ path: 'previous', message: expect.stringContaining('parseChart') })]);
  store.configure({ previous: { ...previous, marks: null } as never });
  expect(store.getState().previous).toBeNull();
  expect(problems).toHaveBeenCalledTimes(2);
  report.mockRestore();
});
