import { describe, expect, it } from 'vitest';
import { parseChart, schemaVersion, serialiseChart, type Chart } from '../../src/chart/index.js';
import { describeChart } from '../../src/describe/index.js';
import { fromCsv, toCsv, toRows } from '../../src/interchange/csv.js';
import { fromFhir, toFhir } from '../../src/interchange/fhir.js';
import { fromNdjson, toNdjson } from '../../src/interchange/ndjson.js';
import { toSvg } from '../../src/interchange/svg.js';
import { fromAnnotations, toAnnotations } from '../../src/interchange/web-annotation.js';
import { nameOf } from '../../src/locales/index.js';
import { measureChart } from '../../src/measures/index.js';
import { locales } from '../locales/all.js';
import { createHosted } from '../store/host.js';
import { laterChart, laterWords } from './later.js';

const problemsOf = (document: unknown) => {
  const result = parseChart(document);
  return result.ok ? [] : result.problems;
};

/** The chart with another value at a path such as `marks[0].depth`. */
function withValue(path: string, value: unknown, chart: object = laterChart): object {
  const copy = JSON.parse(JSON.stringify(chart)) as object;
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop()!;
  const holder = steps.reduce<Record<string, unknown>>((inner, step) => inner[step] as Record<string, unknown>, copy as Record<string, unknown>);
  holder[last] = value;
  return copy;
}

describe('words of a later minor version', () => {
  it('are read, with one warning that says how they are shown', () => {
    expect(parseChart(laterChart)).toEqual({
      ok: true,
      chart: laterChart,
      warnings: [{ path: 'schemaVersion', message: 'is “1.9”, later than 1.2: unknown fields and words are kept, and words are shown as they are.' }],
    });
  });

  it('stay through edits and undo, and are written back', () => {
    const { store } = createHosted({ chart: laterChart });
    expect(store.getState().editMark('m1', { intensity: 3, note: 'better' }).ok).toBe(true);
    const written = serialiseChart(store.getState().chart);
    const back = parseChart(written);
    expect(back).toMatchObject({ ok: true, chart: { schemaVersion: '1.9', mood: { weather: ['rain'] }, marks: [{ intensity: 3 }, {}, {}] } });
    for (const word of Object.values(laterWords)) expect(written).toContain(`"${word}"`);
    store.getState().undo();
    expect(JSON.parse(serialiseChart(store.getState().chart))).toEqual(laterChart);
  });

  it.each(Object.entries(laterWords))('%s: “%s” is a problem in a chart of this version', (path, word) => {
    const known = withValue('schemaVersion', schemaVersion, JSON.parse(JSON.stringify(laterChart)) as Chart);
    const problems = problemsOf(known);
    const alternatives = path.endsWith('firmness') ? { path: 'treatments[0].pressure[0]', message: 'must be either {depthMm, seconds} or {firmness, seconds}, but is an object.' } : undefined;
    expect(problems).toContainEqual(alternatives ?? { path, message: expect.stringMatching(new RegExp(`^must be one of “.*”, but is “${word}”\\.$`)) as string });
  });

  it.each(Object.keys(laterWords).filter((path) => !path.endsWith('firmness')))('%s: what is no word is a problem in any version', (path) => {
    for (const [value, message] of [
      [7, 'must be text, but is 7.'],
      ['', 'must be a word without blanks, of at most 100 characters, but is “”.'],
      ['two words', 'must be a word without blanks, of at most 100 characters, but is “two words”.'],
      ['x'.repeat(101), `must be a word without blanks, of at most 100 characters, but is “${'x'.repeat(40)}…”.`],
    ]) {
      expect(problemsOf(withValue(path, value))).toEqual([{ path, message }]);
    }
  });

  it.each([
    ['marks[0].zone', 'front.third-eye', 'must be the id of a zone, such as “back.shoulder-top.right”, but is “front.third-eye”.'],
    ['marks[0].view', 'inside', 'must be one of “front”, “back”, “left-side”, “right-side”, “soles”, but is “inside”.'],
    ['marks[1].areas[0].view', 'inside', 'must be one of “front”, “back”, “left-side”, “right-side”, “soles”, but is “inside”.'],
    ['absent', ['front.third-eye'], 'must be the id of a zone, such as “back.shoulder-top.right”, but is “front.third-eye”.'],
    ['marks[0].kind', 'trail', 'must be one of “tenderness”, “referral”, “caution”, but is “trail”.'],
    ['anatomy', 'palpate-2', 'must be “palpate-1”, but is “palpate-2”.'],
  ])('%s: %j cannot be shown, and is a problem in any version', (path, value, message) => {
    expect(problemsOf(withValue(path, value))).toEqual([{ path: path === 'absent' ? 'absent[0]' : path, message }]);
  });

  it('say each thing once, too', () => {
    expect(problemsOf(withValue('marks[0].qualities', ['gnawing', 'gnawing']))).toEqual([{ path: 'marks[0].qualities[1]', message: 'is a duplicate: “gnawing” is already in the list.' }]);
  });
});

