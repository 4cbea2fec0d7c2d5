import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { applyChanges, ChangeError, createChart, parseChart, serialiseChart, type Change, type Chart, type Problem } from '../../src/chart/index.js';
import { createBodyMapStore, type BodyMapStore } from '../../src/store/index.js';
import { expectConsole } from '../console.js';
import { example, tenderness, treatment } from '../chart/examples.js';
import { createHosted } from './host.js';

const spot = { view: 'back', at: anchorOf('back.shoulder-top.right'), zone: 'back.shoulder-top.right' } as const;
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

/** What a host without types may do, and what is wrong with it. */
const bad: [what: string, act: (store: BodyMapStore & Any) => unknown, problem: RegExp][] = [
  ['half an intensity', (store) => store.editMark('m1', { intensity: 7.5 }), /marks\[0\]\.intensity must be a whole number, but is 7\.5/],
  ['an intensity that is invalid', (store) => store.editMark('m1', { intensity: NaN }), /marks\[0\]\.intensity must be a finite number/],
  ['an intensity of 11', (store) => store.editMark('m1', { intensity: 11 }), /must be at most 10/],
  ['a zone of another view', (store) => store.editMark('m1', { zone: 'front.nose' }), /marks\[0\]\.zone must be a zone of the view back/],
  ['a zone on the other side', (store) => store.editMark('m1', { zone: 'back.shoulder-top.left' }), /may have been swapped/],
  ['a zone that is invalid', (store) => store.editMark('m1', { zone: 'back.wing' }), /must be the id of a zone/],
  ['a place outside the body', (store) => store.editMark('m1', { at: [5000, 1] }), /\[5000, 1\] is outside the body/],
  ['a place of texts', (store) => store.editMark('m1', { at: ['1', '2'] }), /must be a number/],
  ['a note of 100,000 characters', (store) => store.editMark('m1', { note: 'a'.repeat(100_000) }), /must have at most 2000 characters/],
  ['half a character', (store) => store.editMark('m1', { note: '\uD83D' }), /half a character/],
  ['a field that is invalid', (store) => store.editMark('m1', { colour: 'red' }), /is an unknown field/],
  ['a kind in a patch', (store) => store.editMark('m1', { kind: 'caution' }), /marks\[0\]/],
  ['a place on an area', (store) => store.editMark('m2', { at: [1, 2] }), /marks\[1\]\.at is an unknown field/],
  ['no areas', (store) => store.editMark('m2', { areas: [] }), /at least 1 entry/],
  ['a link to nothing', (store) => store.editMark('m2', { from: ['nope'] }), /“nope” is not on the chart/],
  ['a link to an area', (store) => store.editMark('m2', { from: ['m3'] }), /is a caution/],
  ['the same quality twice', (store) => store.editMark('m1', { qualities: ['aching', 'aching'] }), /is a duplicate/],
  ['an extension without a value', (store) => store.editMark('m1', { extensions: { a: undefined } }), /is undefined/],
  ['a function as an extension', (store) => store.editMark('m1', { extensions: { a: () => 1 } }), /is a function/],
  ['an extension that holds itself', (store) => store.editMark('m1', { extensions: cyclic }), /contains itself/],
  ['an extension that is no JSON', (store) => store.editMark('m1', { extensions: { a: new Map() } }), /is not a plain object/],
  ['a prototype as an extension', (store) => store.editMark('m1', { extensions: JSON.parse('{"__proto__": 1}') as object }), /“__proto__”/],
  ['a computed extension', (store) => store.editMark('m1', { extensions: { get a() { return 1; } } }), /is computed or hidden/],
  ['30 February', (store) => store.editMark('m1', { createdAt: '2026-02-30T00:00:00Z' }), /must be a real date/],
  ['a patch of nothing', (store) => store.editMark('m1', { by: undefined }), /by is missing/],
  ['a referral from nothing', (store) => store.addReferral(example().marks[1]!.kind === 'referral' ? (example().marks[1] as Any).areas : [], ['nope']), /“nope” is not on the chart/],
  ['an area without rings', (store) => store.addCaution([{ view: 'front', polygons: [], zones: [] }]), /polygons/],
  ['areas that are invalid', (store) => store.addReferral(5), /Invalid arguments/],
  ['a caution for a reason that is invalid', (store) => store.addCaution((example().marks[2] as Any).areas, 'nope'), /reason/],
  ['a point that is invalid', (store) => store.addTenderness(), /Invalid arguments/],
  ['a point on another side', (store) => store.addTenderness({ ...spot, zone: 'back.shoulder-top.left' }), /may have been swapped/],
  ['a treatment that is invalid', (store) => store.addTreatment(null), /Invalid arguments/],
  ['a technique that is invalid', (store) => store.addTreatment({ mark: 'm1', technique: 'magic', pressure: [] }), /technique must be one of/],
  ['a treatment with the id of a mark', (store) => store.addTreatment({ id: 'm2', mark: 'm1', technique: 'heat', pressure: [] }), /marks\[1\] already has the id “m2”/],
  ['a treatment held for no time', (store) => store.editTreatment('t1', { pressure: [{ depthMm: 10, seconds: 0 }] }), /pressure/],
  ['a treatment at another mark', (store) => store.edit([{ type: 'change', list: 'treatments', before: example().treatments[0]!, after: { ...example().treatments[0]!, mark: 'nope' } }], 'edit'), /“nope” is not on the chart/],
  ['a figure that is invalid', (store) => store.setFigure('giant'), /figure must be one of/],
  ['zones that are invalid', (store) => store.setAbsent(['nope']), /absent\[0\] must be the id of a zone/],
  ['zones that are no list', (store) => store.setAbsent(7), /Invalid arguments/],
  ['a mark with the id of a treatment', (store) => store.edit([{ type: 'insert', list: 'marks', index: 3, item: tenderness('t1') }], 'add'), /already has the id “t1”/],
  ['a mark removed without its treatments', (store) => store.edit([{ type: 'remove', list: 'marks', index: 0, item: example().marks[0]! }], 'remove'), /“m1” is not on the chart/],
  ['nothing to mark beside marks', (store) => store.edit([{ type: 'set', field: 'nothingToMark', before: false, after: true }], 'edit'), /nothingToMark must be false/],
  ['extensions of a chart without a value', (store) => store.edit([{ type: 'set', field: 'extensions', after: { a: undefined as never } }], 'edit'), /is undefined/],
  ['a time that is invalid', (store) => store.edit([{ type: 'set', field: 'recordedAt', before: example().recordedAt, after: 'yesterday' }], 'edit'), /recordedAt must be a date/],
  ['a reason that is invalid', (store) => store.edit([{ type: 'set', field: 'figure', before: 'neutral', after: 'male' }], 'whim' as never), /reason must be one of/],
  ['changes that are no list', (store) => store.edit('everything', 'edit'), /changes must be a list/],
  ['a chart that is text', (store) => store.receiveChart(serialiseChart(example())), /is text\. Pass `parseChart\(text\)/],
  ['a chart that is nothing', (store) => store.receiveChart(null), /must be a chart/],
  ['a chart without marks', (store) => store.receiveChart({ ...example(), marks: undefined }), /marks is undefined/],
  ['a chart with a mark that is nothing', (store) => store.receiveChart({ ...example(), marks: [null, null, null] }), /marks\[0\] must be/],
  ['a chart with a bad mark', (store) => store.receiveChart({ ...example(), marks: [{ ...tenderness('m1'), intensity: 99 }], treatments: [] }), /marks\[0\]\.intensity must be at most 10/],
  ['a merge that loses a mark', (store) => store.receiveChart({ ...example(), marks: example().marks.slice(1) }), /“m1” is not on the chart/],
];

// Whatever a host without types can say.
type Any = any; // oxlint-disable-line typescript/no-explicit-any

describe.each([
  ['in development', 'test'],
  ['in production', 'production'],
])('%s', (_, mode) => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', mode);
    return () => void vi.unstubAllEnvs();
  });

  it.each(bad)('refuses and reports %s', (_what, act, problem) => {
    if (mode !== 'production') expectConsole('error', problem);
    const problems: Problem[] = [];
    const { store, calls } = createHosted({ chart: example(), onChartProblem: (all) => void problems.push(...all) });
    const before = store.getState();
    expect(act(store as BodyMapStore & Any)).toEqual({ ok: false, reason: 'not-valid' });
    expect(problems.map(({ path, message }) => `${path} ${message}`).join(' ')).toMatch(problem);
    expect(store.getState()).toBe(before);
    expect(calls).toEqual([]);
    expect(store.editMark('m1', { intensity: 5 }).ok).toBe(true);
  });

  it.each([
    ['an id that is empty', { createId: () => '' }, /id must not be empty/],
    ['an id that is taken', { createId: () => 't1' }, /already has the id “t1”/],
    ['an id that is no text', { createId: () => 7 as unknown as string }, /id must be text/],
    ['an author who is none', { author: 'neighbour' as never }, /by must be one of/],
    ['a clock that stands on no time', { now: () => new Date(NaN) }, /Invalid arguments/],
  ])('refuses a mark with %s', (_what, settings, problem) => {
    if (mode !== 'production') expectConsole('error', problem);
    const problems: Problem[] = [];
    const { store } = createHosted({ chart: example(), onChartProblem: (all) => void problems.push(...all) });
    store.configure(settings);
    expect(store.addTenderness(spot).ok).toBe(false);
    expect(problems.map(({ path, message }) => `${path} ${message}`).join(' ')).toMatch(problem);
    expect(store.getState().chart).toEqual(example());
  });
});

it('an edit that no longer fits because another was faster is not reported as a problem', () => {
  const onChartProblem = vi.fn<(problems: readonly Problem[]) => void>();
  const { store } = createHosted({ chart: example(), onChartProblem });
  expect(store.edit([{ type: 'remove', list: 'marks', index: 1, item: tenderness('gone') }], 'remove').ok).toBe(false);
  expect(store.editMark('gone', { intensity: 1 }).ok).toBe(false);
  expect(onChartProblem).not.toHaveBeenCalled();
});

it('nothing can be written past the actions', () => {
  const { store } = createHosted({ chart: example() });
  expect('setState' in store).toBe(false);
  expect(() => Object.assign(store.getState(), { chart: null })).toThrow(TypeError);
});

it('what a host changes in an object that it has handed over does not change the chart', () => {
  const { store } = createHosted({ chart: example() });
  const extensions = { 'clinic.example': { seen: 1 } };
  store.editMark('m1', { extensions });
  extensions['clinic.example'].seen = undefined as never;
  expect(parseChart(store.getState().chart)).toMatchObject({ ok: true, chart: { marks: [{ extensions: { 'clinic.example': { seen: 1 } } }, {}, {}] } });
});

it.each<[string, unknown, RegExp]>([
  ['text', serialiseChart(example()), /is text/],
  ['a mark that is no mark', { ...example(), marks: [{ ...tenderness('m1'), intensity: 11 }], treatments: [] }, /marks\[0\]\.intensity must be at most 10/],
])('a store begins with no %s', (_, chart, problem) => {
  expect(() => createBodyMapStore({ chart: chart as Chart })).toThrow(problem);
});

describe('applyChanges', () => {
  const chart = example();
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a type that is invalid', { type: 'replace', list: 'marks', index: 0 }],
    ['a list that is invalid', { type: 'insert', list: 'constructor', index: 0, item: tenderness('new') }],
    ['a field that is no field of a change', { type: 'set', field: 'marks', before: chart.marks, after: [] }],
    ['the id of the chart', { type: 'set', field: 'id', before: chart.id, after: 'other' }],
    ['an item that is invalid', { type: 'insert', list: 'marks', index: 0, item: 7 }],
  ])('refuses %s as a change', (_, change) => {
    expect(() => applyChanges(chart, [change as Change])).toThrow(ChangeError);
  });

  it('says what is wrong with a chart that would come out, and where', () => {
    const failed = (): unknown => {
      try {
        return applyChanges(chart, [{ type: 'insert', list: 'treatments', index: 1, item: treatment('m3', 'm1') }]);
      } catch (error) {
        return error;
      }
    };
    expect(failed()).toMatchObject({ name: 'ChangeError', problems: [{ path: 'treatments[1].id', message: 'must be unique, but marks[2] already has the id “m3”.' }] });
  });

  it('takes changes that lead through what makes no sense to what does', () => {
    const [source, area] = [chart.marks[0]!, chart.marks[1]!];
    const changes: Change[] = [
      { type: 'remove', list: 'marks', index: 0, item: source },
      { type: 'insert', list: 'marks', index: 2, item: source },
    ];
    expect(applyChanges(chart, changes).marks.map(({ id }) => id)).toEqual([area.id, 'm3', source.id]);
  });

  it('looks at what has changed, not at all of a large chart', () => {
    const marks = Array.from({ length: 10_000 }, (_, index) => tenderness(`m${index}`));
    const reads = { count: 0 };
    const watched = new Proxy(marks[5000]!, { get: (mark, key) => (key === 'note' && reads.count++, Reflect.get(mark, key) as unknown) });
    const large: Chart = { ...createChart(), marks: marks.map((mark, index) => (index === 5000 ? watched : mark)) };
    const edited = applyChanges(large, [{ type: 'change', list: 'marks', before: marks[1]!, after: { ...marks[1]!, note: 'new' } }]);
    expect(edited.marks[1]).toMatchObject({ note: 'new' });
    expect(edited.marks[5000]).toBe(watched);
    expect(reads.count).toBe(0);
  });
});
