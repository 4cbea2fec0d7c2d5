import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorOf, type ZoneId } from '../../src/anatomy/index.js';
import { createChart, type Chart } from '../../src/chart/index.js';
import { expectConsole } from '../console.js';
import { example } from '../chart/examples.js';
import { createControlled, createHosted, idOf } from './host.js';

const spotOf = (zone: ZoneId) => ({ view: 'back', at: anchorOf(zone), zone }) as const;
const spot = spotOf('back.shoulder-top.right');
const other = spotOf('back.shoulder-top.left');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A host that puts in what `answer` makes of each proposal, so many milliseconds later. */
function late(milliseconds: number, chart: Chart = example(), answer: (next: Chart) => Chart | undefined = (next) => next) {
  const hosted = createHosted({
    chart,
    controlled: true,
    onChartChange: (next) => void setTimeout(() => {
      const put = answer(next);
      if (put) hosted.store.receiveChart(put);
    }, milliseconds),
  });
  return { ...hosted, state: () => hosted.store.getState() };
}

describe.each([0, 30, 1000, 8000])('a host that answers %i ms later', (milliseconds) => {
  it('keeps two taps 10 ms apart, and both can be undone', () => {
    const { store, state } = late(milliseconds, createChart());
    const ids = [idOf(store.addTenderness(spot))];
    vi.advanceTimersByTime(10);
    ids.push(idOf(store.addTenderness(other)));
    vi.advanceTimersByTime(milliseconds + 10);
    expect(state().chart.marks.map(({ id }) => id)).toEqual(ids);
    expect(state()).toMatchObject({ selection: ids[1], past: { length: 2 } });
    store.undo();
    store.undo();
    vi.advanceTimersByTime(milliseconds);
    expect(state().chart.marks).toEqual([]);
  });

  it('makes one step of a drag, whenever it shows what', () => {
    const { store, state } = late(milliseconds);
    const session = store.begin();
    for (const intensity of [1, 2, 3]) {
      session.editMark('m1', { intensity });
      vi.advanceTimersByTime(20);
    }
    session.commit();
    vi.advanceTimersByTime(milliseconds);
    expect(state()).toMatchObject({ chart: { marks: [{ intensity: 3 }, {}, {}] }, past: { length: 1 } });
    expect(state().settled).toBe(state().chart);
    store.undo();
    vi.advanceTimersByTime(milliseconds);
    expect(state().chart).toEqual(example());
  });

  it('restores what was there when a drag is cancelled', () => {
    const { store, state } = late(milliseconds);
    const session = store.begin();
    session.editMark('m1', { intensity: 1 });
    expect(session.cancel().ok).toBe(true);
    vi.advanceTimersByTime(milliseconds);
    expect(state().chart).toEqual(example());
    expect(state().past).toHaveLength(0);
    vi.advanceTimersByTime(20_000);
  });
});

describe('while a host thinks', () => {
  it('a rendering with the old chart, or a copy of it, drops nothing', () => {
    const { store, state } = late(1000);
    store.setFigure('male');
    store.receiveChart(state().chart);
    store.receiveChart(structuredClone(state().chart));
    store.setAbsent(['front.nose']);
    vi.advanceTimersByTime(1000);
    expect(state().chart).toMatchObject({ figure: 'male', absent: ['front.nose'] });
  });

  it('another chart drops what was proposed for the one before', () => {
    const { store, state, calls } = late(1000, example(), () => undefined);
    store.setFigure('male');
    store.receiveChart({ ...example(), marks: [], treatments: [] });
    store.setAbsent(['front.nose']);
    expect(calls.at(-1)?.chart).toMatchObject({ figure: 'neutral', absent: ['front.nose'] });
    expect(state().past).toHaveLength(0);
  });

  it('a cancel that comes late drops the edit and what was built on it', () => {
    const cancels: (() => void)[] = [];
    const { store, calls } = createHosted({ chart: example(), controlled: true, onChartChange: (_, { cancel }) => void cancels.push(cancel) });
    store.setFigure('male');
    store.setAbsent(['front.nose']);
    cancels[0]!();
    expect(store.getState().head).toBe(store.getState().chart);
    store.setNothingToMark(false);
    store.editMark('m1', { intensity: 1 });
    expect(calls.at(-1)?.chart).toMatchObject({ figure: 'neutral', absent: [] });
    expect([...store.getState().past]).toEqual([]);
  });

  it('a cancel that comes late does not take a whole drag back', () => {
    const cancels: (() => void)[] = [];
    const { store, calls } = createHosted({ chart: example(), controlled: true, onChartChange: (_, { cancel }) => void cancels.push(cancel) });
    const session = store.begin();
    for (const intensity of [1, 2, 3]) session.editMark('m1', { intensity });
    cancels[1]!();
    session.editMark('m1', { depth: 'deep' });
    session.commit();
    store.receiveChart(calls.at(-1)!.chart);
    expect(store.getState()).toMatchObject({ chart: { marks: [{ intensity: 1, depth: 'deep' }, {}, {}] }, past: { length: 1 } });
    store.undo();
    store.receiveChart(calls.at(-1)!.chart);
    expect(store.getState().chart).toEqual(example());
  });

  it('ten seconds are enough: what it has not put in by then is dropped, and told', () => {
    expectConsole('warn', /an edit was dropped because the host did not answer within 10 seconds/);
    const { store, calls } = createHosted({ chart: example(), controlled: true });
    store.setFigure('male');
    vi.advanceTimersByTime(9999);
    expect(store.getState().head.figure).toBe('male');
    vi.advanceTimersByTime(1);
    store.setAbsent(['front.nose']);
    expect(calls.at(-1)?.chart).toMatchObject({ figure: 'neutral', absent: ['front.nose'] });
    vi.advanceTimersByTime(10_000);
  });

  it('also while the person continues marking: edits that build on it are dropped with it', () => {
    expectConsole('warn', /an edit was dropped/);
    const { store } = createHosted({ chart: example(), controlled: true });
    for (const intensity of [1, 2, 3, 4]) {
      store.editMark('m1', { intensity });
      vi.advanceTimersByTime(3000);
    }
    expect(store.getState().head).toBe(store.getState().chart);
  });

  it('but not while a gesture goes on', () => {
    const { store, calls } = createHosted({ chart: example(), controlled: true });
    const session = store.begin();
    session.editMark('m1', { intensity: 1 });
    vi.advanceTimersByTime(30_000);
    session.editMark('m1', { depth: 'deep' });
    session.commit();
    store.receiveChart(calls.at(-1)!.chart);
    expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 1, depth: 'deep' });
  });
});

