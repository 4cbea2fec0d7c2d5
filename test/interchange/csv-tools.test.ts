import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChart, type Chart, type Mark } from '../../src/chart/index.js';
import { fromCsv, toCsv, toRows } from '../../src/interchange/csv.js';
import { chartArbitrary } from '../arbitraries.js';
import { referral, tenderness } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { attacks, fixtures } from './charts.js';
import { tools } from './tools.js';

/** Texts that programs take for something else. */
const odd = ['007', '7', '7.0', '1e5', '1E+02', '0x1A', '12.5', '12,5', '1,234', '1.234', '5%', '3/4', '1-2', '01.02.2026', '2026-02-03', '12:30', '5 pm', 'May 3', '3. Mai', 'März 2026', 'NA', 'n/a', 'nan', 'NULL', 'None', 'TRUE', 'false', 'T', 'WAHR', '#N/A', '#REF!', "'", "'7", "''=1", 'inf', '-', '-5', '=1+1', 'a;b', 'a\tb', 'a,b', '"', 'say "no"', 'back\\slash', 'line\nbreak', ' ', ' 7 ', '1234567890123456', '(5)', '$5', 'é', ...attacks];
const textArbitrary = fc.oneof(fc.constantFrom(...odd), fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })).filter((value) => !value.includes('\u0000'));

/** Charts with such texts wherever a chart may hold any. */
const chartsArbitrary = fc.array(fc.tuple(chartArbitrary, fc.array(textArbitrary, { minLength: 14, maxLength: 14 })), { minLength: 1, maxLength: 3 }).map((all) =>
  all.map(([chart, texts], i): Chart => {
    const ids = new Map(chart.marks.map((mark, at) => [mark.id, `${texts[at] ?? ''}${at ? `-${at}` : ''}`]));
    const marks = chart.marks.map((mark, at): Mark => {
      const told = { ...mark, id: ids.get(mark.id)!, ...(mark.note !== undefined && { note: texts[at + 6] ?? '' }) };
      if (told.kind === 'caution') return told;
      const onset = told.onset && 'words' in told.onset ? { onset: { words: texts[at + 7] ?? '' } } : {};
      return told.kind === 'referral' ? { ...told, ...onset, from: told.from.map((id) => ids.get(id)!) } : { ...told, ...onset };
    });
    return { ...chart, id: i ? `${texts[12]}-${i}` : texts[12]!, marks, treatments: chart.treatments.map((treatment) => ({ ...treatment, mark: ids.get(treatment.mark)! })) };
  }),
);

describe.each(tools)('a table that went through $name', ({ through, delimiter }) => {
  const patients = ['Ann', '12', '007', 'Ö. "Bo", Müller', '2026-02-03'];
  const patientOf = new Map<Chart, string>();
  const write = (charts: readonly Chart[], byteOrderMark = false) => {
    charts.forEach((chart, i) => patientOf.set(chart, patients[i % patients.length]!));
    return toCsv(charts, { delimiter, byteOrderMark, columns: { patient: (chart) => patientOf.get(chart) } });
  };
  const expected = (charts: readonly Chart[]) => ({
    ok: true,
    rows: charts.flatMap(toRows),
    extra: charts.flatMap((chart) => toRows(chart).map(() => ({ patient: patientOf.get(chart) }))),
    warnings: [],
  });

  it.each(fixtures)('comes back: %s', (_, chart) => {
    expect(fromCsv(through(write([chart])))).toEqual(expected([chart]));
  });

  it('comes back, whatever it holds', () => {
    fc.assert(
      fc.property(chartsArbitrary, fc.boolean(), (charts, byteOrderMark) => {
        expect(fromCsv(through(write(charts, byteOrderMark)))).toEqual(expected(charts));
      }),
      { numRuns: runs(75, 1500), seed: seedOf(11) },
    );
  });
});

const measured: Chart = {
  ...createChart({ id: 'c1' }),
  recordedAt: '2026-11-22T10:15:00Z',
  marks: [{ ...tenderness('m1'), intensity: 7, onset: { words: 'about 3 weeks' }, note: 'worse when typing', pressureThreshold: { value: 1234, unit: 'kPa' } }, referral('m2', [])],
};
/** The table with some cells of its first row changed. */
function withCells(cells: Readonly<Record<string, string>>, options: Parameters<typeof toCsv>[1] = {}): string {
  const delimiter = options.delimiter ?? ',';
  const [header = '', first = '', ...rest] = toCsv(measured, options).trimEnd().split('\r\n');
  const names = header.split(delimiter);
  const row = first.split(delimiter).map((cell, i) => cells[names[i]!] ?? cell);
  return [header, row.join(delimiter), ...rest, ''].join('\r\n');
}
const rowOf = (text: string) => {
  const result = fromCsv(text);
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return result.rows[0]!;
};

