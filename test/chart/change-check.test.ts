import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneIds } from '../../src/anatomy/index.js';
import { applyChanges, ChangeError, parseChart, relationTypes, type Change, type Chart, type Mark, type Treatment } from '../../src/chart/index.js';
import { chartArbitrary, markArbitrary, postureArbitrary, sensoryArbitrary } from '../arbitraries.js';
import { runs, seedOf } from '../slow.js';
import { caution, example, referral, tenderness, treatment } from './examples.js';

// Only the part of a chart that changes can have made invalid is checked. The laws compare that with a check of the whole chart.

/** A change of the chart that is there when its turn comes, fitting but careless; undefined if there is nothing to change. */
type Careless = (chart: Chart) => Change | undefined;

const seedArbitrary = fc.nat({ max: 100 });
const at = <T>(items: readonly T[], seed: number): T | undefined => items[seed % Math.max(1, items.length)];
/** Ids of marks, of treatments, and of nothing. */
const idArbitrary = fc.constantFrom('m1', 'm2', 'm3', 'm4', 't1', 't2', 'nope');

const insert = (list: 'marks' | 'treatments', item: Mark | Treatment, seed: number): Careless => (chart) =>
  chart[list].some(({ id }) => id === item.id) ? undefined : ({ type: 'insert', list, index: seed % (chart[list].length + 1), item } as Change);

const remove = (list: 'marks' | 'treatments', seed: number): Careless => (chart) =>
  chart[list].length > 0 ? ({ type: 'remove', list, index: seed % chart[list].length, item: at<Mark | Treatment>(chart[list], seed) } as Change) : undefined;

const change = <L extends 'marks' | 'treatments'>(list: L, seed: number, edit: (item: Chart[L][number]) => object): Careless => (chart) => {
  const before = at<Mark | Treatment>(chart[list], seed);
  return before && ({ type: 'change', list, before, after: { ...edit(before as Chart[L][number]), id: before.id } } as Change);
};

const set = (field: string, after: unknown): Careless => (chart) => {
  const before = chart[field as keyof Chart];
  return { type: 'set', field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) } as Change;
};

const zonesArbitrary = fc.array(fc.constantFrom(...zoneIds.filter((_, i) => i % 9 === 0), 'nope'), { maxLength: 3 });
const relationArbitrary = fc.record({ type: fc.constantFrom(...relationTypes), from: idArbitrary, to: idArbitrary }, { noNullPrototype: true });

const carelessArbitrary: fc.Arbitrary<Careless> = fc.oneof(
  fc.tuple(idArbitrary.chain(markArbitrary), seedArbitrary).map(([item, seed]) => insert('marks', item, seed)),
  fc.tuple(idArbitrary, idArbitrary, seedArbitrary).map(([id, mark, seed]) => insert('treatments', treatment(id, mark), seed)),
  fc.tuple(fc.constantFrom('marks' as const, 'treatments' as const), seedArbitrary).map(([list, seed]) => remove(list, seed)),
  fc.tuple(markArbitrary('any'), seedArbitrary).map(([other, seed]) => change('marks', seed, () => other)),
  fc.tuple(fc.integer({ min: -1, max: 11 }), seedArbitrary).map(([intensity, seed]) => change('marks', seed, (mark) => ({ ...mark, intensity }))),
  fc.tuple(fc.uniqueArray(idArbitrary, { maxLength: 2 }), seedArbitrary).map(([from, seed]) => change('marks', seed, (mark) => ({ ...mark, from }))),
  fc.tuple(idArbitrary, seedArbitrary).map(([mark, seed]) => change('treatments', seed, (item) => ({ ...item, mark }))),
  fc.boolean().map((nothing) => set('nothingToMark', nothing)),
  fc.tuple(fc.constantFrom('absent', 'clear'), zonesArbitrary).map(([field, zones]) => set(field, zones)),
  fc.option(fc.array(relationArbitrary, { maxLength: 2 }), { nil: undefined }).map((relations) => set('relations', relations)),
  fc.oneof(sensoryArbitrary, fc.constant({ points: [] }), fc.constant(undefined)).map((sensory) => set('sensory', sensory)),
  fc.oneof(postureArbitrary, fc.constant({ findings: [] }), fc.constant(undefined)).map((posture) => set('posture', posture)),
  fc.constantFrom<unknown>({ 'org.example': 1 }, { 'org.example': new Map() }, 5, undefined).map((extensions) => set('extensions', extensions)),
  fc.constantFrom('neutral', 'giant').map((figure) => set('figure', figure)),
);

