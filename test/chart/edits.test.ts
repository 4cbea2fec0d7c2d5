import { describe, expect, it } from 'vitest';
import { addMark, addTreatment, addTreatments, applyChanges, clearMarks, editMark, editTreatment, invertChanges, isSameJson, mergeChanges, removeMark, removeTreatment, setAbsent, setFigure, setNothingToMark, type Change, type Chart, type Treatment } from '../../src/chart/index.js';
import { caution, example, referral, tenderness, treatment } from './examples.js';

const idsOf = ({ marks, treatments }: Chart) => [marks.map(({ id }) => id), treatments.map(({ id }) => id)];
const after = (chart: Chart, changes: readonly Change[]) => applyChanges(chart, changes);

describe('taking a mark away', () => {
  const chart: Chart = {
    ...example(),
    marks: [tenderness('m1'), tenderness('m4'), referral('m2', ['m1', 'm4']), referral('m5', ['m4']), caution('m3')],
    treatments: [treatment('t1', 'm1'), treatment('t2', 'm4'), treatment('t3', 'm1')],
  };

  it('takes its treatments along and unties its areas, and no others', () => {
    const changes = removeMark(chart, 'm1');
    const left = after(chart, changes);
    expect(idsOf(left)).toEqual([['m4', 'm2', 'm5', 'm3'], ['t2']]);
    expect(left.marks.map((mark) => (mark.kind === 'referral' ? mark.from : null))).toEqual([null, ['m4'], ['m4'], null]);
    expect(left.marks[2]).toBe(chart.marks[3]);
    expect(after(left, invertChanges(changes))).toEqual(chart);
  });

  it('that names itself among its sources changes nothing else', () => {
    const odd = { ...chart, marks: [referral('m2', ['m2'])], treatments: [] };
    expect(removeMark(odd, 'm2')).toEqual([{ type: 'remove', list: 'marks', index: 0, item: odd.marks[0] }]);
  });

  it('of a missing mark is no change', () => expect(removeMark(chart, 'm9')).toEqual([]));

  it('and all of them leaves who recorded it and what is absent', () => {
    const full = { ...chart, absent: ['back.little-finger.left'] } as Chart;
    expect(after(full, clearMarks(full))).toEqual({ ...full, marks: [], treatments: [] });
    expect(after(after(full, clearMarks(full)), invertChanges(clearMarks(full)))).toEqual(full);
  });
});

describe('an edit', () => {
  it('of something missing, or with the same value, is no change', () => {
    const chart = example();
    expect(editMark(chart, 'm9', { note: 'x' })).toEqual([]);
    expect(editMark(chart, 'm1', { zone: 'back.shoulder-top.right', note: undefined })).toEqual([]);
    expect(editTreatment(chart, 't9', { note: 'x' })).toEqual([]);
    expect(editTreatment(chart, 't1', { mark: 'm9' })).toEqual([]);
    expect(editTreatment(chart, 't1', { technique: 'trigger-point' })).toEqual([]);
  });

  it('finds its mark anywhere in the list', () => {
    const chart = example();
    expect(editMark(chart, 'm3', { note: 'x' })).toEqual([{ type: 'change', list: 'marks', before: chart.marks[2], after: { ...chart.marks[2], note: 'x' } }]);
  });
});

describe('an edit of a treatment', () => {
  const chart: Chart = { ...example(), treatments: [treatment('t1', 'm1'), treatment('t2', 'm2'), treatment('t3', 'm1')] };
  const [first, second, third] = chart.treatments as [Treatment, Treatment, Treatment];

  it('is of that one alone', () =>
    expect(editTreatment(chart, 't2', { note: 'firmer' })).toEqual([{ type: 'change', list: 'treatments', before: second, after: { ...second, note: 'firmer' } }]));

  it('adds one as the last', () => {
    const fourth = treatment('t4', 'm3');
    expect(addTreatment(chart, fourth)).toEqual([{ type: 'insert', list: 'treatments', index: 3, item: fourth }]);
    expect(addTreatment(chart, treatment('t4', 'm9'))).toEqual([]);
  });

  it('takes that one away and leaves the others', () => {
    expect(removeTreatment(chart, 't2')).toEqual([{ type: 'remove', list: 'treatments', index: 1, item: second }]);
    expect(after(chart, removeTreatment(chart, 't2')).treatments).toEqual([first, third]);
    expect(removeTreatment(chart, 't9')).toEqual([]);
  });
});

