import { describe, expect, it, vi } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { example } from '../chart/examples.js';
import { createHosted } from './host.js';

const spot = { view: 'back', at: anchorOf('back.shoulder-top.right'), zone: 'back.shoulder-top.right' } as const;

describe('the host', () => {
  it('is reported an edit before it is made, and of the commit after', () => {
    const seen: number[] = [];
    const look = () => void seen.push(store.getState().chart.marks.length);
    const { store, told } = createHosted({ onChartChange: look, onChartCommit: look });
    store.getState().addTenderness(spot);
    expect(seen).toEqual([0, 1]);
    expect(told()).toEqual(['change add', 'commit add']);
  });

  it('can drop an edit', () => {
    const { store, told } = createHosted({ onChartChange: (_, { cancel }) => cancel() });
    expect(store.getState().addTenderness(spot).ok).toBe(false);
    expect(store.getState()).toMatchObject({ chart: { marks: [] }, past: { length: 0 }, selection: null });
    expect(told()).toEqual(['change add']);
  });

  it('can drop an undo and a redo, and both stay possible', () => {
    let no = false;
    const { store } = createHosted({ onChartChange: (_, { cancel }) => no && cancel() });
    store.getState().addTenderness(spot);
    no = true;
    expect(store.getState().undo().ok).toBe(false);
    expect(store.getState().chart.marks).toHaveLength(1);
    no = false;
    expect(store.getState().undo().ok).toBe(true);
    no = true;
    expect(store.getState().redo().ok).toBe(false);
    no = false;
    expect(store.getState().redo().ok).toBe(true);
  });

  it('cannot drop an edit once it is made', () => {
    let late = () => {};
    const { store } = createHosted({ onChartChange: (_, { cancel }) => (late = cancel) });
    store.getState().addTenderness(spot);
    late();
    expect(store.getState().chart.marks).toHaveLength(1);
  });

  it('that throws at an edit hears of it, and the state is as before', () => {
    let throws = true;
    const { store } = createHosted({
      onChartChange() {
        if (throws) throw new Error('host');
      },
    });
    const before = store.getState();
    expect(() => store.getState().addTenderness(spot)).toThrow('host');
    expect(store.getState()).toEqual(before);
    throws = false;
    expect(store.getState().addTenderness(spot).ok).toBe(true);
  });

  it('that throws at a commit hears of it, and the edit is whole', () => {
    const { store } = createHosted({
      onChartCommit() {
        throw new Error('disk full');
      },
    });
    expect(() => store.getState().addTenderness(spot)).toThrow('disk full');
    expect(store.getState().chart.marks).toHaveLength(1);
    expect(store.getState().past).toHaveLength(1);
  });

  it('that edits while it is asked is refused the inner edit', () => {
    const answers: unknown[] = [];
    const { store } = createHosted({ onChartChange: () => void answers.push(store.getState().setFigure('male')) });
    store.getState().addTenderness(spot);
    expect(answers).toEqual([{ ok: false, reason: 'in-callback' }]);
    expect(store.getState().chart).toMatchObject({ figure: 'neutral', marks: [{}] });
  });

  it('may edit once an edit is committed', () => {
    const { store } = createHosted({ onChartCommit: (chart) => void (chart.figure === 'neutral' && store.getState().setFigure('male')) });
    store.getState().addTenderness(spot);
    expect(store.getState().chart).toMatchObject({ figure: 'male', marks: [{}] });
    expect(store.getState().past).toHaveLength(2);
  });

  it('can change its callbacks at any time, and take them away', () => {
    const { store, calls } = createHosted();
    const onChartChange = vi.fn<() => void>();
    store.getState().configure({ onChartChange });
    store.getState().setFigure('male');
    expect(onChartChange).toHaveBeenCalledOnce();
    expect(calls).toHaveLength(1); // the commit, which was left as it was
    store.getState().configure({ onChartChange: undefined, onChartCommit: undefined });
    store.getState().setFigure('female');
    expect(onChartChange).toHaveBeenCalledOnce();
    expect(calls).toHaveLength(1);
  });

  it('that puts a chart in starts a new history, where it does not control the map', () => {
    const { store, calls } = createHosted();
    store.getState().addTenderness(spot);
    calls.length = 0;
    const chart = example();
    store.getState().receiveChart(chart);
    expect(store.getState()).toMatchObject({ past: { length: 0 }, future: { length: 0 }, selection: null });
    expect(store.getState().chart).toBe(chart);
    expect(calls).toEqual([]);
  });

  it('that puts another chart in while it is asked has the edit dropped', () => {
    const other = example();
    const { store } = createHosted({ onChartChange: () => store.getState().receiveChart(other) });
    expect(store.getState().addTenderness(spot).ok).toBe(false);
    expect(store.getState().chart).toBe(other);
  });
});
