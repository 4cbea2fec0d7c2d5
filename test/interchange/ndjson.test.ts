import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/index.js';
import { fromNdjson, toNdjson } from '../../src/interchange/ndjson.js';
import { toRows } from '../../src/interchange/csv.js';
import { fortyMarks, hip, nothing } from '../../stories/charts/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { runs, seedOf } from '../slow.js';
import { attacks, fixtures } from './charts.js';

const linesOf = (charts: Chart | readonly Chart[]) => toNdjson(charts).trimEnd().split('\n');

describe('charts as NDJSON', () => {
  it.each(fixtures)('%s comes back as it was', (_, chart) => {
    expect(fromNdjson(toNdjson(chart))).toEqual({ ok: true, charts: [chart], warnings: [] });
    expect(linesOf(chart)).toHaveLength(Math.max(1, chart.marks.length));
  });

  it('brings all charts back at once', () => {
    const charts = fixtures.map(([, chart]) => chart);
    expect(fromNdjson(toNdjson(charts))).toEqual({ ok: true, charts, warnings: [] });
  });

  it('brings any charts back, in any order of lines', () => {
    fc.assert(
      fc.property(fc.array(chartArbitrary, { minLength: 1, maxLength: 3 }), fc.boolean(), (generated, isReversed) => {
        const charts = generated.map((chart, i) => ({ ...chart, id: `c${i}` }));
        const lines = linesOf(charts);
        const result = fromNdjson((isReversed ? lines.reverse() : lines).join('\n'));
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        expect([...result.charts].sort((a, b) => a.id.localeCompare(b.id))).toEqual(charts);
      }),
      { numRuns: runs(300), seed: seedOf(4) },
    );
  });

  it('has the flat columns first, each with its own type', () => {
    const [row] = linesOf(fortyMarks).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(row).toMatchObject(JSON.parse(JSON.stringify(toRows(fortyMarks)[0])) as object);
    expect(Object.keys(row!).slice(0, 2)).toEqual(['chart_id', 'schema_version']);
  });

  it('holds nothing that could begin a tag', () => {
    for (const note of attacks) {
      const text = toNdjson({ ...hip, marks: hip.marks.map((mark) => ({ ...mark, note: note.replaceAll('\uFFFE', '') })) });
      expect(text).not.toContain('<');
      expect(fromNdjson(text)).toMatchObject({ ok: true });
    }
  });
});

describe('NDJSON that went through another program', () => {
  const charts = [fortyMarks, nothing, hip];
  const back = { ok: true, charts, warnings: [] };
  type Row = Record<string, unknown>;
  const rewritten = (change: (rows: Row[]) => unknown[]) => change(linesOf(charts).map((line) => JSON.parse(line) as Row)).map((row) => JSON.stringify(row)).join('\n');
  /** Every object gets every field that any other in its place has: DuckDB and Polars have one type for a column. */
  function filledUp(values: readonly unknown[], name = ''): unknown[] {
    const objects = values.filter((value): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value));
    if (objects.length && name !== 'extensions') {
      const fields = [...new Set(objects.flatMap(Object.keys))];
      const filled = new Map(fields.map((field) => [field, filledUp(objects.map((value) => value[field] ?? null), field)]));
      return values.map((value) => (objects.includes(value as Row) ? Object.fromEntries(fields.map((field) => [field, filled.get(field)![objects.indexOf(value as Row)]])) : (value ?? null)));
    }
    return values.map((value) => (Array.isArray(value) && name !== 'extensions' ? filledUp(value, name) : value));
  }

  it.each<[string, string]>([
    ['a byte order mark and lines that end in CRLF', `\uFEFF${toNdjson(charts).replaceAll('\n', '\r\n')}`],
    ['empty lines', `\n${toNdjson(charts)}\n\n`],
    ['no line break at the end', toNdjson(charts).trimEnd()],
    ['flat columns that another program has made its own of', rewritten((rows) => rows.map(({ chart, mark, treatments, ...flat }) => ({ ...Object.fromEntries(Object.entries(flat).map(([name]) => [name, null])), chart_id: flat['chart_id'], mark_index: flat['mark_index'], mark_count: flat['mark_count'], chart, mark, treatments })))],
    ['null wherever something is left out', rewritten((rows) => filledUp(rows))],
  ])('comes back: %s', (_, text) => {
    expect(fromNdjson(text)).toEqual(back);
  });

  it('null in extensions stays', () => {
    const chart: Chart = { ...hip, extensions: { 'example.org': { a: null, b: [null] } } };
    expect(fromNdjson(toNdjson(chart))).toEqual({ ok: true, charts: [chart], warnings: [] });
  });

  it('columns of the host’s own come back with each chart; where lines differ, a warning says so', () => {
    const text = toNdjson(charts, { columns: { patient: (chart) => `of ${chart.id}`, order: (_, row) => row.mark_index } });
    const result = fromNdjson(text);
    expect(result).toMatchObject({ ok: true, charts, extra: charts.map((chart) => ({ patient: `of ${chart.id}`, order: chart.marks.length ? 0 : null })) });
    if (result.ok) expect(result.warnings.map(({ path, message }) => `${path} ${message}`)).toEqual([expect.stringMatching(/^line\[1\] .*“order”/), expect.stringMatching(/“order”/)]);
    expect(() => toNdjson(charts, { columns: { mark: () => 1 } })).toThrow(RangeError);
  });
});

describe('NDJSON that is not whole', () => {
  const lines = linesOf([fortyMarks, nothing]);
  const twist = (change: (row: Record<string, unknown>, i: number) => void) =>
    linesOf(hip).map((line, i) => {
      const row = JSON.parse(line) as Record<string, unknown>;
      change(row, i);
      return JSON.stringify(row);
    });
  it.each([
    ['a lost line', lines.filter((_, i) => i !== 3), '39 marks'],
    ['a lost first line', lines.slice(1), 'is missing on all lines'],
    ['a line twice', [...lines, lines[2]!], 'used once'],
    ['the same chart twice', [...linesOf(nothing), ...linesOf(nothing)], 'once per chart'],
    ['a broken line', [...lines, '{"chart_id":'], 'not JSON'],
    ['a list', ['[]'], 'must be a row'],
    ['no id', ['{}'], 'must be text'],
    ['sides swapped', twist((row) => (row['mark'] = JSON.parse(JSON.stringify(row['mark']).replaceAll('.left', '.right').replaceAll('left-side', 'right-side')))), 'may have been swapped'],
  ])('is refused whole: %s', (_, text, message) => {
    const result = fromNdjson(text.join('\n'));
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => `${problem.path} ${problem.message}`).join('\n')).toContain(message);
  });

  it('never throws for any input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.jsonValue()).map((values) => values.map((value) => JSON.stringify(value)).join('\n'))), (input) => {
        const result = fromNdjson(input);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(1000), seed: seedOf(5) },
    );
  });
});
