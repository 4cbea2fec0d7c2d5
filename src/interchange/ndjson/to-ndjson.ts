import type { Chart, Mark, Treatment } from '../../chart/index.js';
import { checkedColumns, toRows, type MarkRow, type OwnColumns } from '../rows/index.js';

/** A chart without its lists, as the document has it. */
export type ChartHead = Omit<Chart, 'marks' | 'treatments'>;

/** A line: the flat columns for queries, and beside them what the document says, from which the chart is read back. */
export interface NdjsonRow extends MarkRow {
  /** The chart without its marks and treatments: on the first row of each chart. */
  readonly chart?: ChartHead;
  /** The mark as the document has it, outlines too. */
  readonly mark: Mark | null;
  /** All treatments of the mark, each with its place among those of the chart. */
  readonly treatments: readonly { readonly index: number; readonly treatment: Treatment }[];
}

/** The rows of a chart. */
export function toNdjsonRows(chart: Chart): NdjsonRow[] {
  const { marks, treatments, ...head } = chart;
  return toRows(chart).map((row, i) => ({
    ...row,
    ...(i === 0 && { chart: head }),
    mark: marks[i] ?? null,
    treatments: treatments.flatMap((treatment, index) => (treatment.mark === marks[i]?.id ? [{ index, treatment }] : [])),
  }));
}

/** Options of `toNdjson`. */
export interface NdjsonOptions {
  /** Columns of your own behind palpate's, such as `{ patient: (chart) => patientOf(chart.id) }`. `fromNdjson` gives them back in `extra`. */
  readonly columns?: OwnColumns;
}

/**
 * Charts as NDJSON: one mark a line, the columns of `MarkRow` first, ready for DuckDB or Spark; nothing of a chart is
 * lost. A chart without marks gives one line. Ids of charts must be unique to be read back.
 *
 * @throws RangeError for a column of your own without a name or with one of palpate's
 */
export function toNdjson(charts: Chart | Iterable<Chart>, { columns = {} }: NdjsonOptions = {}): string {
  const own = checkedColumns(columns, ['chart', 'mark', 'treatments']);
  const lines: string[] = [];
  for (const chart of Symbol.iterator in charts ? charts : [charts])
    for (const row of toNdjsonRows(chart)) lines.push(`${writeRow({ ...row, ...Object.fromEntries(own.map(([name, read]) => [name, read(chart, row) ?? null])) })}\n`);
  return lines.join('');
}

/** Without a bracket that could begin a tag, wherever the text ends up. The JSON says the same. */
const writeRow = (row: NdjsonRow): string => JSON.stringify(row).replaceAll('<', '\\u003c');
