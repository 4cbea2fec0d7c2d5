import { describe, expect, it } from 'vitest';
import { onsetText, parseChart, patchTrigger, serialiseChart, toOnset, type Chart } from '../../src/chart/index.js';
import { example, referral, tenderness } from './examples.js';
import { isChartForAjv, schema } from './schema.js';

const withMark = (fields: object): unknown => ({ ...example(), marks: [{ ...tenderness('m1'), ...fields }], treatments: [] });
const problemsOf = (document: unknown) => {
  const result = parseChart(document);
  return result.ok ? [] : result.problems;
};

describe('onset, course and trend', () => {
  it.each([{ date: '2026' }, { date: '2026-10' }, { date: '2028-02-29' }, { words: 'about 3 weeks' }])('are read and written: %j', (onset) => {
    for (const mark of [tenderness('m1'), referral('m1', [])]) {
      const chart = { ...example(), marks: [{ ...mark, onset, course: 'intermittent', trend: 'improving' }], treatments: [] } as Chart;
      expect(parseChart(serialiseChart(chart))).toEqual({ ok: true, chart, warnings: [] });
      expect(isChartForAjv(JSON.parse(serialiseChart(chart)))).toBe(true);
    }
  });

  it.each([
    [{ onset: { date: '2026-02-30' } }, 'onset.date', 'must be a real date, but is “2026-02-30”.'],
    [{ onset: { date: '22.11.2026' } }, 'onset.date', 'must be a year, month or day, such as 2026, 2026-11 or 2026-11-22, but is “22.11.2026”.'],
    [{ onset: 'about 3 weeks' }, 'onset', 'must be either {date} or {words}, but is “about 3 weeks”.'],
    [{ onset: { date: '2026', words: 'a year' } }, 'onset', 'must be either {date} or {words}, but is an object.'],
    [{ course: 'always' }, 'course', 'must be one of “constant”, “intermittent”, “transient”, but is “always”.'],
    [{ trend: 'better' }, 'trend', 'must be one of “improving”, “unchanged”, “worsening”, “resolved”, but is “better”.'],
    [{ tendernessGrade: 5 }, 'tendernessGrade', 'must be at most 4, but is 5.'],
    [{ tendernessGrade: 1.5 }, 'tendernessGrade', 'must be a whole number, but is 1.5.'],
  ])('refused with a reason: %j', (fields, path, message) => {
    expect(problemsOf(withMark(fields))).toEqual([{ path: `marks[0].${path}`, message }]);
  });
});

describe('what is typed about the onset', () => {
  it.each([
    ['2026', { date: '2026' }],
    [' 2026-10 ', { date: '2026-10' }],
    ['2026-10-14', { date: '2026-10-14' }],
    ['2026-02-30', { words: '2026-02-30' }],
    ['2026-10-', { words: '2026-10-' }],
    ['about 3 weeks', { words: 'about 3 weeks' }],
    ['  ', undefined],
  ])('%j', (text, onset) => {
    expect(toOnset(text)).toEqual(onset);
    expect(toOnset(onsetText(onset))).toEqual(onset);
  });
});

describe('signs of a trigger point', () => {
  it('without a status leave it open', () => {
    expect(patchTrigger(undefined, { tautBand: 'present' })).toEqual({ status: 'unspecified', tautBand: 'present' });
    expect(patchTrigger({ status: 'active', tautBand: 'present' }, { status: undefined })).toEqual({ status: 'unspecified', tautBand: 'present' });
  });

  it('can be removed, to the last', () => {
    expect(patchTrigger({ status: 'active', jumpSign: 'absent' }, { jumpSign: undefined })).toEqual({ status: 'active' });
    expect(patchTrigger({ status: 'active' }, { status: undefined })).toBeUndefined();
    // No one said that the status is open.
    expect(patchTrigger({ status: 'unspecified', tautBand: 'present' }, { tautBand: undefined })).toBeUndefined();
    expect(patchTrigger(undefined, { status: 'unspecified' })).toEqual({ status: 'unspecified' });
  });
});

it('the published schema says of each clinical field what it means', () => {
  const described = (name: string) => Object.entries((schema.$defs[name] as { properties: Record<string, { description?: string; $ref?: string }> }).properties);
  for (const [field, { description, $ref }] of [...described('trigger'), ...described('pressureThreshold')]) {
    expect([field, Boolean(description ?? $ref)]).toEqual([field, true]);
  }
  for (const name of ['tenderness', 'referral']) {
    const fields = Object.fromEntries(described(name));
    for (const field of ['qualities', 'depth', 'onset', 'course', 'trend']) expect(fields[field]).toSatisfy((entry: object) => 'description' in entry || '$ref' in entry);
  }
});
