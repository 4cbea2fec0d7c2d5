import type { Chart } from '../../chart/index.js';
import { checkedColumns, columnNames, columnTypes, freeTexts, moments, toRows, type ColumnName, type MarkRow, type OwnColumns } from '../rows/index.js';
import { guard, guardId, guardWord, writeCell, type Cell } from './cells.js';

/** Options of `toCsv`. */
export interface CsvOptions {
  /** Whether to begin with a byte order mark, without which Excel does not recognise UTF-8. Defaults to false. */
  readonly byteOrderMark?: boolean;
  /** Whether to begin with the column names; false to append to a file. Defaults to true. */
  readonly header?: boolean;
  /** The delimiter between cells. With a semicolon, numbers have a decimal comma, for spreadsheets in German, French and the like. Defaults to a comma. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Columns of your own, added after palpate's, such as `{ patient: (chart) => patientOf(chart.id) }`. `fromCsv` returns them in `extra`. Defaults to none. */
  readonly columns?: OwnColumns;
}

/**
 * Charts as CSV (RFC 4180, UTF-8, CRLF), one row per mark; see `MarkRow` for the columns. List items are separated by spaces, ids in them
 * percent-encoded. Text that a program would read as a formula, number, date, boolean or empty cell gets a leading apostrophe, which `fromCsv`
 * removes. Outlines, readings and earlier treatments do not fit into a row: use NDJSON for the whole chart.
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
  // Programs would reformat a day and read a year as a number.
  if (typeof value === 'string' && moments.has(name)) return value.includes('T') ? value : guard(value);
  if (typeof value === 'string') return freeTexts.has(name) ? (name === 'chart_id' ? guardId : name === 'onset' && /^\d{4}$/.test(value) ? String : guard)(value) : guardWord(value);
  if (columnTypes[name] === 'numbers') return value.join(' ').replaceAll('.', decimal);
  // Ids may contain anything, spaces too. Words and zones stay as they are.
  const list = value.map((item) => encodeItem(String(item))).join(' ');
  return (freeTexts.has(name) ? guard : guardWord)(list);
}

const encodeItem = (item: string): string => item.replace(/[\s%]/g, encodeURIComponent);
