import { describe, expect, it } from 'vitest';
import { parseChart } from '../../src/chart/index.js';
import { createProblemList, describeValue, quote, toPathText } from '../../src/chart/parse/problem.js';
import { area, caution, example, tenderness, treatment } from './examples.js';

const problemsOf = (document: unknown) => {
  const result = parseChart(document);
  return result.ok ? [] : result.problems;
};
const withMark = (fields: object) => ({ ...example(), marks: [{ ...tenderness('m1'), ...fields }], treatments: [] });
const withStep = (step: unknown) => ({ ...example(), treatments: [{ ...treatment('t1', 'm1'), pressure: [step] }] });

describe('a problem of structure says what is wrong, what was expected and what was found', () => {
  const cases: [document: unknown, path: string, message: string][] = [
    [withMark({ intensity: 11 }), 'marks[0].intensity', 'must be at most 10, but is 11.'],
    [withMark({ intensity: -1 }), 'marks[0].intensity', 'must be at least 0, but is -1.'],
    [withMark({ intensity: 6.5 }), 'marks[0].intensity', 'must be a whole number, but is 6.5.'],
    [withMark({ intensity: '7' }), 'marks[0].intensity', 'must be a number, but is “7”.'],
    [withMark({ intensity: null }), 'marks[0].intensity', 'must be a number, but is null.'],
    [withMark({ view: 'side' }), 'marks[0].view', 'must be one of “front”, “back”, “left-side”, “right-side”, “soles”, but is “side”.'],
    [withMark({ zone: 'back.tail' }), 'marks[0].zone', 'must be the id of a zone, such as “back.shoulder-top.right”, but is “back.tail”.'],
    [withMark({ kind: 'pain' }), 'marks[0].kind', 'must be one of “tenderness”, “referral”, “caution”, but is “pain”.'],
    [withMark({ at: [1, 2, 3] }), 'marks[0].at[2]', 'is extra: expected a pair of numbers, [x, y].'],
    [withMark({ at: [1] }), 'marks[0].at[1]', 'is missing: it must be a number.'],
    [withMark({ at: { x: 1, y: 2 } }), 'marks[0].at', 'must be a pair of numbers, [x, y], but is an object.'],
    [withMark({ id: 7 }), 'marks[0].id', 'must be text, but is 7.'],
    [withMark({ note: ['a', 'b'] }), 'marks[0].note', 'must be text, but is a list of 2.'],
    [{ ...example(), marks: ['m1'] }, 'marks[0]', 'must be an object, but is “m1”.'],
    [{ ...example(), treatments: [7] }, 'treatments[0]', 'must be an object, but is 7.'],
    [withMark({ extensions: null }), 'marks[0].extensions', 'must be an object, but is null.'],
    [withMark({ extensions: 'none' }), 'marks[0].extensions', 'must be an object, but is “none”.'],
    [withMark({ id: '' }), 'marks[0].id', 'must not be empty, but is “”.'],
    [withMark({ note: 'x'.repeat(2001) }), 'marks[0].note', `must have at most 2000 characters, but is “${'x'.repeat(40)}…”.`],
    [withMark({ painLevel: 3 }), 'marks[0].painLevel', 'is an unknown field. Put your own fields in “extensions”.'],
    [
      withMark({ createdAt: '22.11.2026' }),
      'marks[0].createdAt',
      'must be a date and time with Z or an offset, such as 2026-11-22T10:15:00Z, but is “22.11.2026”.',
    ],
    [withMark({ extensions: [] }), 'marks[0].extensions', 'must be an object, but is an empty list.'],
    [{ ...example(), marks: [[]] }, 'marks[0].kind', 'is missing: it must be one of “tenderness”, “referral”, “caution”.'],
    [{ ...example(), marks: {} }, 'marks', 'must be a list, but is an object.'],
    [{ ...example(), anatomy: 'palpate-2' }, 'anatomy', 'must be “palpate-1”, but is “palpate-2”.'],
    [{ ...example(), nothingToMark: 0 }, 'nothingToMark', 'must be true or false, but is 0.'],
    [{ ...example(), marks: [{ ...caution('m1'), areas: [] }], treatments: [] }, 'marks[0].areas', 'must have at least 1 entry, but is an empty list.'],
    [
      { ...example(), marks: [{ ...caution('m1'), areas: [{ ...area, polygons: [[[[0, 0]]]] }] }], treatments: [] },
      'marks[0].areas[0].polygons[0][0]',
      'must have at least 4 entries, but is a list of 1.',
    ],
    [withStep({ depthMm: 15, seconds: 5 }), 'treatments[0].pressure[0].depthMm', 'must be a multiple of 10, but is 15.'],
    [withStep({ seconds: 5 }), 'treatments[0].pressure[0]', 'must be either {depthMm, seconds} or {firmness, seconds}, but is an object.'],
    [
      withStep({ depthMm: 10, firmness: 'firm', seconds: 5 }),
      'treatments[0].pressure[0]',
      'must be either {depthMm, seconds} or {firmness, seconds}, but is an object.',
    ],
  ];
  it.each(cases.map(([document, path, message]) => [path, message, document] as const))('%s %s', (path, message, document) => {
    expect(problemsOf(document)).toEqual([{ path, message }]);
  });

  it('names each field that is missing', () => {
    expect(problemsOf({ schemaVersion: '1.2' })).toEqual(
      ['anatomy', 'id', 'figure', 'recordedAt', 'recordedBy', 'nothingToMark', 'absent', 'marks', 'treatments'].map((path) => ({
        path,
        message: 'is missing.',
      })),
    );
  });
});

