import { describe, expect, it } from 'vitest';
import { applyChanges, cautionsAt, ChangeError, mergeChanges, toOnset, type Area, type Change, type Chart } from '../../src/chart/index.js';
import { caution, example, referral, tenderness, treatment } from './examples.js';

const chart = example();
const [m1, m2] = [chart.marks[0]!, chart.marks[1]!];
const note = { ...m1, note: 'x' };

describe('a change that does not fit says why', () => {
  it.each<[Change, string]>([
    [{ type: 'set', field: 'nothingToMark', before: true, after: false }, 'This set does not fit the chart: nothingToMark has a different value.'],
    [{ type: 'insert', list: 'marks', index: 0, item: m2 }, 'This insert does not fit the chart: marks already has the id “m2”.'],
    [{ type: 'insert', list: 'marks', index: 4, item: tenderness('new') }, 'This insert does not fit the chart: marks has no place 4.'],
    [{ type: 'insert', list: 'marks', index: -1, item: tenderness('new') }, 'This insert does not fit the chart: marks has no place -1.'],
    [{ type: 'insert', list: 'treatments', index: 0.5, item: treatment('new', 'm1') }, 'This insert does not fit the chart: treatments has no place 0.5.'],
    [{ type: 'remove', list: 'marks', index: 1, item: m1 }, 'This remove does not fit the chart: marks[1] is not that “m1”.'],
    [{ type: 'change', list: 'marks', before: m1, after: { ...m1, id: 'm9' } }, 'This change does not fit the chart: an id cannot change (“m1”, “m9”).'],
    [{ type: 'change', list: 'marks', before: tenderness('m9'), after: { ...tenderness('m9'), note: 'x' } }, 'This change does not fit the chart: marks has no id “m9”.'],
    [{ type: 'change', list: 'marks', before: note, after: m1 }, 'This change does not fit the chart: “m1” has a different value.'],
  ])('%j', (change, message) => {
    const failed = (): unknown => {
      try {
        return applyChanges(chart, [change]);
      } catch (error) {
        return error;
      }
    };
    expect(failed()).toBeInstanceOf(ChangeError);
    expect(failed()).toMatchObject({ name: 'ChangeError', message, change });
  });
});

it('a field that is set to nothing is gone', () => {
  const full: Chart = { ...chart, extensions: { 'org.example': 1 } };
  const emptied = applyChanges(full, [{ type: 'set', field: 'extensions', before: full.extensions } as unknown as Change]);
  expect(Object.hasOwn(emptied, 'extensions')).toBe(false);
  expect(emptied).toEqual(chart);
});

describe('a visit that others came and went around', () => {
  const visitor = tenderness('v');
  it.each<[string, Change[]]>([
    ['one before it goes', [{ type: 'remove', list: 'marks', index: 1, item: m2 }, { type: 'remove', list: 'marks', index: 1, item: visitor }]],
    ['one after it goes', [{ type: 'remove', list: 'marks', index: 3, item: chart.marks[2]! }, { type: 'remove', list: 'marks', index: 2, item: visitor }]],
    ['one comes before it', [{ type: 'insert', list: 'marks', index: 0, item: tenderness('n') }, { type: 'remove', list: 'marks', index: 3, item: visitor }]],
    ['one comes at its place', [{ type: 'insert', list: 'marks', index: 2, item: tenderness('n') }, { type: 'remove', list: 'marks', index: 3, item: visitor }]],
    ['one comes after it', [{ type: 'insert', list: 'marks', index: 4, item: tenderness('n') }, { type: 'remove', list: 'marks', index: 2, item: visitor }]],
    ['a mark is edited', [{ type: 'change', list: 'marks', before: m1, after: note }, { type: 'remove', list: 'marks', index: 2, item: visitor }]],
    ['a field is set', [{ type: 'set', field: 'figure', before: 'neutral', after: 'male' }, { type: 'remove', list: 'marks', index: 2, item: visitor }]],
    ['treatments come and go', [
      { type: 'insert', list: 'treatments', index: 1, item: treatment('t2', 'm1') },
      { type: 'insert', list: 'treatments', index: 0, item: treatment('t0', 'm1') },
      { type: 'remove', list: 'marks', index: 2, item: visitor },
    ]],
  ])('leaves no trace: %s', (_, rest) => {
    const all: Change[] = [{ type: 'insert', list: 'marks', index: 2, item: visitor }, ...rest];
    const merged = mergeChanges(all);
    expect(JSON.stringify(merged)).not.toContain('"v"');
    expect(applyChanges(chart, merged)).toEqual(applyChanges(chart, all));
  });

  it('something removed and put in again is two changes', () => {
    const again: Change[] = [{ type: 'remove', list: 'marks', index: 2, item: chart.marks[2]! }, { type: 'insert', list: 'marks', index: 0, item: chart.marks[2]! }];
    expect(mergeChanges(again)).toEqual(again);
    const twice: Change[] = [...again, { type: 'remove', list: 'marks', index: 0, item: chart.marks[2]! }];
    expect(applyChanges(chart, mergeChanges(twice))).toEqual(applyChanges(chart, twice));
  });
});

