import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, ChangeError, createChart, invertChanges, mergeChanges, type Change, type Chart } from '../../src/chart/index.js';
import { chartArbitrary, markArbitrary } from '../arbitraries.js';
import { insertionArbitrary, operationArbitrary, perform, removalArbitrary } from '../operations.js';
import { tenderness, treatment } from './examples.js';

const operations = fc.array(operationArbitrary, { maxLength: 25 });
const runs = { numRuns: 300 };

describe('changes obey their laws', () => {
  it('applying and then the inverse leads back to the start', () => {
    fc.assert(
      fc.property(chartArbitrary, operations, (start, todo) => {
        const { changes, chart } = perform(start, todo);
        expect(applyChanges(chart, invertChanges(changes))).toEqual(start);
      }),
      runs,
    );
  });

  it('the inverse of the inverse is the change', () => {
    fc.assert(
      fc.property(chartArbitrary, operations, (start, todo) => {
        const { changes } = perform(start, todo);
        expect(invertChanges(invertChanges(changes))).toEqual(changes);
      }),
      runs,
    );
  });

  it('merged changes have the same effect, and so has their inverse', () => {
    fc.assert(
      fc.property(chartArbitrary, operations, (start, todo) => {
        const { changes, chart } = perform(start, todo);
        const merged = mergeChanges(changes);
        expect(merged.length).toBeLessThanOrEqual(changes.length);
        expect(applyChanges(start, merged)).toEqual(chart);
        expect(applyChanges(chart, invertChanges(merged))).toEqual(start);
      }),
      runs,
    );
  });

  it('merged comings and goings leave every mark in its place', () => {
    const comings = fc.array(fc.oneof({ weight: 3, arbitrary: insertionArbitrary }, { weight: 2, arbitrary: removalArbitrary }), { maxLength: 40 });
    fc.assert(
      fc.property(comings, (todo) => {
        const { changes, chart } = perform(createChart(), todo);
        const merged = mergeChanges(changes);
        expect(applyChanges(createChart(), merged).marks).toEqual(chart.marks);
        expect(applyChanges(chart, invertChanges(merged)).marks).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('changes are plain JSON', () => {
    fc.assert(
      fc.property(chartArbitrary, operations, (start, todo) => {
        const { changes } = perform(start, todo);
        expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
      }),
      { numRuns: 50 },
    );
  });

  it('the chart that changes are applied to stays as it was', () => {
    fc.assert(
      fc.property(chartArbitrary, operations, (start, todo) => {
        const before = structuredClone(start);
        perform(start, todo);
        expect(start).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('marks that no change touches stay the same objects', () => {
    fc.assert(
      fc.property(chartArbitrary, operations, (start, todo) => {
        const { changes, chart } = perform(start, todo);
        const touched = new Set(
          changes.flatMap((change) => (change.type === 'set' ? [] : change.type === 'change' ? [change.before.id] : [change.item.id])),
        );
        for (const mark of start.marks) if (!touched.has(mark.id)) expect(chart.marks).toContain(mark);
      }),
      runs,
    );
  });
});

describe('applyChanges', () => {
  const chart: Chart = { ...createChart(), marks: [tenderness('m1'), tenderness('m2')], treatments: [treatment('t1', 'm1')] };
  const [first, second] = chart.marks as [Chart['marks'][0], Chart['marks'][0]];

  it('returns the same chart for no changes', () => {
    expect(applyChanges(chart, [])).toBe(chart);
  });

  it('keeps the list that no change touches', () => {
    const next = applyChanges(chart, [{ type: 'remove', list: 'treatments', index: 0, item: chart.treatments[0]! }]);
    expect(next.marks).toBe(chart.marks);
  });

  const misfits: [why: string, change: Change][] = [
    ['an insertion of an id that is there', { type: 'insert', list: 'marks', index: 0, item: first }],
    ['an insertion beyond the end', { type: 'insert', list: 'marks', index: 3, item: tenderness('m3') }],
    ['an insertion between two places', { type: 'insert', list: 'marks', index: 0.5, item: tenderness('m3') }],
    ['a removal of a mark that is not there', { type: 'remove', list: 'marks', index: 0, item: tenderness('m3') }],
    ['a removal at another place', { type: 'remove', list: 'marks', index: 0, item: second }],
    ['a removal of a mark that has changed', { type: 'remove', list: 'marks', index: 0, item: { ...first, note: 'other' } }],
    ['a change of a mark that is not there', { type: 'change', list: 'marks', before: tenderness('m3'), after: tenderness('m3') }],
    ['a change of a mark that has changed', { type: 'change', list: 'marks', before: { ...first, note: 'other' }, after: first }],
    ['a change of an id', { type: 'change', list: 'marks', before: first, after: { ...first, id: 'm3' } }],
    ['a setting of a field that has changed', { type: 'set', field: 'figure', before: 'male', after: 'female' }],
    ['a setting of a field that was not there', { type: 'set', field: 'extensions', before: { a: 1 } }],
  ];
  it.each(misfits)('refuses %s', (_, change) => {
    expect(() => applyChanges(chart, [change])).toThrow(ChangeError);
  });

  it('says which change does not fit and why', () => {
    const change: Change = { type: 'insert', list: 'marks', index: 0, item: first };
    expect(() => applyChanges(chart, [change])).toThrow('This insert does not fit the chart: marks already has the id “m1”.');
  });

  it('applies all changes or none', () => {
    const before = structuredClone(chart);
    const changes: Change[] = [
      { type: 'remove', list: 'marks', index: 0, item: first },
      { type: 'remove', list: 'marks', index: 5, item: second },
    ];
    expect(() => applyChanges(chart, changes)).toThrow(ChangeError);
    expect(chart).toEqual(before);
  });

  it('takes a change that went through JSON', () => {
    const change: Change = { type: 'change', list: 'marks', before: first, after: { ...first, note: 'new' } };
    expect(applyChanges(chart, [JSON.parse(JSON.stringify(change)) as Change]).marks[0]?.note).toBe('new');
  });

  it('takes a field away that is set to nothing', () => {
    const extended: Chart = { ...chart, extensions: { a: 1 } };
    expect(applyChanges(extended, [{ type: 'set', field: 'extensions', before: { a: 1 } }])).toEqual(chart);
  });
});

describe('mergeChanges', () => {
  const one = tenderness('m1');
  const two = tenderness('m2');
  const three = tenderness('m3');
  const noted = (note: string) => ({ ...one, note });
  const change = (before: typeof one, after: typeof one): Change => ({ type: 'change', list: 'marks', before, after });
  const insert = (index: number, item: typeof one): Change => ({ type: 'insert', list: 'marks', index, item });
  const remove = (index: number, item: typeof one): Change => ({ type: 'remove', list: 'marks', index, item });

  const cases: [what: string, changes: Change[], merged: Change[]][] = [
    ['two moves are one', [change(one, noted('a')), change(noted('a'), noted('b'))], [change(one, noted('b'))]],
    ['there and back is nothing', [change(one, noted('a')), change(noted('a'), one)], []],
    ['made and moved is made there', [insert(0, one), change(one, noted('a'))], [insert(0, noted('a'))]],
    ['moved and removed is removed as it was', [change(one, noted('a')), remove(0, noted('a'))], [remove(0, one)]],
    ['made and removed is nothing', [insert(0, one), change(one, noted('a')), remove(0, noted('a'))], []],
    ['a visitor before another leaves the other in its place', [insert(0, one), insert(1, two), remove(0, one)], [insert(0, two)]],
    ['a visitor behind another leaves the other in its place', [insert(0, one), insert(0, two), remove(1, one)], [insert(0, two)]],
    [
      'a visitor that others push along leaves each in its place',
      [insert(0, one), insert(0, two), insert(1, three), remove(2, one)],
      [insert(0, two), insert(1, three)],
    ],
    [
      'a visitor counts in its own list alone',
      [insert(1, one), { type: 'insert', list: 'treatments', index: 0, item: treatment('t1', 'm9') }, { type: 'insert', list: 'treatments', index: 2, item: treatment('t2', 'm9') }, insert(2, two), remove(1, one)],
      [{ type: 'insert', list: 'treatments', index: 0, item: treatment('t1', 'm9') }, { type: 'insert', list: 'treatments', index: 2, item: treatment('t2', 'm9') }, insert(1, two)],
    ],
    [
      'a visitor is not moved by edits and settings',
      [insert(1, one), change(two, { ...two, note: 'a' }), { type: 'set', field: 'figure', before: 'neutral', after: 'male' }, insert(1, three), remove(2, one)],
      [change(two, { ...two, note: 'a' }), { type: 'set', field: 'figure', before: 'neutral', after: 'male' }, insert(1, three)],
    ],
    ['a visitor moves up when another before it goes', [insert(1, one), remove(0, two), insert(1, three), remove(0, one)], [remove(0, two), insert(0, three)]],
    ['gone and come back stays both', [remove(0, one), insert(1, one)], [remove(0, one), insert(1, one)]],
    ['gone, come back and gone again is gone', [remove(0, one), insert(0, one), remove(0, one)], [remove(0, one)]],
    [
      'two settings of a field are one',
      [
        { type: 'set', field: 'figure', before: 'neutral', after: 'male' },
        { type: 'set', field: 'figure', before: 'male', after: 'female' },
      ],
      [{ type: 'set', field: 'figure', before: 'neutral', after: 'female' }],
    ],
    [
      'a field set and set back is nothing',
      [
        { type: 'set', field: 'extensions', after: { a: 1 } },
        { type: 'set', field: 'extensions', before: { a: 1 } },
      ],
      [],
    ],
  ];
  it.each(cases)('%s', (_, changes, merged) => {
    expect(mergeChanges(changes)).toEqual(merged);
  });

  it('makes one change of the thousand moves of a drag', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 1000 }), (notes) => {
        const changes = notes.slice(1).map((note, index) => change(noted(notes[index]!), noted(note)));
        expect(mergeChanges(changes).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it('knows marks and treatments of one name apart', () => {
    const both: Change[] = [
      { type: 'insert', list: 'marks', index: 0, item: one },
      { type: 'remove', list: 'treatments', index: 0, item: treatment('m1', 'm1') },
    ];
    expect(mergeChanges(both)).toEqual(both);
  });
});

it('any mark can be inserted and removed', () => {
  fc.assert(
    fc.property(markArbitrary('m1'), (item) => {
      const empty = createChart();
      const insertion: Change[] = [{ type: 'insert', list: 'marks', index: 0, item }];
      expect(applyChanges(applyChanges(empty, insertion), invertChanges(insertion))).toEqual(empty);
    }),
    { numRuns: 50 },
  );
});