describe('a field', () => {
  const chart: Chart = { ...example(), figure: 'female', absent: ['back.heel.left'] };

  it('the figure is another, or no change', () => {
    expect(setFigure(chart, 'male')).toEqual([{ type: 'set', field: 'figure', before: 'female', after: 'male' }]);
    expect(setFigure(chart, 'female')).toEqual([]);
  });

  it('“no pain anywhere” can be recorded on a chart without marks, and removed from any', () => {
    const empty: Chart = { ...chart, marks: [], treatments: [], nothingToMark: false };
    const said = after(empty, setNothingToMark(empty, true));
    expect(said.nothingToMark).toBe(true);
    expect(setNothingToMark(said, true)).toEqual([]);
    expect(setNothingToMark({ ...chart, nothingToMark: false }, true)).toEqual([]);
    const odd: Chart = { ...chart, nothingToMark: true };
    expect(after(odd, setNothingToMark(odd, false)).nothingToMark).toBe(false);
  });

  it('absent zones are listed once each', () => {
    expect(setAbsent(chart, ['back.heel.right', 'back.heel.left', 'back.heel.right'])).toEqual([
      { type: 'set', field: 'absent', before: ['back.heel.left'], after: ['back.heel.right', 'back.heel.left'] },
    ]);
    expect(setAbsent(chart, ['back.heel.left'])).toEqual([]);
    expect(after(chart, setAbsent(chart, [])).absent).toEqual([]);
  });
});

it('a first mark removes “nothing to mark”; a second has nothing to remove', () => {
  const empty: Chart = { ...example(), marks: [], treatments: [], nothingToMark: true };
  const one = after(empty, addMark(empty, tenderness('m1')));
  expect(one).toEqual({ ...empty, nothingToMark: false, marks: [tenderness('m1')] });
  expect(addMark(one, tenderness('m2'))).toEqual([{ type: 'insert', list: 'marks', index: 1, item: tenderness('m2') }]);
  expect(setNothingToMark(one, false)).toEqual([]);
});

it('treatments are put last, in order, without those of marks that are gone', () => {
  const chart = example();
  const more = addTreatments(chart, [treatment('t2', 'm1'), treatment('t3', 'm9'), treatment('t4', 'm3')]);
  expect(idsOf(after(chart, more))[1]).toEqual(['t1', 't2', 't4']);
});

describe('changes that are merged', () => {
  it('to a field become one, and none when it ends as it began', () => {
    const set = (before: boolean, now: boolean): Change => ({ type: 'set', field: 'nothingToMark', before, after: now });
    expect(mergeChanges([set(false, true), set(true, false)])).toEqual([]);
    expect(mergeChanges([set(false, true)])).toEqual([set(false, true)]);
  });

  it('keep a removal as that of what was there before its edits', () => {
    const chart = example();
    const edit = editMark(chart, 'm3', { note: 'x' });
    const removal = removeMark(after(chart, edit), 'm3');
    expect(mergeChanges([...edit, ...removal])).toEqual(removeMark(chart, 'm3'));
  });

  it('of a mark that came and went leave nothing, and its neighbours where they are', () => {
    const chart = example();
    const visit: Change[] = [
      { type: 'insert', list: 'marks', index: 1, item: tenderness('v') },
      { type: 'insert', list: 'marks', index: 3, item: tenderness('w') },
      { type: 'insert', list: 'marks', index: 0, item: tenderness('u') },
      { type: 'remove', list: 'marks', index: 2, item: tenderness('v') },
    ];
    const merged = mergeChanges(visit);
    expect(merged.some((change) => change.type !== 'set' && change.type !== 'change' && change.item.id === 'v')).toBe(false);
    expect(after(chart, merged)).toEqual(after(chart, visit));
  });
});

it.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [1, '1', false],
  [null, {}, false],
  [{}, null, false],
  [[], {}, false],
  [{}, [], false],
  [[1, 2], [1, 2], true],
  [[1, 2], [1], false],
  [[1], [1, 2], false],
  [[1, 2], [2, 1], false],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ toString: 1 }, { a: 1 }, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
])('%j and %j: the same is %s', (a, b, expected) => expect(isSameJson(a, b)).toBe(expected));
