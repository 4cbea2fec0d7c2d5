import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { example } from '../chart/examples.js';
import { operationArbitrary } from '../operations.js';
import { createControlled, createHosted, nextTurn, idOf } from './host.js';

const spot = { view: 'back', at: anchorOf('back.shoulder-top.right'), zone: 'back.shoulder-top.right' } as const;
const modes = [
  ['on its own', createHosted],
  ['controlled', createControlled],
  ['controlled by a host that copies', (options: Parameters<typeof createHosted>[0]) => createControlled(options, (next) => structuredClone(next))],
] as const;

describe.each(modes)('a gesture in a store %s', (_, create) => {
  it('is one step, told all along and committed once', () => {
    const { store, told } = create({ chart: example() });
    const { editMark, commit } = store.getState().begin();
    for (const intensity of [1, 2, 3]) editMark('m1', { intensity });
    expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 3 });
    expect(store.getState().past).toHaveLength(0);
    expect(commit().ok).toBe(true);
    expect(told()).toEqual(['change edit', 'change edit', 'change edit', 'commit edit']);
    expect(store.getState().past).toHaveLength(1);
    expect(store.getState().past.at(0)?.changes).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().chart).toEqual(example());
  });

  it('that moves something there and back leaves no step, no commit and no stamp', () => {
    const { store, told } = create({ chart: example() });
    const { editMark, commit } = store.getState().begin();
    editMark('m1', { at: [280, 170] });
    editMark('m1', { at: spot.at });
    expect(commit().ok).toBe(false);
    expect(store.getState().chart).toEqual(example());
    expect(store.getState().past).toHaveLength(0);
    expect(told()).toEqual(['change edit', 'change edit']);
  });

  it('that erases a mark and puts it back leaves no step and no commit', () => {
    const { store, told } = create({ chart: example() });
    const item = store.getState().chart.marks[2]!;
    const { edit, removeMark, commit } = store.getState().begin();
    removeMark(item.id);
    edit([{ type: 'insert', list: 'marks', index: 2, item }], 'add');
    expect(commit().ok).toBe(false);
    expect(store.getState()).toMatchObject({ chart: example(), past: { length: 0 } });
    expect(told()).toEqual(['change remove', 'change add']);
  });

  it('that makes a mark and drags it is an addition, of a mark that was never edited', () => {
    const { store, told } = create({});
    const { addTenderness, editMark, commit } = store.getState().begin();
    const id = idOf(addTenderness(spot));
    editMark(id, { at: [280, 170] });
    commit();
    expect(told().at(-1)).toBe('commit add');
    expect(store.getState().chart.marks).toEqual([
      { id, kind: 'tenderness', view: 'back', at: [280, 170], zone: spot.zone, by: 'patient', createdAt: '2026-11-22T10:15:00.000Z' },
    ]);
    expect(store.getState().selection).toBe(id);
    store.getState().undo();
    expect(store.getState().chart.marks).toEqual([]);
    expect(store.getState().selection).toBeNull();
  });

  it('that is cancelled leaves everything as it was, and tells it', () => {
    const { store, told } = create({ chart: example() });
    const { editMark, removeMark, cancel, commit } = store.getState().begin();
    editMark('m1', { intensity: 3 });
    removeMark('m3');
    expect(cancel().ok).toBe(true);
    expect(store.getState().chart).toEqual(example());
    expect(store.getState()).toMatchObject({ past: { length: 0 }, future: { length: 0 } });
    expect(told()).toEqual(['change edit', 'change remove', 'change undo']);
    expect(commit().ok).toBe(false);
  });

  it('keeps what can be redone until it makes a step', () => {
    const { store } = create({ chart: example() });
    store.getState().setFigure('male');
    store.getState().undo();
    const first = store.getState().begin();
    first.setFigure('female');
    first.cancel();
    expect(store.getState().future).toHaveLength(1);
    const second = store.getState().begin();
    second.setFigure('female');
    second.commit();
    expect(store.getState().future).toHaveLength(0);
  });

  it('is committed by an undo, and then undone', () => {
    const { store, told } = create({ chart: example() });
    store.getState().setFigure('male');
    const session = store.getState().begin();
    session.setFigure('female');
    expect(store.getState().undo().ok).toBe(true);
    expect(session.isOpen).toBe(false);
    expect(store.getState().chart.figure).toBe('male');
    expect(told()).toEqual(['change edit', 'commit edit', 'change edit', 'commit edit', 'change undo', 'commit undo']);
    expect(store.getState().redo().ok).toBe(true);
    expect(store.getState().chart.figure).toBe('female');
  });

  it('is committed when another begins, and then answers false to everything', () => {
    const { store, told } = create({ chart: example() });
    const first = store.getState().begin();
    first.setFigure('male');
    const second = store.getState().begin();
    expect(told()).toEqual(['change edit', 'commit edit']);
    expect([first.isOpen, second.isOpen]).toEqual([false, true]);
    second.setFigure('female');
    for (const result of [first.cancel(), first.commit(), first.setFigure('neutral'), first.addTenderness(spot)]) expect(result).toEqual({ ok: false, reason: 'closed' });
    expect(store.getState().chart.figure).toBe('female');
    second.commit();
    expect(store.getState().past).toHaveLength(2);
  });

  it('is committed by an edit past it, which is a step of its own', () => {
    const { store, told } = create({ chart: example() });
    const session = store.getState().begin();
    session.editMark('m1', { intensity: 3 });
    expect(store.getState().editMark('m1', { depth: 'deep' }).ok).toBe(true);
    expect(session.cancel().ok).toBe(false);
    expect(told()).toEqual(['change edit', 'commit edit', 'change edit', 'commit edit']);
    expect(store.getState()).toMatchObject({ past: { length: 2 }, chart: { marks: [{ intensity: 3, depth: 'deep' }, {}, {}] } });
  });

  it('is dropped when the host puts another chart in', () => {
    const { store, told } = create({ chart: example() });
    const session = store.getState().begin();
    session.setFigure('male');
    store.getState().receiveChart({ ...example(), id: 'other' });
    expect(session.isOpen).toBe(false);
    expect(session.commit().ok).toBe(false);
    expect(store.getState()).toMatchObject({ chart: { id: 'other' }, past: { length: 0 } });
    expect(told()).toEqual(['change edit']);
  });

  it('whatever is done in it, one undo takes all of it back, and a cancel as well', () => {
    fc.assert(
      fc.property(chartArbitrary, fc.array(operationArbitrary, { maxLength: 15 }), fc.boolean(), (chart, todo, cancels) => {
        const { store } = create({ chart });
        const session = store.getState().begin();
        for (const operation of todo) session.edit(operation(store.getState().chart), 'edit');
        if (cancels) session.cancel();
        else if (session.commit().ok) expect(store.getState().undo().ok).toBe(true);
        expect(store.getState().chart).toEqual(chart);
        expect(store.getState().past).toHaveLength(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a gesture and its host', () => {
  it('an edit that the host drops is not in the step', () => {
    let no = false;
    const { store } = createHosted({ chart: example(), onChartChange: (_, { cancel }) => no && cancel() });
    const session = store.getState().begin();
    session.setFigure('male');
    no = true;
    session.setAbsent(['front.nose']);
    no = false;
    session.commit();
    expect([...store.getState().past]).toEqual([
      { reason: 'edit', changes: [{ type: 'set', field: 'figure', before: 'neutral', after: 'male' }] },
    ]);
  });

  it('a cancel that the host drops ends the gesture as a step', () => {
    let no = false;
    const { store } = createHosted({ chart: example(), onChartChange: (_, { cancel }) => no && cancel() });
    const session = store.getState().begin();
    session.setFigure('male');
    no = true;
    expect(session.cancel().ok).toBe(false);
    expect(store.getState()).toMatchObject({ chart: { figure: 'male' }, past: { length: 1 } });
  });

  it('edits of one drag build on each other also where the host shows them late', async () => {
    const { store, calls } = createHosted({ chart: example(), controlled: true });
    const session = store.getState().begin();
    session.editMark('m1', { intensity: 4 });
    await nextTurn();
    session.editMark('m1', { depth: 'deep' });
    await nextTurn();
    store.getState().receiveChart(calls[0]!.chart); // the first of two, shown late
    session.editMark('m1', { note: 'on typing' });
    store.getState().receiveChart(calls[2]!.chart);
    session.commit();
    expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 4, depth: 'deep', note: 'on typing' });
    expect(store.getState().past).toHaveLength(1);
    store.getState().undo();
    expect(calls.at(-1)?.chart).toEqual(example());
  });

  it('a chart that is shown only after the gesture brings the step along', async () => {
    const { store, calls } = createHosted({ chart: example(), controlled: true });
    const session = store.getState().begin();
    session.setFigure('male');
    session.commit();
    await nextTurn();
    store.getState().receiveChart(calls[0]!.chart);
    expect(store.getState().past).toHaveLength(1);
  });
});