/** The chart after a change that fits, whatever comes out. */
function naively(chart: Chart, one: Change): Chart {
  const next = structuredClone({ ...chart, extensions: undefined }) as unknown as Record<string, unknown>;
  if (chart.extensions === undefined) delete next['extensions'];
  else next['extensions'] = chart.extensions;
  if (one.type === 'set') {
    if (one.after === undefined) delete next[one.field];
    else next[one.field] = one.after;
    return next as unknown as Chart;
  }
  const items = next[one.list] as unknown[];
  if (one.type === 'insert') items.splice(one.index, 0, one.item);
  else if (one.type === 'remove') items.splice(one.index, 1);
  else items[chart[one.list].findIndex(({ id }) => id === one.before.id)] = one.after;
  return next as unknown as Chart;
}

function refusal(chart: Chart, changes: readonly Change[]): ChangeError | undefined {
  try {
    applyChanges(chart, changes);
    return undefined;
  } catch (error) {
    if (error instanceof ChangeError) return error;
    throw error;
  }
}

describe('a chart after changes', () => {
  it('is accepted exactly if the whole of it can be read, and is what would be read', () => {
    fc.assert(
      fc.property(chartArbitrary, fc.array(carelessArbitrary, { minLength: 1, maxLength: 4 }), (start, all) => {
        let whole = start;
        const changes: Change[] = [];
        for (const careless of all) {
          const one = careless(whole);
          if (!one) continue;
          changes.push(one);
          whole = naively(whole, one);
        }
        fc.pre(changes.length > 0);
        const read = parseChart(whole);
        const refused = refusal(start, changes);
        expect(refused?.problems).toEqual(read.ok ? undefined : read.problems);
        if (read.ok) expect(applyChanges(start, changes)).toEqual(read.chart);
      }),
      { numRuns: runs(400), seed: seedOf(20261130) },
    );
  });

  const record = { by: 'clinician', createdAt: '2026-11-22T10:15:00Z' } as const;
  const two = (): Chart => ({ ...example(), marks: [...example().marks, tenderness('m4', 'back.lower-back.left')] });
  const related = (): Chart => ({ ...two(), relations: [{ type: relationTypes[0], from: 'm1', to: 'm4' }] });
  const removed = (chart: Chart, id: string): Change => {
    const index = chart.marks.findIndex((mark) => mark.id === id);
    return { type: 'remove', list: 'marks', index, item: chart.marks[index]! };
  };
  const became = (before: Mark, after: Mark): Change => ({ type: 'change', list: 'marks', before, after });

  it.each<[string, Chart, Change[], string]>([
    ['a link to a mark that is gone', two(), [{ type: 'remove', list: 'treatments', index: 0, item: two().treatments[0]! }, removed(two(), 'm1')], 'marks[0].from[0]'],
    ['a link to a mark that is no longer a point', two(), [became(tenderness('m1'), caution('m1'))], 'marks[1].from[0]'],
    ['a treatment of a mark that is gone', { ...two(), marks: [tenderness('m1'), caution('m3')] }, [removed({ ...two(), marks: [tenderness('m1'), caution('m3')] }, 'm1')], 'treatments[0].mark'],
    ['a relation with a mark that is gone', related(), [removed(related(), 'm4')], 'relations[0].to'],
    ['a relation with what has become a caution', related(), [became(tenderness('m4', 'back.lower-back.left'), caution('m4'))], 'relations[0].to'],
    ['a mark with the id of a treatment', two(), [{ type: 'insert', list: 'marks', index: 0, item: tenderness('t1') }], 'treatments[0].id'],
    ['a treatment with the id of a mark', two(), [{ type: 'insert', list: 'treatments', index: 0, item: treatment('m3', 'm1') }], 'treatments[0].id'],
    ['a mark where the zone is free of pain', { ...two(), clear: ['front.sternum'] }, [{ type: 'insert', list: 'marks', index: 0, item: tenderness('m5', 'front.sternum') }], 'clear[0]'],
    ['a zone that is free of pain where a mark is', two(), [{ type: 'set', field: 'clear', after: ['back.lower-back.left'] }], 'clear[0]'],
    ['several zones that are free of pain, in one of which a mark is', two(), [{ type: 'set', field: 'clear', after: ['front.sternum', 'back.lower-back.left'] }], 'clear[1]'],
    ['a link to a mark that is gone, beside one to a mark that is there', { ...two(), marks: [tenderness('m1'), tenderness('m4', 'back.lower-back.left'), referral('m2', ['m1', 'm4'])] }, [{ type: 'remove', list: 'marks', index: 1, item: tenderness('m4', 'back.lower-back.left') }], 'marks[1].from[1]'],
    ['an examination of no point', two(), [{ type: 'set', field: 'sensory', after: { ...record, points: [] } }], 'sensory.points'],
    ['a posture without a finding', two(), [{ type: 'set', field: 'posture', after: { ...record, findings: [] } }], 'posture.findings'],
    ['nothing to mark, with one mark', { ...two(), marks: [tenderness('m1')] }, [{ type: 'set', field: 'nothingToMark', before: false, after: true }], 'nothingToMark'],
    ['nothing to mark, with marks', two(), [{ type: 'set', field: 'nothingToMark', before: false, after: true }], 'nothingToMark'],
    ['a link to what never was', two(), [became(referral('m2', ['m1']), referral('m2', ['m9']))], 'marks[1].from[0]'],
  ])('is refused for %s', (_, chart, changes, path) => {
    expect(parseChart(chart).ok).toBe(true);
    expect(refusal(chart, changes)?.problems).toMatchObject([{ path }]);
  });

  it('has a copy of what came in', () => {
    const extensions = { 'org.example': { seen: 1 } };
    const item = { ...tenderness('m5'), extensions };
    const next = applyChanges(example(), [{ type: 'insert', list: 'marks', index: 0, item }, { type: 'set', field: 'extensions', after: extensions }]);
    extensions['org.example'].seen = 2;
    expect([next.extensions, next.marks[0]!.extensions]).toEqual([{ 'org.example': { seen: 1 } }, { 'org.example': { seen: 1 } }]);
  });
});

