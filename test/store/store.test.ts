import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { addMark, createChart } from '../../src/chart/index.js';
import { createBodyMapStore, type BodyMapState } from '../../src/store/index.js';
import { example, tenderness } from '../chart/examples.js';
import { expectConsole } from '../console.js';
import { createHosted, idOf } from './host.js';

const spot = { view: 'back', at: anchorOf('back.shoulder-top.right'), zone: 'back.shoulder-top.right' } as const;

describe('a new store', () => {
  it('begins with an empty chart, the front view and the tool that marks', () => {
    expect(createBodyMapStore().getState()).toMatchObject({
      chart: { marks: [], nothingToMark: false },
      selection: null,
      tool: 'tenderness',
      view: 'front',
      perspective: 'facing',
      readOnly: false,
      past: { length: 0 },
      future: { length: 0 },
    });
  });

  it('shares nothing with another', () => {
    const [one, other] = [createBodyMapStore(), createBodyMapStore()];
    one.getState().addTenderness(spot);
    one.getState().setTool('select');
    expect(other.getState().chart.marks).toEqual([]);
    expect(other.getState().tool).toBe('tenderness');
    expect(other.getState().chart.id).not.toBe(one.getState().chart.id);
  });

  it('shows the chart that it is given', () => {
    const chart = example();
    expect(createBodyMapStore({ chart }).getState().chart).toBe(chart);
  });
});

describe('marking', () => {
  it('makes a mark with author and time, not rated yet, and selects it', () => {
    const { store } = createHosted({ author: 'clinician' });
    const id = idOf(store.getState().addTenderness(spot));
    expect(store.getState().chart.marks).toEqual([
      { id, kind: 'tenderness', ...spot, by: 'clinician', createdAt: '2026-11-22T10:15:00.000Z' },
    ]);
    expect(store.getState().selection).toBe(id);
  });

  it('is by who recorded the chart where the host names no one', () => {
    const { store } = createHosted({ chart: createChart({ recordedBy: 'carer' }) });
    store.getState().addTenderness(spot);
    expect(store.getState().chart.marks[0]?.by).toBe('carer');
  });

  it('stores positions in tenths', () => {
    const { store } = createHosted();
    store.getState().addTenderness({ ...spot, at: [283.4567, 178.01] });
    expect(store.getState().chart.marks[0]).toMatchObject({ at: [283.5, 178] });
  });

  it('removes that there is nothing to mark, and undo says it again', () => {
    const { store } = createHosted();
    store.getState().setNothingToMark(true);
    store.getState().addTenderness(spot);
    expect(store.getState().chart.nothingToMark).toBe(false);
    store.getState().undo();
    expect(store.getState().chart).toMatchObject({ nothingToMark: true, marks: [] });
  });

  it('stamps an edit with its time', () => {
    const { store } = createHosted({ chart: { ...createChart(), marks: [tenderness('m1')] } });
    expect(store.getState().editMark('m1', { intensity: 7 }).ok).toBe(true);
    expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 7, updatedAt: '2026-11-22T10:15:00.000Z' });
  });

  it('knows the time of its own edits exactly, whatever was known of the one before', () => {
    const earlier = { ...tenderness('m1'), updatedAt: '2019-03-01T00:00:00Z', updatedAtPrecision: 'month' } as const;
    const { store } = createHosted({ chart: { ...createChart(), marks: [earlier] } });
    store.getState().editMark('m1', { intensity: 7 });
    expect(store.getState().chart.marks[0]).toEqual({ ...tenderness('m1'), intensity: 7, updatedAt: '2026-11-22T10:15:00.000Z' });
    store.getState().undo();
    expect(store.getState().chart.marks[0]).toEqual(earlier);
  });

  it('takes a field away that is set to undefined', () => {
    const { store } = createHosted({ chart: { ...createChart(), marks: [{ ...tenderness('m1'), intensity: 3 }] } });
    store.getState().editMark('m1', { intensity: undefined });
    expect(store.getState().chart.marks[0]).not.toHaveProperty('intensity');
  });

  it('takes the treatments of a removed mark along and unties its areas, and undo brings all of it back', () => {
    const chart = example();
    const { store } = createHosted({ chart });
    store.getState().select('m1');
    store.getState().removeMark('m1');
    expect(store.getState().chart.marks.map((mark) => mark.id)).toEqual(['m2', 'm3']);
    expect(store.getState().chart.marks[0]).toMatchObject({ from: [] });
    expect(store.getState().chart.treatments).toEqual([]);
    expect(store.getState().selection).toBeNull();
    store.getState().undo();
    expect(store.getState().chart).toEqual(chart);
  });

  it('clears all marks in one step', () => {
    const chart = example();
    const { store, told } = createHosted({ chart });
    store.getState().clear();
    expect(store.getState().chart).toEqual({ ...chart, marks: [], treatments: [] });
    expect(told()).toEqual(['change clear', 'commit clear']);
    store.getState().undo();
    expect(store.getState().chart).toEqual(chart);
  });
});

