import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, createChart, rebaseChanges, type Change, type Chart, type Mark } from '../../src/chart/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { operationArbitrary, perform } from '../operations.js';
import { caution, example, tenderness, treatment } from './examples.js';

const empty = createChart({ id: 'c1', recordedAt: new Date('2026-11-22T10:15:00Z') });
const withMarks = (...marks: readonly Mark[]): Chart => ({ ...empty, marks });
const rated = (id: string, intensity: number, rest: object = {}): Mark => ({ ...tenderness(id), intensity, ...rest });

describe('rebaseChanges', () => {
  const operations = fc.array(operationArbitrary, { maxLength: 25 });

  it('leads to the same chart from the state on which the edit was made', () => {
    fc.assert(
      fc.property(chartArbitrary, operations, (start, todo) => {
        const { changes, chart } = perform(start, todo);
        expect(applyChanges(start, rebaseChanges(start, changes))).toEqual(chart);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing of an edit that the chart already holds', () => {
    const change: Change = { type: 'change', list: 'marks', before: rated('m1', 3), after: rated('m1', 7) };
    expect(rebaseChanges(withMarks(rated('m1', 7)), [change])).toEqual([]);
    expect(rebaseChanges(withMarks(rated('m1', 7)), [{ type: 'insert', list: 'marks', index: 0, item: rated('m1', 7) }])).toEqual([]);
    expect(rebaseChanges({ ...empty, nothingToMark: true }, [{ type: 'set', field: 'nothingToMark', before: false, after: true }])).toEqual([]);
  });

  it('leaves out changes and removals of an item that is gone, and keeps the rest', () => {
    const added: Change = { type: 'insert', list: 'marks', index: 0, item: tenderness('m2') };
    const changes: Change[] = [
      { type: 'change', list: 'marks', before: rated('m1', 3), after: rated('m1', 7) },
      { type: 'remove', list: 'marks', index: 0, item: rated('m1', 7) },
      added,
    ];
    expect(rebaseChanges(empty, changes)).toEqual([added]);
  });

  it('sets the edited fields only, and removes those that the edit removed', () => {
    const kept = { note: 'by the server', qualities: ['aching'] } as const;
    const [edit] = rebaseChanges(withMarks(rated('m1', 3, kept)), [{ type: 'change', list: 'marks', before: rated('m1', 3, { side: 1 }), after: rated('m1', 7) }]);
    expect(edit).toEqual({ type: 'change', list: 'marks', before: rated('m1', 3, kept), after: rated('m1', 7, kept) });
    const [unrated] = rebaseChanges(withMarks(rated('m1', 3, kept)), [{ type: 'change', list: 'marks', before: rated('m1', 3), after: tenderness('m1') }]);
    expect(unrated).toEqual({ type: 'change', list: 'marks', before: rated('m1', 3, kept), after: { ...tenderness('m1'), ...kept } });
  });

  it('finds items by id, wherever they are now, in their own list', () => {
    const chart = { ...withMarks(caution('m0'), tenderness('m2'), tenderness('m1')), treatments: [treatment('m1', 'm2')] };
    expect(rebaseChanges(chart, [{ type: 'remove', list: 'marks', index: 0, item: rated('m1', 7) }])).toEqual([{ type: 'remove', list: 'marks', index: 2, item: tenderness('m1') }]);
    expect(rebaseChanges(chart, [{ type: 'remove', list: 'treatments', index: 4, item: treatment('m1', 'm0') }])).toEqual([{ type: 'remove', list: 'treatments', index: 0, item: treatment('m1', 'm2') }]);
  });

  it('inserts at the end what would be beyond it', () => {
    const add = (id: string, index: number): Change => ({ type: 'insert', list: 'marks', index, item: tenderness(id) });
    const rebased = rebaseChanges(withMarks(tenderness('m1')), [add('m2', 5), add('m3', 0), add('m4', 3)]);
    expect(rebased.map((change) => 'index' in change && change.index)).toEqual([1, 0, 3]);
    expect(applyChanges(withMarks(tenderness('m1')), rebased).marks.map(({ id }) => id)).toEqual(['m3', 'm1', 'm2', 'm4']);
  });

  it('takes each change on the state after those before it', () => {
    const changes: Change[] = [
      { type: 'insert', list: 'marks', index: 0, item: rated('m1', 2) },
      { type: 'change', list: 'marks', before: rated('m1', 2), after: rated('m1', 4) },
      { type: 'set', field: 'nothingToMark', before: false, after: true },
      { type: 'set', field: 'nothingToMark', before: true, after: false },
      { type: 'remove', list: 'marks', index: 0, item: rated('m1', 4) },
    ];
    expect(rebaseChanges(empty, changes)).toEqual(changes);
  });

  it('names the value before that the chart has, also none', () => {
    expect(rebaseChanges({ ...empty, clear: ['front.crown'] }, [{ type: 'set', field: 'clear', after: ['back.scapula.left'] }])).toEqual([
      { type: 'set', field: 'clear', before: ['front.crown'], after: ['back.scapula.left'] },
    ]);
    expect(rebaseChanges(empty, [{ type: 'set', field: 'clear', before: ['front.crown'], after: ['back.scapula.left'] }])).toEqual([{ type: 'set', field: 'clear', after: ['back.scapula.left'] }]);
    expect(rebaseChanges({ ...empty, clear: ['front.crown'] }, [{ type: 'set', field: 'clear', before: ['back.scapula.left'] }])).toEqual([{ type: 'set', field: 'clear', before: ['front.crown'] }]);
  });

  it('changes neither the chart nor the changes', () => {
    const chart = Object.freeze({ ...example(), marks: Object.freeze([...example().marks]) }) as Chart;
    expect(() => rebaseChanges(chart, [{ type: 'insert', list: 'marks', index: 0, item: tenderness('m9') }])).not.toThrow();
    expect(chart.marks).toHaveLength(3);
  });
});
