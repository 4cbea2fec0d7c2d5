import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBodyMapStore, type BodyMapStore } from '../../src/store/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { operationArbitrary, type Operation } from '../operations.js';
import { createControlled, createHosted } from './host.js';
import { runs } from '../slow.js';

const operations = (count: number) => fc.array(operationArbitrary, { minLength: count, maxLength: count });

const performAll = (store: BodyMapStore, todo: readonly Operation[]): void => {
  for (const operation of todo) store.getState().edit(operation(store.getState().chart), 'edit');
};

const all = (step: () => { readonly ok: boolean }): number => {
  let count = 0;
  while (step().ok) count++;
  return count;
};

describe('undo and redo', () => {
  it.each([
    ['on its own', createHosted],
    ['controlled', createControlled],
  ])('lead back over 200 edits to the start, and forth to the end: a store %s', (_, create) => {
    fc.assert(
      fc.property(chartArbitrary, operations(200), (chart, todo) => {
        const { store } = create({ chart });
        performAll(store, todo);
        const end = store.getState().chart;
        const steps = store.getState().past.length;
        expect(all(store.getState().undo)).toBe(steps);
        expect(store.getState().chart).toEqual(chart);
        expect(store.getState()).toMatchObject({ past: { length: 0 }, future: { length: steps } });
        expect(all(store.getState().redo)).toBe(steps);
        expect(store.getState().chart).toEqual(end);
      }),
      { numRuns: runs(30) },
    );
  });

  it('undo and redo at random show the same chart at the same place of the history', () => {
    const walk = fc.array(fc.oneof(operationArbitrary, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 200 });
    fc.assert(
      fc.property(chartArbitrary, walk, (chart, moves) => {
        const store = createBodyMapStore({ chart });
        const charts = [chart];
        for (const move of moves) {
          const { past, edit } = store.getState();
          if (typeof move === 'string') store.getState()[move]();
          else if (edit(move(store.getState().chart), 'edit').ok) charts.splice(past.length + 1, Infinity, store.getState().chart);
          expect(store.getState().chart).toEqual(charts[store.getState().past.length]);
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('an edit after an undo leaves nothing to redo', () => {
    const { store } = createHosted();
    store.getState().setFigure('male');
    store.getState().undo();
    store.getState().setAbsent(['front.nose']);
    expect(store.getState().redo().ok).toBe(false);
  });

  it('are reported to the host like any edit, with the changes that they make', () => {
    const { store, calls, told } = createHosted();
    store.getState().setFigure('male');
    store.getState().undo();
    store.getState().redo();
    expect(told()).toEqual(['change edit', 'commit edit', 'change undo', 'commit undo', 'change redo', 'commit redo']);
    expect(calls[2]?.step.changes).toEqual([{ type: 'set', field: 'figure', before: 'male', after: 'neutral' }]);
    expect(calls[4]?.step.changes).toEqual([{ type: 'set', field: 'figure', before: 'neutral', after: 'male' }]);
  });
});