describe('what is said of changes that are refused', () => {
  const wrong = (count: number): Change[] => Array.from({ length: count }, (_, i) => ({ type: 'insert', list: 'marks', index: 0, item: { ...tenderness(`n${i}`), intensity: 11 } }));
  const each = (i: number) => `marks[${i}].intensity must be at most 10, but is 11.`;

  it.each([
    [1, each(0)],
    [3, `${each(0)} ${each(1)} ${each(2)}`],
    [5, `${each(0)} ${each(1)} ${each(2)} … and 2 more.`],
  ])('%i problems', (count, words) => {
    expect(refusal(example(), wrong(count))?.message).toBe(`This would make a chart that cannot be read back: ${words}`);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'insert'],
    ['a list of a chart that has no such', { type: 'insert', list: 'zones', index: 0, item: tenderness('n') }],
    ['a change to nothing', { type: 'change', list: 'marks', before: tenderness('m1'), after: null }],
    ['a change of nothing', { type: 'change', list: 'marks', before: undefined, after: tenderness('m1') }],
    ['a word that is no type', { type: 'move', list: 'marks', index: 0, item: tenderness('n') }],
    ['an item that is a number', { type: 'remove', list: 'marks', index: 0, item: 7 }],
  ])('%s is no change', (_, one) => {
    expect(refusal(example(), [one as Change])).toMatchObject({ message: 'This is not a change of a chart.', problems: [] });
  });
});
