import type { Chart } from '../../chart/index.js';
import { checkedColumns, columnNames, columnTypes, freeTexts, moments, toRows, type ColumnName, type MarkRow, type OwnColumns } from '../rows/index.js';
import { guard, guardId, writeCell, type Cell } from './cells.js';

/** Options of `toCsv`. */
export interface CsvOptions {
  /** Begin with a byte order mark, without which Excel takes UTF-8 for another encoding. Defaults to false. */
  readonly byteOrderMark?: boolean;
  /** Begin with the names of the columns. Defaults to true; false to append to a file. */
  readonly header?: boolean;
  /** What is between cells. Defaults to a comma. With a semicolon, numbers have a decimal comma: for spreadsheets in German, French and the like. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Columns of your own behind palpate's, such as `{ patient: (chart) => patientOf(chart.id) }`. `fromCsv` gives them back in `extra`. */
  readonly columns?: OwnColumns;
}

/**
 * Charts as CSV (RFC 4180, UTF-8, CRLF), one mark a row: `MarkRow` says what the columns are. Lists are set separated by spaces, ids in
 * them percent-encoded. A text that a spreadsheet would run as a formula, or that a program would take for a number, a date, a truth value or
 * nothing and write back changed, gets an apostrophe in front; `fromCsv` takes it off.
 * Outlines, readings and earlier treatments do not fit into a row: for the whole chart take NDJSON.
 *
 * @throws RangeError for a column of your own without a name or with one of palpate's
 */
export function toCsv(charts: Chart | Iterable<Chart>, { byteOrderMark = false, header = true, delimiter = ',', columns = {} }: CsvOptions = {}): string {
  const own = checkedColumns(columns);
  const decimal = delimiter === ';' ? ',' : '.';
  const writeLine = (cells: readonly Cell[]): string => cells.map((cell) => writeCell(cell, delimiter, decimal)).join(delimiter);
  const lines: string[] = header ? [writeLine([...columnNames, ...own.map(([name]) => guard(name))])] : [];
  for (const chart of Symbol.iterator in charts ? charts : [charts])
    for (const row of toRows(chart)) {
      const rest = own.map(([, read]) => read(chart, row)).map((value) => (typeof value === 'string' ? guardId(value) : value));
      lines.push(writeLine([...columnNames.map((name) => toCell(name, row, decimal)), ...rest]));
    }
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function toCell(name: ColumnName, row: MarkRow, decimal: string): Cell {
  const value = row[name];
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  // Of a moment known to the day, programs would make a date of their own form, and of a year a number.
  if (typeof value === 'string' && moments.has(name)) return value.includes('T') ? value : guard(value);
  if (typeof value === 'string') return freeTexts.has(name) ? (name === 'chart_id' ? guardId : name === 'onset' && /^\d{4}$/.test(value) ? String : guard)(value) : value;
  if (columnTypes[name] === 'numbers') return value.join(' ').replaceAll('.', decimal);
  // Ids may hold anything, blanks too; words and zones come out as they are.
  const list = value.map((item) => encodeItem(String(item))).join(' ');
  return freeTexts.has(name) ? guard(list) : list;
}

const encodeItem = (item: string): string => item.replace(/[\s%]/g, encodeURIComponent);
