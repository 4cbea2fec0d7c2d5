import { createProblemList, describeValue, type Problem } from '../../chart/index.js';
import { checkRow, columnNames, columnTypes, type ColumnName, type MarkRow } from '../rows/index.js';
import { readText } from './cells.js';
import { readRecords } from './records.js';

/** The rows of a table, or what is wrong with it; never some of them. */
export type RowsResult =
  | { readonly ok: true; readonly rows: readonly MarkRow[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Longer texts are refused: about 100,000 marks. */
const mostCharacters = 64_000_000;

/**
 * Reads the rows that `toCsv` writes, and checks every cell. Never throws. The columns may stand in any order;
 * those that are not known are left out with a warning.
 */
export function fromCsv(text: unknown): RowsResult {
  if (typeof text !== 'string') return failed(`must be a text, and is ${describeValue(text)}.`);
  if (text.length > mostCharacters) return failed(`The text is longer than ${mostCharacters} characters.`);
  const records = readRecords(text.replace(/^\uFEFF/, ''));
  if (!records) return failed('A quotation mark is not closed, or stands inside of a cell that does not begin with one.');
  const [header, ...body] = records;
  if (!header) return failed('There is no line with the names of the columns.');

  const problems = createProblemList();
  for (const name of columnNames) if (!header.cells.includes(name)) problems.add([name], () => 'is missing: there is no such column.');
  if (new Set(header.cells).size < header.cells.length) problems.add([], () => 'A name of a column is used twice.');
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };

  const places = columnNames.map((name) => [name, header.cells.indexOf(name)] as const);
  const rows = body.flatMap(({ line, cells }) => {
    if (cells.length !== header.cells.length) {
      problems.add(['line', line], () => `has ${cells.length} cells, and ${header.cells.length} columns are named.`);
      return [];
    }
    const values: Record<string, unknown> = {};
    for (const [name, place] of places) values[name] = readCell(name, cells[place] ?? '');
    return checkRow(values, ['line', line], problems) ?? [];
  });
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };
  const unknown = header.cells.filter((name) => !Object.hasOwn(columnTypes, name));
  return { ok: true, rows, warnings: unknown.length ? [{ path: '', message: `${unknown.length} columns are not known here and were left out.` }] : [] };
}

const failed = (message: string): RowsResult => ({ ok: false, problems: [{ path: '', message }] });

/** What a cell says; text that is not of the column's type is left for the check to refuse. */
function readCell(name: ColumnName, cell: string): unknown {
  const type = columnTypes[name];
  const text = readText(cell);
  if (type === 'list' || type === 'numbers') return text === '' ? [] : text.split(' ').map(type === 'list' ? decodeItem : toNumber);
  if (text === '') return null;
  if (type === 'flag') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'number' || type === 'count') return toNumber(text);
  return text;
}

const toNumber = (text: string): unknown => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text);

function decodeItem(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    return item;
  }
}
