import type { Chart, Mark, Treatment } from '../../chart/index.js';
import { checkedColumns, groupBy, toRows, type MarkRow, type OwnColumns } from '../rows/index.js';

/** A chart without its lists. */
export type ChartHead = Omit<Chart, 'marks' | 'treatments'>;

/** A line: flat columns for queries, and the parts of the document from which the chart is read back. */
export interface NdjsonRow extends MarkRow {
  /** The chart without marks and treatments: on the first row of each chart. */
  readonly chart?: ChartHead;
  /** The whole mark, with its outlines. */
  readonly mark: Mark | null;
  /** All treatments of the mark, each with its index in the chart. */
  readonly treatments: readonly { readonly index: number; readonly treatment: Treatment }[];
}

/** The rows of a chart. */
export function toNdjsonRows(chart: Chart): NdjsonRow[] {
  const { marks, treatments, ...head } = chart;
  const ofMarks = groupBy(treatments.map((treatment, index) => ({ index, treatment })), ({ treatment }) => treatment.mark);
  return toRows(chart).map((row, i) => ({
    ...row,
    ...(i === 0 && { chart: head }),
    mark: marks[i] ?? null,
    treatments: ofMarks.get(marks[i]?.id) ?? [],
  }));
}

/** Options of `toNdjson`. */
export interface NdjsonOptions {
  /** Columns of your own, added after palpate's, such as `{ patient: (chart) => patientOf(chart.id) }`. `fromNdjson` returns them in `extra`. Defaults to none. */
  readonly columns?: OwnColumns;
}

/**
 * Charts as NDJSON: one line per mark with the columns of `MarkRow` first, ready for DuckDB or Spark; contains the whole chart. A chart without marks
 * gives one line. To be read back, charts need different ids.
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

/** Without brackets that could start a tag, wherever the text is used. The JSON means the same. */
const writeRow = (row: NdjsonRow): string => JSON.stringify(row).replaceAll('<', '\\u003c');
