import type { Chart } from '../../chart/index.js';
import { columnNames, columnTypes, toRows, type ColumnName, type MarkRow } from '../rows/index.js';
import { writeCell, type Cell } from './cells.js';

export interface CsvOptions {
  /** Begin with a byte order mark, without which Excel takes UTF-8 for another encoding. Defaults to false. */
  readonly byteOrderMark?: boolean;
  /** Begin with the names of the columns. Defaults to true; false to append to a file. */
  readonly header?: boolean;
}

/**
 * Charts as CSV (RFC 4180, UTF-8, CRLF), one mark a row: `MarkRow` says what the columns are. Lists are set apart by blanks, ids in
 * them percent-encoded. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 * Outlines, readings and earlier treatments do not fit into a row: for the whole chart take NDJSON.
 */
export function toCsv(charts: Chart | Iterable<Chart>, { byteOrderMark = false, header = true }: CsvOptions = {}): string {
  const lines: string[] = header ? [columnNames.join(',')] : [];
  for (const chart of Symbol.iterator in charts ? charts : [charts]) for (const row of toRows(chart)) lines.push(writeRow(row));
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}

const writeRow = (row: MarkRow): string => columnNames.map((name) => writeCell(toCell(name, row))).join(',');

function toCell(name: ColumnName, row: MarkRow): Cell {
  const value = row[name];
  if (value === null || typeof value !== 'object') return value;
  // Ids may hold anything, blanks too; words and zones come out as they are.
  return value.map((item) => (columnTypes[name] === 'numbers' ? String(item) : encodeItem(String(item)))).join(' ');
}

const encodeItem = (item: string): string => item.replace(/[\s%]/g, encodeURIComponent);