describe('a cell that a program has written its own way', () => {
  it.each([
    ['nothing_to_mark', ['false', 'FALSE', 'False', '0', '0.0', 'F', 'FALSCH', 'FAUX', 'FALSO'], false],
    ['intensity', ['7', '7.0', '07', '7E+00', "'7", ' 7 '], 7],
    ['tenderness_grade', ['', 'NA', 'NaN', 'nan', 'NULL', 'null', 'None', 'N/A', '#N/A', '#NV', '<NA>', '-'], null],
    ['depth', ['', 'NA', 'nan', 'None', '#N/A'], null],
    ['treated_at', ['', 'NA', 'NULL'], null],
    ['referred_from', [''], []],
    ['absent', ['', 'NA', 'NaN', 'null'], []],
    ['threshold', ['1234', '1234.0', '"1,234.0"', '1.234E+03', '1 234', '1\u00A0234.0', '1\u202F234.0', "1'234", '1’234.0', '"1.234,0"', '"1.234,00"', '1.234e3'], 1234],
    ['x', ['288.5', '"288,5"', '2.885E+02', '"2,885E+02"'], 288.5],
    ['recorded_at', ['2026-11-22 10:15:00+00:00', '2026-11-22T10:15:00+0000', '2026-11-22 10:15:00+00'], '2026-11-22T10:15:00+00:00'],
    ['recorded_at', ['2026-11-22 10:15:00Z', '2026-11-22 10:15:00 UTC'], '2026-11-22T10:15:00Z'],
    ['schema_version', ['1.0', '1', '"1,0"'], '1.0'],
    ['schema_version', ['1.1', '"1,1"', '01. Jan'], '1.1'],
    ['onset', ['2026-02', "'2026-02"], '2026-02'],
    ['onset', ['2026', '2026.0'], '2026'],
    ['onset', ['2028-02-29', '29.02.2028', '29/02/2028', '2/29/2028', '2028/02/29'], '2028-02-29'],
    ['onset', ['2/2/2028', '02.02.2028', '02/02/2028'], '2028-02-02'],
    ['note', ['NA', '"NA"', "'NA"], 'NA'],
    ['chart_id', ['NA'], 'NA'],
    ['note', ['007', "'007"], '007'],
    ['note', ["it's"], "it's"],
  ] as const)('in %s: %j', (name, cells, value) => {
    for (const cell of cells) expect([cell, rowOf(withCells({ [name]: cell }))[name]]).toEqual([cell, value]);
  });

  it.each([
    ['x', '12. Mai', 'must be a number, but is “12. Mai”'],
    ['x', '12-May', 'must be a number'],
    ['threshold', '"12,34,5"', 'must be a number'],
    ['intensity', '70%', 'must be a number'],
    ['onset', '02/03/2028', 'is ambiguous'],
    ['onset', 'Feb 26', 'is ambiguous'],
    ['onset', '31.02.2028', 'is ambiguous'],
    ['recorded_at', '2026-11-22 10:15:00', 'which is ambiguous'],
    ['recorded_at', '22.11.2026 10:15', 'which is ambiguous'],
    ['recorded_at', '11/22/2026', 'which is ambiguous'],
    ['recorded_at', '', 'must be text'],
    ['nothing_to_mark', '', 'must be true or false'],
    ['nothing_to_mark', 'perhaps', 'must be true or false'],
    ['side', 'left', 'because the zone is'],
    ['zone', 'back.shoulder-top.left', 'because the zone is'],
    ['view', 'front', 'because the zone is'],
    ['threshold', '1.234', 'must be the threshold in kPa'],
    ['threshold_kpa', '', 'must be the threshold in kPa'],
  ])('is refused by name where it is not certain: %s %s', (name, cell, message) => {
    const result = fromCsv(withCells({ [name]: cell }));
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => `${problem.path} ${problem.message}`)).toContainEqual(expect.stringContaining(message));
    if (!result.ok) expect(result.problems.every(({ path }) => path.startsWith('line[2].'))).toBe(true);
  });

  it('takes a sign that may be a decimal point or mark thousands as the other numbers have it, and refuses it where they do not tell', () => {
    const at = (x: string, y: string) => ({ x, y, threshold: '"1,234"', threshold_kpa: '"1,234"' });
    // Points elsewhere: thousands.
    expect(rowOf(withCells(at('288.5', '178.2'))).threshold).toBe(1234);
    // Commas elsewhere: a fraction.
    expect(rowOf(withCells(at('"288,5"', '"178,2"'))).threshold).toBe(1.234);
    const result = fromCsv(withCells(at('"288,5"', '178.2')));
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'line[2].threshold', message: expect.stringContaining('“1,234” is ambiguous') }, {}] });
    // With semicolons, a comma is a decimal comma, and a point may be either.
    expect(rowOf(withCells({ x: '288', y: '178', threshold: '1,234', threshold_kpa: '1,234' }, { delimiter: ';' })).threshold).toBe(1.234);
    expect(fromCsv(withCells({ x: '288', y: '178', threshold: '1.234', threshold_kpa: '1.234' }, { delimiter: ';' }))).toMatchObject({ ok: false });
  });

  it('warns if NA is unquoted in a note', () => {
    expect(fromCsv(withCells({ note: 'NA' }))).toMatchObject({ ok: true, warnings: [{ path: 'note', message: expect.stringContaining('1 rows') }] });
    expect(fromCsv(withCells({ note: "'NA" }))).toMatchObject({ ok: true, warnings: [] });
  });

  it('is nothing in a note where R wrote it without quotation marks', () => {
    const quoted = toCsv(measured).trimEnd().split('\r\n').map((line) => line.split(',').map((cell) => `"${cell}"`).join(','));
    expect(rowOf(quoted.join('\n').replace('"worse when typing"', 'NA')).note).toBeNull();
    expect(rowOf(quoted.join('\n').replace('"worse when typing"', '"NA"')).note).toBe('NA');
  });
});

