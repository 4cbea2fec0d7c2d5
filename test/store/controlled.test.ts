import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { createChart, type Chart } from '../../src/chart/index.js';
import { example } from '../chart/examples.js';
import { createControlled, createHosted, nextTurn, idOf } from './host.js';

const spot = { view: 'back', at: anchorOf('back.shoulder-top.right'), zone: 'back.shoulder-top.right' } as const;

describe('a controlled store', () => {
  it('shows nothing that the host has not put in', async () => {
    const { store, told } = createHosted({ controlled: true });
    expect(store.getState().addTenderness(spot).ok).toBe(true);
    expect(told()).toEqual(['change add', 'commit add']);
    expect(store.getState()).toMatchObject({ chart: { marks: [] }, past: { length: 0 }, selection: null });
    await nextTurn();
    expect(store.getState().addTenderness(spot).ok).toBe(true);
  });

  it('selects a new mark once the host puts it in, and only then', () => {
    const { store, calls } = createHosted({ controlled: true, chart: example() });
    const id = idOf(store.getState().addTenderness({ ...spot }));
    store.getState().receiveChart(calls[0]!.chart);
    expect(store.getState().selection).toBe(id);
    store.getState().select(null);
    store.getState().receiveChart(example());
    store.getState().receiveChart(calls[0]!.chart);
    expect(store.getState().selection).toBeNull();
  });

  it('knows its own charts again, with their history', () => {
    const { store, calls } = createControlled({ chart: example() });
    store.getState().setFigure('male');
    store.getState().setFigure('female');
    const [first, , second] = calls.map((call) => call.chart) as [Chart, Chart, Chart];
    expect(store.getState().past).toHaveLength(2);
    store.getState().receiveChart(first); // a host with an undo of its own
    expect(store.getState()).toMatchObject({ chart: { figure: 'male' }, past: { length: 1 } });
    store.getState().receiveChart(second);
    expect(store.getState().past).toHaveLength(2);
  });

  it('knows its latest chart again in the copy of a host that clones', () => {
    const { store } = createControlled({ chart: example() }, (next) => structuredClone(next));
    store.getState().setFigure('male');
    store.getState().addTenderness({ ...spot });
    expect(store.getState().past).toHaveLength(2);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().chart).toEqual(example());
    expect(store.getState().future).toHaveLength(2);
  });

  it('keeps its history when a host that clones says no to an edit', () => {
    let mayEdit = true;
    const { store } = createControlled({ chart: example() }, (next, { cancel }) => (mayEdit ? structuredClone(next) : void cancel()));
    store.getState().setFigure('male');
    mayEdit = false;
    store.getState().setFigure('female');
    store.getState().receiveChart(structuredClone(store.getState().chart)); // rendered again
    expect(store.getState()).toMatchObject({ chart: { figure: 'male' }, past: { length: 1 } });
    mayEdit = true;
    store.getState().undo();
    expect(store.getState().chart).toEqual(example());
  });

  it('keeps untouched marks the same objects even where the host clones', () => {
    const { store } = createControlled({ chart: example() }, (next) => structuredClone(next));
    const [, untouched] = store.getState().chart.marks;
    store.getState().editMark('m1', { intensity: 5 });
    expect(store.getState().chart.marks[1]).toBe(untouched);
  });

  it('starts a new history with a chart that is not its own', () => {
    const { store } = createControlled({ chart: example() });
    store.getState().setFigure('male');
    store.getState().receiveChart(createChart());
    expect(store.getState()).toMatchObject({ past: { length: 0 }, future: { length: 0 } });
  });

  it('changes nothing for the chart that it shows, nor for a copy of it', () => {
    const { store } = createControlled({ chart: example() });
    store.getState().setFigure('male');
    const before = store.getState();
    store.getState().receiveChart(before.chart);
    store.getState().receiveChart(structuredClone(before.chart));
    expect(store.getState()).toBe(before);
  });

  it('lets the edits of one turn build on each other', () => {
    const { store, calls } = createHosted({ controlled: true });
    const id = idOf(store.getState().addTenderness(spot));
    expect(store.getState().editMark(id, { intensity: 6 }).ok).toBe(true);
    store.getState().receiveChart(calls.at(-1)!.chart);
    expect(store.getState().chart.marks).toMatchObject([{ id, intensity: 6 }]);
    expect(store.getState()).toMatchObject({ selection: id, past: { length: 2 } });
  });

  it('forgets an edit that the host has dropped, and one at which it threw', () => {
    let answer: 'cancel' | 'throw' | undefined = 'cancel';
    const { store, calls } = createHosted({
      controlled: true,
      chart: example(),
      onChartChange(_, { cancel }) {
        if (answer === 'cancel') cancel();
        if (answer === 'throw') throw new Error('host');
      },
    });
    expect(store.getState().setFigure('male').ok).toBe(false);
    answer = 'throw';
    expect(() => store.getState().setFigure('male')).toThrow('host');
    answer = undefined;
    store.getState().setAbsent(['front.nose']);
    expect(calls.filter((call) => call.name === 'commit').map((call) => call.chart.figure)).toEqual(['neutral']);
  });

  it('drops the selection with the mark that is gone', () => {
    const { store } = createControlled({ chart: example() });
    store.getState().select('m3');
    store.getState().receiveChart({ ...example(), marks: [], treatments: [] });
    expect(store.getState().selection).toBeNull();
  });
});
