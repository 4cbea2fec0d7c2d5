import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChart, serialiseChart, type Chart } from '../../src/chart/index.js';
import { readVersion } from '../../src/chart/parse/parse-chart.js';
import { example, tenderness } from './examples.js';

const problemOf = (schemaVersion: unknown) => {
  const result = parseChart({ ...example(), schemaVersion });
  return result.ok ? undefined : result.problems;
};

describe('a version that is not read here is refused by name', () => {
  it.each([
    ['2.0', 'is “2.0”: this palpate reads versions up to 1.x. Update palpate to read the document.'],
    ['11.3', 'is “11.3”: this palpate reads versions up to 1.x. Update palpate to read the document.'],
    ['0.9', 'is “0.9”: this version cannot be migrated to 1.2.'],
    ['1', 'must be a version such as “1.2”, but is “1”.'],
    ['01.0', 'must be a version such as “1.2”, but is “01.0”.'],
    ['1.0 ', 'must be a version such as “1.2”, but is “1.0 ”.'],
    [1, 'must be a version such as “1.2”, but is 1.'],
    [null, 'must be a version such as “1.2”, but is null.'],
    ['constructor', 'must be a version such as “1.2”, but is “constructor”.'],
  ])('%s', (version, message) => {
    expect(problemOf(version)).toEqual([{ path: 'schemaVersion', message }]);
  });

  it('and so is a document without one, whatever else is in it', () => {
    expect(parseChart({ marks: 3 })).toEqual({
      ok: false,
      problems: [{ path: 'schemaVersion', message: 'is missing: expected the document version, “1.2”.' }],
    });
  });

  it.each([[[], 'an empty list'], [7, '7'], [null, 'null'], ['"chart"', '“chart”']])('as is what is no object: %j', (document, found) => {
    expect(parseChart(document)).toEqual({
      ok: false,
      problems: [{ path: '', message: `must be a chart, a JSON object, but is ${found}.` }],
    });
  });
});

describe('a later minor version', () => {
  const later = {
    ...example(),
    schemaVersion: '1.7',
    mood: { weather: ['rain'], constructor: 1 },
    marks: [{ ...tenderness('m1'), trigger: { status: 'active', nodule: 'present' }, sleep: 'poor' }],
    treatments: [],
  } as unknown as Chart;

  it('is read with a warning, and its unknown fields are kept', () => {
    expect(parseChart(later)).toEqual({
      ok: true,
      chart: later,
      warnings: [{ path: 'schemaVersion', message: 'is “1.7”, later than 1.2: unknown fields and words are kept, and words are shown as they are.' }],
    });
  });

  it('is written back with all of them', () => {
    expect(JSON.parse(serialiseChart(later))).toEqual(later);
  });

  it('must still fit in what is known', () => {
    expect(parseChart({ ...later, nothingToMark: 'no' })).toMatchObject({ ok: false, problems: [{ path: 'nothingToMark' }] });
    expect(parseChart({ ...later, absent: ['front.nose', 'front.nose'] })).toMatchObject({ ok: false, problems: [{ path: 'absent[1]' }] });
  });
});

describe('a chart of version 1.0', () => {
  const folder = 'test/chart/1.0/';

  it.each(readdirSync(folder))('%s is read, and says the same', (file) => {
    const old = JSON.parse(readFileSync(folder + file, 'utf8')) as Chart;
    expect(old.schemaVersion).toBe('1.0');
    expect(parseChart(old)).toEqual({ ok: true, chart: { ...old, schemaVersion: '1.2' }, warnings: [] });
  });

  it('may not have what came later', () => {
    const text = readFileSync('test/chart/1.1/follow-up.json', 'utf8');
    // Read as what it would be in a later version: nothing in it is lost, and no reader of 1.0 has written it.
    expect(parseChart(text.replace('"1.1"', '"1.0"'))).toEqual({ ok: true, chart: { ...(JSON.parse(text) as Chart), schemaVersion: '1.2' }, warnings: [] });
  });

  it('is migrated also where it is no chart', () => {
    expect(problemOf('1.0')).toBeUndefined();
    expect(parseChart({ schemaVersion: '1.0', marks: 3 })).toMatchObject({ ok: false, problems: expect.arrayContaining([{ path: 'marks', message: 'must be a list, but is 3.' }]) as unknown });
  });
});

describe('a chart of version 1.1', () => {
  it.each(readdirSync('test/chart/1.1/'))('%s is read, and says the same', (file) => {
    const old = JSON.parse(readFileSync(`test/chart/1.1/${file}`, 'utf8')) as Chart;
    expect(old.schemaVersion).toBe('1.1');
    expect(parseChart(old)).toEqual({ ok: true, chart: { ...old, schemaVersion: '1.2' }, warnings: [] });
  });
});

describe('a chart of version 1.2', () => {
  it.each(readdirSync('test/chart/1.2/'))('%s is read, and says the same', (file) => {
    const chart = JSON.parse(readFileSync(`test/chart/1.2/${file}`, 'utf8')) as Chart;
    expect(parseChart(chart)).toEqual({ ok: true, chart, warnings: [] });
    expect(JSON.parse(serialiseChart(chart))).toEqual(chart);
  });
});

describe('an older version', () => {
  it('is brought up step by step', () => {
    const result = readVersion(
      { schemaVersion: '0.8', spots: [] },
      {
        migrations: {
          '0.8': ({ spots, ...document }) => ({ ...document, marks: spots ?? [], schemaVersion: '0.9' }),
          '0.9': (document) => ({ ...document, schemaVersion: '1.2' }),
        },
      },
    );
    expect(result).toMatchObject({ ok: true, document: { schemaVersion: '1.2', marks: [] }, isNewer: false });
  });
});
