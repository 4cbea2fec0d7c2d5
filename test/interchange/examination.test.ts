import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { createChart, type Chart, type PostureRecord, type SensoryExamination } from '../../src/chart/index.js';
import { postureFromCsv, postureToCsv, sensoryFromCsv, sensoryToCsv } from '../../src/interchange/csv.js';
import { fromFhir, toFhir } from '../../src/interchange/fhir.js';
import { postureArbitrary, sensoryArbitrary } from '../arbitraries.js';
import { runs, seedOf } from '../slow.js';

const empty = createChart({ id: 'c1', recordedAt: new Date('2026-11-29T10:00:00Z') });
const examined = JSON.parse(readFileSync('test/chart/1.2/examined.json', 'utf8')) as Chart;

// 1,000 of each in `npm run test:slow`.
const count = runs(250, 1000);

// What a row does not hold: extensions, and the empty note.
const inRows = <T extends SensoryExamination | PostureRecord>({ extensions: _extensions, note, ...rest }: T) => ({ ...rest, ...(note && { note }) });
const delimiters = fc.constantFrom(',' as const, ';' as const, '\t' as const);

describe.each([
  { field: 'sensory', records: sensoryArbitrary, toCsv: sensoryToCsv, fromCsv: sensoryFromCsv, seed: 21 },
  { field: 'posture', records: postureArbitrary, toCsv: postureToCsv, fromCsv: postureFromCsv, seed: 24 },
] as const)('records of $field come back equal', ({ field, records, toCsv, fromCsv, seed }) => {
  it.each(['R4', 'R5'] as const)('from FHIR %s', (version) => {
    fc.assert(
      fc.property(records as fc.Arbitrary<SensoryExamination | PostureRecord>, (record) => {
        const chart = { ...empty, [field]: record } as Chart;
        expect(fromFhir(JSON.parse(JSON.stringify(toFhir(chart, { version }))))).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
      }),
      { numRuns: count, seed: seedOf(seed) },
    );
  });

  it('from CSV', () => {
    fc.assert(
      fc.property(records as fc.Arbitrary<SensoryExamination | PostureRecord>, delimiters, fc.string({ minLength: 1 }), (record, delimiter, id) => {
        const chart = { ...empty, id, [field]: record } as Chart;
        expect(fromCsv(toCsv(chart, { delimiter }))).toEqual({ ok: true, examinations: [{ chart_id: id, examination: inRows(record) }] });
      }),
      { numRuns: count, seed: seedOf(seed + 1) },
    );
  });
});

test('a row says its point, side and scores in words', () => {
  expect(sensoryToCsv([empty, examined]).split('\r\n').slice(0, 4)).toEqual([
    'chart_id,examined_by,examined_at,updated_at,note,point,side,light_touch,pin_prick',
    '0199f3a0-5b1e-7c44-9d60-2a3b4c5d6e7f,clinician,2026-11-29T09:32:00Z,2026-11-29T09:41:00Z,Plaster on the left shin,C5,left,2,2',
    '0199f3a0-5b1e-7c44-9d60-2a3b4c5d6e7f,clinician,2026-11-29T09:32:00Z,2026-11-29T09:41:00Z,Plaster on the left shin,C5,right,1,',
    '0199f3a0-5b1e-7c44-9d60-2a3b4c5d6e7f,clinician,2026-11-29T09:32:00Z,2026-11-29T09:41:00Z,Plaster on the left shin,L5,left,0,not-testable',
  ]);
  expect(postureToCsv(examined)).toContain(",clinician,'2026-11-29,,,head.tilt,tilted-left\r\n");
});

describe('a table that says two things, or nothing, is refused by line', () => {
  const table = sensoryToCsv(examined);
  it.each([
    ['a score that is invalid', table.replace(',1,\r\n', ',3,\r\n'), /^line\[3\]\.light_touch must be 0, 1, 2, not-testable or nothing, but is “3”/],
    ['a side that is invalid', table.replace('C5,right', 'C5,r'), /^line\[3\]\.side must be left or right/],
    ['a point that is invalid', table.replace('C5,right', 'C9,right'), /^line\[3\]\.point must be a key point/],
    ['a point twice', table.replace('C5,right', 'C5,left'), /^sensory\.points\[1\] \(from line 2 on\) is a duplicate/],
    ['two notes', table.replace('shin,C5,right', 'arm,C5,right'), /^line\[3\] must have the same author, time and note as line 2/],
    ['an uncertain day', table.replaceAll('2026-11-29T09:32:00Z', '01/02/2026'), /^line\[2\]\.examined_at must be a date/],
    ['a column less', table.replace('pin_prick', 'pins'), /^pin_prick is missing/],
  ])('%s', (_, text, message) => {
    const result = sensoryFromCsv(text);
    expect(result.ok ? [] : result.problems.map(({ path, message: said }) => `${path} ${said}`)).toContainEqual(expect.stringMatching(message));
  });

  it('and what is no table', () => {
    for (const text of [undefined, '', 7, '"']) expect(postureFromCsv(text).ok).toBe(false);
  });
});

