import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChart, type Chart, type PressureUnit } from '../../src/chart/index.js';
import { columnTypes, fromCsv, toCsv, toRows } from '../../src/interchange/csv.js';
import { plantarHeel, tennisElbow, nothing } from '../../stories/charts/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { tenderness, treatment } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { attacks, fixtures } from './charts.js';

const header = Object.keys(columnTypes).join(',');
const withNote = (note: string): Chart => ({ ...createChart({ id: 'c1' }), marks: [{ ...tenderness('m1', 'back.heel.left'), note }] });
const noteCell = (note: string) => toCsv(withNote(note), { header: false }).replace(/,,,,\r\n$/, '').replace(/^.*,(?=[^,]*$)/s, '');

describe('charts as CSV', () => {
  it.each(fixtures)('%s: a row a mark, read back as it was', (_, chart) => {
    const text = toCsv(chart);
    expect(text.split('\r\n')[0]).toBe(header);
    expect(fromCsv(text)).toEqual({ ok: true, rows: toRows(chart), warnings: [] });
    expect(toRows(chart)).toHaveLength(Math.max(1, chart.marks.length));
  });

  it('reads back the rows of any charts, whatever their notes and ids hold', () => {
    fc.assert(
      fc.property(fc.array(chartArbitrary, { maxLength: 3 }), fc.boolean(), (charts, byteOrderMark) => {
        expect(fromCsv(toCsv(charts, { byteOrderMark }))).toEqual({ ok: true, rows: charts.flatMap(toRows), warnings: [] });
      }),
      { numRuns: runs(300), seed: seedOf(1) },
    );
  });

  it('reads back any ids and notes', () => {
    const text = fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom(...attacks, ' ', "'", "'=1", "''=1", '-5', '100%', 'a b', '1e5', '\r\n'), fc.string({ minLength: 1, unit: fc.constantFrom('=', "'", '"', ',', '\r', '\n', '+', '%', ' ', 'a') }));
    fc.assert(
      fc.property(text, text, text, (id, from, note) => {
        const chart: Chart = { ...withNote(note), id };
        const tied: Chart = { ...chart, marks: [{ kind: 'referral', id: 'm2', from: [from, id], areas: [{ view: 'back', polygons: [[[[1, 1], [2, 1], [2, 2], [1, 1]]]], zones: [] }], by: 'patient', createdAt: chart.recordedAt, note }] };
        for (const each of [chart, tied]) expect(fromCsv(toCsv(each))).toEqual({ ok: true, rows: toRows(each), warnings: [] });
      }),
      { numRuns: runs(500), seed: seedOf(2) },
    );
  });

  it.each(['=1+1', '+1', '-5', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1', '＋1', '－1', '＠x', "'=1", '=cmd|\' /C calc\'!A0'])('never writes a formula: %j', (note) => {
    expect(noteCell(note).replace(/^"/, '')).toMatch(/^'/);
    expect(fromCsv(toCsv(withNote(note)))).toMatchObject({ rows: [{ note }] });
  });

  it('never writes a formula in any cell of a hostile chart', () => {
    for (const attack of ['=1+1', ...attacks]) {
      const chart = { ...withNote(attack), id: attack, marks: [{ ...tenderness(attack, 'back.heel.left'), note: attack, name: attack.slice(0, 40), onset: { words: attack } }] };
      const cells = toCsv(chart, { header: false }).replace(/\r\n$/, '').split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
      expect(cells.filter((cell) => /^"?[=+@\t\r-]/.test(cell))).toEqual([]);
    }
  });

  it('writes no more of a moment than is known', () => {
    const known = { createdAt: '2019-03-01T00:00:00Z', createdAtPrecision: 'month', updatedAt: '2019-03-04T00:00:00Z', updatedAtPrecision: 'day' } as const;
    const chart: Chart = { ...createChart({ id: 'c1' }), recordedAt: '2019-01-01T00:00:00Z', recordedAtPrecision: 'year', marks: [{ ...tenderness('m1'), ...known }], treatments: [{ ...treatment('t1', 'm1'), ...known }] };
    expect(toRows(chart)).toMatchObject([{ recorded_at: '2019', created_at: '2019-03', updated_at: '2019-03-04', treated_at: '2019-03' }]);
  });

  it('leaves numbers numbers, below zero too', () => {
    const chart: Chart = { ...createChart({ id: 'c1' }), marks: [{ ...tenderness('m1', 'front.palm.right'), at: [-3.5, 500] }] };
    expect(toCsv(chart, { header: false })).toContain(',-3.5,500,');
  });

  it('says of a tender elbow what was found', () => {
    expect(toRows(tennisElbow)[0]).toMatchObject({ kind: 'tenderness', side: 'right', body_group: 'arm' });
    const measured = toRows(tennisElbow).filter((row) => row.threshold !== null);
    expect(measured.length).toBeGreaterThan(0);
    for (const { threshold, threshold_unit: unit, threshold_kpa: kPa } of measured) expect(kPa).toBeCloseTo(threshold! * { kPa: 1, 'kgf/cm2': 98.0665, 'N/cm2': 10 }[unit as PressureUnit], 1);
  });

  it('has the latest treatment, and one row for a chart where nothing hurts', () => {
    expect(toRows(plantarHeel).find((row) => row.treatment_count > 0)).toMatchObject({ intensity_before: expect.any(Number), intensity_after: expect.any(Number), treated_at: expect.any(String) });
    expect(toRows(nothing)).toMatchObject([{ nothing_to_mark: true, mark_count: 0, mark_id: null, kind: null, zones: [] }]);
  });

  it('writes a byte order mark or leaves the header out when asked', () => {
    expect(toCsv(nothing, { byteOrderMark: true }).startsWith('\uFEFFchart_id,')).toBe(true);
    expect(toCsv([nothing, nothing], { header: false }).match(/\r\n/g)).toHaveLength(2);
  });
});

describe('a CSV text that is no table of marks', () => {
  const table = toCsv(plantarHeel);
  it.each([
    ['a quotation mark that is never closed', `${header}\r\n"a`, 'quotation mark'],
    ['text after a quotation mark', `${header}\r\n"a"b,c`, 'quotation mark'],
    ['nothing', '', 'column names is missing'],
    ['another table', 'a,b\r\n1,2\r\n', 'missing column'],
    ['a short line', `${header}\r\nc1,1.0\r\n`, '2 cells'],
    ['an unknown zone', table.replaceAll('left-side.', 'lefty.').replaceAll('soles.', 'sole.'), 'id of a zone'],
    ['an intensity beyond the scale', toCsv({ ...withNote(''), marks: [{ ...tenderness('m1', 'back.heel.left'), intensity: 11 }] }), '0 to 10'],
    ['an unknown kind', table.replaceAll(',tenderness,', ',ache,'), 'one of tenderness'],
  ])('is answered with what is wrong: %s', (_, text, message) => {
    const result = fromCsv(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => problem.message).join()).toContain(message);
  });

  it('never throws for any input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string().map((text) => `${header}\r\n${text}`), fc.nat(table.length).map((at) => table.slice(0, at) + '"' + table.slice(at))), (input) => {
        const result = fromCsv(input);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(1000), seed: seedOf(3) },
    );
  });

  it('reads columns in another order, and returns unknown ones', () => {
    const rows = toCsv(nothing).trimEnd().split('\r\n').map((line, i) => line.split(',').reverse().concat(i ? 'Ann' : 'patient').join(','));
    expect(fromCsv(rows.join('\n'))).toEqual({ ok: true, rows: toRows(nothing), extra: [{ patient: 'Ann' }], warnings: [] });
  });

  it('takes large quoted cells and many lines in its stride', () => {
    expect(fromCsv(`${header}\n"${'a""'.repeat(2_000_000)}`).ok).toBe(false);
    expect(fromCsv(`${header}\n${'x\n'.repeat(200_000)}`)).toMatchObject({ ok: false, problems: { length: 51 } });
  });
});

it('a word of a later version that looks like a formula is text for a spreadsheet, and named as it is when read', () => {
  const mark = { ...tenderness('m1', 'back.heel.left'), by: '@SUM(A1)', qualities: ['+1'] };
  const chart = { ...createChart({ id: 'c1' }), recordedBy: '=cmd|/c', marks: [mark] } as unknown as Chart;
  const csv = toCsv(chart);
  expect(csv.split(/\r\n|,/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  const read = JSON.stringify(fromCsv(csv)).replaceAll('“', '"').replaceAll('”', '"');
  for (const word of ['=cmd|/c', '@SUM(A1)']) expect(read, word).toContain(`"${word}"`);
});