it('words that a later minor version has added are kept; in this version they are refused, and unknown zones always', () => {
  const later = { schema_version: '1.99', qualities: 'aching fizzing', depth: 'none' };
  expect(rowOf(withCells(later))).toMatchObject({ schema_version: '1.99', qualities: ['aching', 'fizzing'] });
  expect(fromCsv(withCells({ qualities: 'fizzing' })).ok).toBe(false);
  expect(fromCsv(withCells({ ...later, zone: 'back.tail.left' })).ok).toBe(false);
});

describe('columns of the host’s own', () => {
  it('are after palpate’s, with values of the chart or of the mark, and are returned for each row', () => {
    const text = toCsv([measured], { columns: { patient: () => '=1+1', order: (_, row) => row.mark_index, seen: () => true, gone: () => undefined } });
    expect(text.split('\r\n')[0]).toMatch(/,note,clear,mark_name,status,relations,patient,order,seen,gone$/);
    expect(fromCsv(text)).toMatchObject({ ok: true, extra: [{ patient: '=1+1', order: '0', seen: 'true', gone: '' }, { patient: '=1+1', order: '1', seen: 'true', gone: '' }] });
  });

  it.each(['', ' ', 'note', 'chart_id'])('have a name of their own: %j is refused', (name) => {
    expect(() => toCsv(measured, { columns: { [name]: () => 1 } })).toThrow(RangeError);
  });

  it('may have any other name', () => {
    expect(fromCsv(toCsv(measured, { columns: Object.fromEntries(['__proto__', 'constructor', '=1+1', 'a,b', '2026'].map((name) => [name, () => 'x'])) }))).toMatchObject({ ok: true });
  });
});

it('files that were put one behind the other are one table', () => {
  expect(fromCsv(toCsv(measured) + toCsv(measured))).toEqual({ ok: true, rows: [...toRows(measured), ...toRows(measured)], warnings: [] });
});

it('a file that was cut off is refused, also where only empty cells are missing', () => {
  const text = toCsv({ ...measured, marks: [tenderness('m1')] }).trimEnd();
  expect(fromCsv(text.slice(0, -1))).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('cells, but') }] });
  expect(fromCsv(`${text.slice(0, -1)}\n`).ok).toBe(true);
});