test('a second examination in a Bundle is reported, and one that was removed is not read', () => {
  const bundle = JSON.parse(JSON.stringify(toFhir(examined))) as { entry: { fullUrl: string; resource: { status: string; hasMember?: object[]; code: { text?: string } } }[] };
  const own = bundle.entry.find(({ resource }) => resource.code.text?.startsWith('Sensory'))!;
  own.resource.status = 'entered-in-error';
  expect(fromFhir(bundle)).toMatchObject({ ok: true, chart: expect.not.objectContaining({ sensory: expect.anything() as unknown }) as unknown, unplaced: [{}] });
});

describe('from other systems', () => {
  /** A sensory finding as another system may write it: codes of LOINC or its own, none of ours. */
  const foreign = (id: string, code: object) => ({
    fullUrl: `urn:uuid:0199f3a0-5b1e-7c44-9d60-00000000000${id}`,
    resource: {
      resourceType: 'Observation',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }] }],
      code,
      effectiveDateTime: '2026-11-29T08:00:00Z',
      component: [{ code: { text: 'Light touch, C5, left' }, valueInteger: 0 }],
    },
  });
  const strangers = [foreign('1', { coding: [{ system: 'http://loinc.org', code: '10203-8' }], text: 'Physical findings of sensation' }), foreign('2', { coding: [{ system: 'https://example.org/codes', code: 'sensory' }], text: 'Sensory examination at key points' })];

  it.each(['R4', 'R5'] as const)('sensory findings that are not ours are left alone and reported (%s)', (version) => {
    const bundle = JSON.parse(JSON.stringify(toFhir(examined, { version }))) as { entry: object[] };
    const before = fromFhir(bundle);
    const result = fromFhir({ ...bundle, entry: [...bundle.entry, ...strangers] });
    if (!before.ok || !result.ok) throw new Error(JSON.stringify([before, result]));
    expect(result.chart).toEqual(before.chart);
    expect(result.chart.sensory).toEqual(examined.sensory);
    expect(result.unplaced.map(({ path, reason }) => [path, reason !== ''])).toEqual(strangers.map((_, i) => [`entry[${bundle.entry.length + i}].resource`, true]));
  });

  it('no examination is made of them alone', () => {
    const result = fromFhir({ resourceType: 'Bundle', type: 'collection', entry: strangers });
    expect(JSON.stringify(result)).not.toContain('"sensory":');
  });

  const formulas = ['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '\tx', "'=1", '=cmd|/c'];
  it('a formula as observer, note or id is text for a spreadsheet, and comes back as it was', () => {
    for (const text of formulas) {
      const by = text.replace(/\s/g, '') as 'clinician';
      const chart: Chart = { ...examined, id: text, sensory: { ...examined.sensory!, by, note: text }, posture: { ...examined.posture!, by, note: text } };
      for (const csv of [sensoryToCsv(chart), postureToCsv(chart)]) {
        const cells = csv.split('\r\n').slice(1, -1).flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
        expect(cells.filter((cell) => /^"?[=+@\t-]/.test(cell)), text).toEqual([]);
      }
      // Such an observer is of no version that is known, and is named; the rest comes back.
      expect(sensoryFromCsv(sensoryToCsv(chart))).toMatchObject({ ok: false, problems: [{ path: 'sensory.by (from line 2 on)' }] });
      const known: Chart = { ...chart, sensory: { ...chart.sensory!, by: 'clinician' }, posture: { ...chart.posture!, by: 'clinician' } };
      expect(sensoryFromCsv(sensoryToCsv(known))).toMatchObject({ ok: true, examinations: [{ chart_id: text, examination: { note: text } }] });
      expect(postureFromCsv(postureToCsv(known))).toMatchObject({ ok: true, examinations: [{ chart_id: text, examination: { note: text } }] });
    }
  });

  it('not testable and not recorded stay two things in CSV and FHIR', () => {
    const points = [{ point: 'C5', side: 'left', lightTouch: 'not-testable' }, { point: 'C6', side: 'left', pinPrick: 0 }] as const;
    const chart: Chart = { ...empty, sensory: { points, by: 'clinician', createdAt: '2026-11-29T10:00:00Z' } };
    expect(sensoryToCsv(chart).split('\r\n').slice(1, 3).map((line) => line.split(',').slice(-2))).toEqual([['not-testable', ''], ['', '0']]);
    expect(fromFhir(JSON.parse(JSON.stringify(toFhir(chart))))).toMatchObject({ ok: true, chart: { sensory: { points } } });
    expect(sensoryFromCsv(sensoryToCsv(chart))).toMatchObject({ ok: true, examinations: [{ examination: { points } }] });
  });
});