describe('the words of a problem', () => {
  it.each([
    [[], ''],
    [['marks', 3, 'intensity'], 'marks[3].intensity'],
    [['extensions', 'example.org/clinic', 'a b'], 'extensions[“example.org/clinic”][“a b”]'],
    [['extensions', ''], 'extensions[“”]'],
    [['x'.repeat(100)], `[“${'x'.repeat(40)}…”]`],
  ])('a path: %j', (path, text) => {
    expect(toPathText(path)).toBe(text);
  });

  it.each([
    ['plain', '“plain”'],
    ['two\nlines', '“two�lines”'],
    ['right\u202Eto left', '“right�to left”'],
    ['x'.repeat(41), `“${'x'.repeat(40)}…”`],
    ['🙂'.repeat(41), `“${'🙂'.repeat(40)}…”`],
    [`<img onerror=alert(1)>`, '“<img onerror=alert(1)>”'],
  ])('a quotation: %j', (text, quotation) => {
    expect(quote(text)).toBe(quotation);
  });

  it.each([
    [7, '7'],
    [null, 'null'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an object'],
  ])('a value: %j', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  it('beyond 50 problems only their number is reported, and none is worded', () => {
    const list = createProblemList();
    let worded = 0;
    for (let index = 0; index < 60; index++) {
      list.add(['marks', index], () => {
        worded++;
        return 'is wrong.';
      });
    }
    expect(list.count).toBe(60);
    expect(worded).toBe(50);
    expect(list.toProblems()).toHaveLength(51);
    expect(list.toProblems().at(-1)).toEqual({ path: '', message: '… and 10 more.' });
  });
});

describe('at its limit', () => {
  it('a quoted text of 40 characters is whole, and one of 41 is shortened', () => {
    expect(quote('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
    expect(quote('x'.repeat(41))).toBe(`“${'x'.repeat(40)}…”`);
  });

  it('nothing is called so', () => expect(describeValue(undefined)).toBe('nothing'));

  it.each([50, 51])('a list of %s problems, made here or elsewhere, reports 50 and how many more', (count) => {
    const [made, given] = [createProblemList(), createProblemList()];
    for (let i = 0; i < count; i++) {
      made.add(['marks', i], () => 'is wrong.');
      given.addAt({ path: `marks[${i}]`, message: 'is wrong.' });
    }
    expect(made.toProblems()).toHaveLength(count);
    expect(made.toProblems()[50]).toEqual(count > 50 ? { path: '', message: '… and 1 more.' } : undefined);
    expect(given.toProblems()).toEqual(made.toProblems());
    expect(given.count).toBe(count);
  });
});