/** Words that a text about the chart contains. The figure is drawn, and the authors of single marks are not mentioned. */
const told = Object.entries(laterWords).flatMap(([path, word]) => (path === 'figure' || path.endsWith('.by') ? [] : [word]));

describe.each(locales)('in %s', (_, messages) => {
  it('a summary says them unchanged', async () => {
    const text = describeChart(laterChart, { locale: messages, words: await messages.summary(), timeZone: 'UTC' });
    for (const word of told) expect(text).toContain(word);
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it('a caution goes by its own word', () => {
    expect(nameOf(laterChart.marks[2]!, messages)).toContain('radiotherapy');
  });
});

describe('a word that is the name of something in every object', () => {
  const odd = Object.keys(laterWords).reduce<object>((chart, path) => withValue(path, 'constructor', chart), laterChart);

  it('is a word like any other', async () => {
    const result = parseChart(odd);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { chart } = result;
    for (const [, messages] of locales) {
      const text = describeChart(chart, { locale: messages, words: await messages.summary(), timeZone: 'UTC' });
      expect(text.match(/constructor/g)!.length).toBeGreaterThanOrEqual(told.length);
      expect(text).not.toMatch(/function|native|undefined|NaN|\[object/);
    }
    expect(toRows(chart)[0]).toMatchObject({ recorded_at: '2020-01-01T00:00:00Z', threshold_kpa: null });
    expect(fromCsv(toCsv(chart))).toEqual({ ok: true, rows: toRows(chart), warnings: [] });
    for (const version of ['R4', 'R5'] as const) expect(fromFhir(JSON.stringify(toFhir(chart, { version })))).toMatchObject({ ok: true, chart });
    expect(fromAnnotations(toAnnotations(chart))).toMatchObject({ ok: true, chart });
    expect(`${toSvg(chart)}${JSON.stringify(measureChart(chart))}`).not.toMatch(/function|undefined|NaN|:null/);
  });
});

describe('every format takes them along', () => {
  it('CSV', () => {
    const rows = toRows(laterChart);
    expect(fromCsv(toCsv(laterChart))).toEqual({ ok: true, rows, warnings: [] });
    expect(rows[0]).toMatchObject({ figure: 'child', recorded_by: 'interpreter', qualities: ['aching', 'gnawing'], threshold: 3, threshold_unit: 'bar', threshold_kpa: null, technique: 'cupping' });
    // In a row of this version they are an error.
    expect(fromCsv(toCsv({ ...laterChart, schemaVersion }))).toMatchObject({ ok: false });
    for (const [known, unknown] of [['back.shoulder-top', 'back.third-eye'], [',tenderness,', ',trail,'], [',back,', ',inside,'], [',shoulder-top,', ',third-eye,'], [',right,', ',both,']] as const) {
      expect(fromCsv(toCsv(laterChart).replaceAll(known, unknown)), unknown).toMatchObject({ ok: false });
    }
  });

  const same = { ok: true, chart: laterChart };
  it('NDJSON', () => expect(fromNdjson(toNdjson(laterChart))).toMatchObject({ ok: true, charts: [laterChart] }));
  it('Web Annotations', () => expect(fromAnnotations(toAnnotations(laterChart))).toMatchObject(same));
  it.each(['R4', 'R5'] as const)('FHIR %s', (version) => expect(fromFhir(JSON.stringify(toFhir(laterChart, { version })))).toMatchObject(same));
  it('SVG', () => expect(toSvg(laterChart)).not.toMatch(/undefined|NaN/));
  it('numbers', () => {
    expect(JSON.stringify(measureChart(laterChart))).not.toMatch(/:null|NaN/);
    expect(measureChart(laterChart).skinExtent).toBe(measureChart({ ...laterChart, figure: 'neutral' }).skinExtent);
  });
});