describe('a save that fails removes what was shown', () => {
  it.each([
    ['the old chart', (chart: Chart) => chart],
    ['a copy of it', (chart: Chart) => structuredClone(chart)],
  ])('by %s', (_, copy) => {
    const { store } = createControlled({ chart: example() });
    store.setFigure('male');
    const before = store.getState().chart;
    store.setFigure('female');
    store.receiveChart(copy(before));
    expect(store.getState()).toMatchObject({ chart: { figure: 'male' }, past: { length: 1 }, future: { length: 0 } });
    expect(store.getState().head).toBe(store.getState().chart);
    store.undo();
    expect(store.getState().chart).toEqual(example());
  });
});

describe('a host that puts charts in order', () => {
  const rounded = (marks: Chart['marks']) => marks.map((mark) => (mark.kind === 'tenderness' ? { ...mark, at: [Math.round(mark.at[0]), Math.round(mark.at[1])] as [number, number] } : mark));
  const orders: [string, (chart: Chart) => Chart][] = [
    ['adds an extension', (chart) => ({ ...chart, extensions: { 'clinic.example': { visit: 12 } } })],
    ['adds an extension to each mark', (chart) => ({ ...chart, marks: chart.marks.map((mark) => ({ ...mark, extensions: { 'clinic.example': 1 } })) })],
    ['sorts the marks', (chart) => ({ ...chart, marks: [...chart.marks].sort((a, b) => (a.id < b.id ? 1 : -1)) })],
    ['sorts the keys', (chart) => Object.fromEntries(Object.entries(structuredClone(chart)).reverse()) as unknown as Chart],
    ['rounds places', (chart) => ({ ...chart, marks: rounded(chart.marks) })],
    ['says who recorded it', (chart) => ({ ...chart, recordedBy: 'clinician' })],
    ['sends it through JSON', (chart) => JSON.parse(JSON.stringify(chart)) as Chart],
  ];

  it.each(orders)('keeps undo and selection: it %s', (_, order) => {
    const { store } = createControlled({ chart: example() }, order);
    const id = idOf(store.addTenderness(other));
    store.editMark(id, { intensity: 4 });
    const end = store.getState().chart;
    expect(store.getState()).toMatchObject({ selection: id, past: { length: 2 } });
    expect(store.undo().ok && store.undo().ok).toBe(true);
    expect(store.getState().chart).toEqual(order(example()));
    expect(store.getState().past).toHaveLength(0);
    expect(store.redo().ok && store.redo().ok).toBe(true);
    expect(store.getState().chart).toEqual(end);
  });

  it.each(orders)('a second later, with a tap in between: it %s', (_, order) => {
    const { store, state } = late(1000, example(), order);
    const ids = [idOf(store.addTenderness(spot))];
    vi.advanceTimersByTime(500);
    ids.push(idOf(store.addTenderness(other)));
    vi.advanceTimersByTime(1000);
    expect(state().chart).toEqual(order(state().chart));
    expect(state().chart.marks.map((mark) => mark.id)).toEqual(expect.arrayContaining(ids));
    expect(state()).toMatchObject({ selection: ids[1], past: { length: 2 } });
  });

  it.each(orders)('after it has shown the edit as it was: it %s', (_, order) => {
    const { store, calls } = createControlled({ chart: example() });
    const id = idOf(store.addTenderness(other));
    store.receiveChart(order(calls.at(-1)!.chart));
    expect(store.getState()).toMatchObject({ selection: id, past: { length: 1 } });
    store.undo();
    expect(store.getState().chart.marks).toHaveLength(3);
  });

  it('does not take an edit for made that it has left out', () => {
    const { store } = createControlled({ chart: example() }, (next) => ({ ...next, figure: 'neutral', recordedBy: 'carer' }));
    store.setFigure('male');
    expect(store.getState()).toMatchObject({ chart: { figure: 'neutral', recordedBy: 'carer' }, past: { length: 0 } });
    expect(store.getState().head).toBe(store.getState().chart);
  });
});