describe('an edit that changes nothing', () => {
  const nothings: [what: string, act: (state: BodyMapState) => unknown][] = [
    ['no changes', (state) => state.edit([], 'edit')],
    ['a mark that is not there', (state) => state.editMark('no one', { intensity: 1 })],
    ['values that are there already', (state) => state.editMark('m1', { zone: 'back.shoulder-top.right' })],
    ['removing what is not there', (state) => state.removeMark('no one')],
    ['the figure that is shown', (state) => state.setFigure('neutral')],
    ['nothing to mark, with marks', (state) => state.setNothingToMark(true)],
    ['the same absent zones', (state) => state.setAbsent([])],
    ['changes that do not fit', (state) => state.edit(addMark(state.chart, tenderness('m1')), 'add')],
    ['undo at the beginning', (state) => state.undo()],
    ['redo at the end', (state) => state.redo()],
    ['committing an empty session', (state) => state.begin().commit()],
    ['cancelling an empty session', (state) => state.begin().cancel()],
  ];
  it.each(nothings)('is refused and not told: %s', (what, act) => {
    const { store, calls } = createHosted({ chart: example() });
    const before = store.getState();
    expect(act(before)).toEqual({ ok: false, reason: what === 'changes that do not fit' ? 'not-valid' : 'nothing-to-do' });
    expect(store.getState()).toEqual(before);
    expect(calls).toEqual([]);
  });
});

describe('a read-only map', () => {
  const edits: [what: string, act: (state: BodyMapState) => unknown, answer?: undefined][] = [
    ['addTenderness', (state) => state.addTenderness(spot)],
    ['editMark', (state) => state.editMark('m1', { intensity: 1 })],
    ['removeMark', (state) => state.removeMark('m1')],
    ['clear', (state) => state.clear()],
    ['setFigure', (state) => state.setFigure('male')],
    ['setAbsent', (state) => state.setAbsent(['front.nose'])],
    ['undo', (state) => state.undo()],
  ];
  it.each(edits)('refuses %s', (_, act) => {
    const { store, calls } = createHosted({ chart: example() });
    store.getState().setFigure('female');
    calls.length = 0;
    store.getState().configure({ readOnly: true });
    const before = store.getState().chart;
    expect(act(store.getState())).toEqual({ ok: false, reason: 'read-only' });
    expect(store.getState().chart).toBe(before);
    expect(calls).toEqual([]);
  });

  it('still selects, and can be opened again', () => {
    const { store } = createHosted({ chart: example(), readOnly: true });
    store.getState().select('m1');
    expect(store.getState().selection).toBe('m1');
    store.getState().configure({ readOnly: false });
    expect(store.getState().removeMark('m1').ok).toBe(true);
  });
});

describe('what is not of the chart', () => {
  it('tool, view, perspective and selection are set without telling the host', () => {
    const { store, calls } = createHosted({ chart: example() });
    const { setTool, setView, setPerspective, select } = store.getState();
    setTool('select');
    setView('soles');
    setPerspective('mirror');
    select('m2');
    expect(store.getState()).toMatchObject({ tool: 'select', view: 'soles', perspective: 'mirror', selection: 'm2' });
    select(null);
    expect(store.getState().selection).toBeNull();
    expect(calls).toEqual([]);
  });

  it('a view that is invalid is not shown', () => {
    expectConsole('error', /`view` is “inside”, but must be one of front, back/);
    const { store } = createHosted({ chart: example() });
    store.setView('inside' as never);
    store.setCamera('inside' as never, { scale: 2, x: 0, y: 0 } as never);
    expect(store.getState()).toMatchObject({ view: 'front', cameras: {} });
  });

  it('does not select a missing mark', () => {
    const { store } = createHosted({ chart: example() });
    store.getState().select('nobody');
    expect(store.getState().selection).toBeNull();
  });
});