describe('a point is inside a caution', () => {
  const point = tenderness('p'); // on the back, right shoulder
  const beside: Area['polygons'] = [[[[0, 0], [1, 0], [1, 1], [0, 0]]]];
  const at = point.at;
  const around: Area['polygons'] = [[[[at[0] - 5, at[1] - 5], [at[0] + 5, at[1] - 5], [at[0] + 5, at[1] + 5], [at[0] - 5, at[1] + 5], [at[0] - 5, at[1] - 5]]]];
  const side = (covered: number): Area => ({ view: 'right-side', polygons: beside, zones: [{ zone: 'right-side.neck-side.right', covered: 1 }, { zone: 'right-side.shoulder-top.right', covered }] });
  const holds = (...areas: Area[]) => cautionsAt({ marks: [{ ...caution('c'), areas }, point] }, point).length === 1;

  it('when any of its polygons of that view holds it', () => {
    expect(holds({ view: 'back', polygons: [...beside, ...around], zones: [] })).toBe(true);
    expect(holds({ view: 'back', polygons: beside, zones: [{ zone: 'back.shoulder-top.right', covered: 1 }] })).toBe(false);
  });

  it('drawn on other views only, when it covers half of the same part and side on any of them', () => {
    const front: Area = { view: 'front', polygons: beside, zones: [{ zone: 'front.sternum', covered: 1 }] };
    expect(holds(front, side(0.5))).toBe(true);
    expect(holds(side(0.5), front)).toBe(true);
    expect(holds(front, side(0.49))).toBe(false);
    expect(holds(front)).toBe(false);
  });

  it('and no other kind of mark is one', () => expect(cautionsAt({ marks: [{ ...referral('r', []), areas: [side(1)] }, point] }, point)).toEqual([]));
});

it('an area meets a caution where both cover some of a part, however much else they cover', () => {
  const covers = (...zones: Area['zones'][number][]): Area[] => [{ view: 'back', polygons: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]], zones }];
  const felt = { ...referral('r', []), areas: covers({ zone: 'back.scapula.left', covered: 0.1 }, { zone: 'back.lower-back.left', covered: 1 }) };
  const meets = (...zones: Area['zones'][number][]) => cautionsAt({ marks: [{ ...caution('c'), areas: covers(...zones) }, felt] }, felt).length === 1;
  expect(meets({ zone: 'back.mid-back.left', covered: 1 }, { zone: 'back.scapula.left', covered: 0.1 })).toBe(true);
  expect(meets({ zone: 'back.scapula.left', covered: 0 })).toBe(false);
  expect(meets({ zone: 'back.scapula.right', covered: 1 })).toBe(false);
});

it.each([
  ['2026', { date: '2026' }],
  [' 2026-11 ', { date: '2026-11' }],
  ['2026-11-22', { date: '2026-11-22' }],
  ['2026-02-30', { words: '2026-02-30' }],
  ['2026-13', { words: '2026-13' }],
  ['since 2026', { words: 'since 2026' }],
  ['2026 or so', { words: '2026 or so' }],
  ['  ', undefined],
])('“%s” is the onset %j', (text, onset) => expect(toOnset(text)).toEqual(onset));
