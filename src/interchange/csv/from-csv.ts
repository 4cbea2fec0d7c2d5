import { createProblemList, describeValue, quote, type Problem, type ProblemList } from '../../chart/index.js';
import { checkRow, columnNames, columnTypes, freeTexts, laterColumns, moments, wordsOf, type ColumnName, type MarkRow } from '../rows/index.js';
import { isMissing, readFlag, unguard } from './cells.js';
import { readDate, readMoment, readVersion } from './dates.js';
import { ambiguous, decimalSigns, readNumber, type DecimalSigns } from './numbers.js';
import type { CsvRecord } from './records.js';
import { readTable, type Table } from './table.js';

/** The rows of a table, or the problems for which it was refused; never some of them. */
export type RowsResult =
  | {
      readonly ok: true;
      /** One row per mark and zone, in the order of the table. */
      readonly rows: readonly MarkRow[];
      /** Columns that are not palpate's, by name: one object per row. Left out if the table has none. */
      readonly extra?: readonly Readonly<Record<string, string>>[];
      /** What was read, but deserves a look. Empty: nothing. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      /** What is wrong, and where; at least one. */
      readonly problems: readonly Problem[];
    };

/** Longer texts are refused: about 100,000 marks. */
const mostCharacters = 64_000_000;

/**
 * Reads the rows that `toCsv` writes, also after Excel, LibreOffice, Google Sheets, R or pandas has saved them, in English or in a language with
 * decimal commas. Checks every cell and never throws. Columns may be in any order; unknown ones are returned in `extra`. A cell with two possible
 * meanings (`1,234`, `01/02/2026`) is refused by line and column. NA, null and the like are empty, except in columns of free text, where they are
 * text.
 */
export function fromCsv(text: unknown): RowsResult {
  if (typeof text !== 'string') return failed(`must be text, but is ${describeValue(text)}.`);
  if (text.length > mostCharacters) return failed(`The text is longer than ${mostCharacters} characters.`);
  const table = readTable(text);
  if (typeof table === 'string') return failed(table);
  const { header, body, delimiter } = table;

  const problems = createProblemList();
  for (const name of columnNames) if (!header.includes(name) && !laterColumns.has(name)) problems.add([name], () => 'is a missing column.');
  const named = header.filter((name) => !isNameless(name));
  if (new Set(named).size < named.length) problems.add([], () => 'A column name is used twice.');
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };

  const records = body.flatMap((record, i) => inWidth(record, header, i === body.length - 1 && !/[\r\n]$/.test(text), problems) ?? []);
  const places = columnNames.map((name) => [name, header.indexOf(name)] as const);
  const numberPlaces = places.filter(([name]) => columnTypes[name] === 'number').map(([, place]) => place);
  const signs = decimalSigns(records.flatMap(({ cells }) => numberPlaces.map((place) => trimmed(cells[place] ?? ''))), delimiter);
  const extraPlaces = header.flatMap((name, place) => (isNameless(name) || Object.hasOwn(columnTypes, name) ? [] : [[name, place] as const]));
  const rows: MarkRow[] = [];
  const extra: Record<string, string>[] = [];
  for (const record of records) {
    const cellOf = (place: number) => (table.quotesTexts && !record.quoted[place] && record.cells[place] === 'NA' ? '' : (record.cells[place] ?? ''));
    const hasMark = !isMissing(trimmed(cellOf(header.indexOf('mark_index'))));
    const values = Object.fromEntries(
      places.map(([name, place]): [string, unknown] => {
        const [cell, path] = [cellOf(place), ['line', record.line, name]];
        // A row without a mark has no fields of one.
        const isNothing = !hasMark && name !== 'chart_id' && isMissing(cell);
        return [name, freeTexts.has(name) ? readFreeText(name, isNothing ? '' : cell, path, problems) : readCell(name, trimmed(cell), signs, path, problems)];
      }),
    );
    const row = checkRow(values, ['line', record.line], problems);
    if (!row) continue;
    rows.push(row);
    extra.push(Object.fromEntries(extraPlaces.map(([name, place]) => [name, unguard(cellOf(place))])));
  }
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };
  return { ok: true, rows, ...(extraPlaces.length > 0 && { extra }), warnings: [...namelessWarning(table), ...missingWarnings(table, places)] };
}

const failed = (message: string): RowsResult => ({ ok: false, problems: [{ path: '', message }] });

/** A column without a name: row names in R, the index in pandas, or left over in a spreadsheet. */
const isNameless = (name: string): boolean => name === '' || /^Unnamed: \d+$/.test(name);

/** A record with as many cells as the header. Spreadsheets add empty cells at the end of a row or drop them; a truncated file is an error. */
function inWidth(record: CsvRecord, header: readonly string[], isCutOff: boolean, problems: ProblemList): CsvRecord | undefined {
  const { cells, quoted, line } = record;
  const missing = header.slice(cells.length);
  const isNeeded = missing.some((name) => ['key', 'flag', 'count'].includes(columnTypes[name as ColumnName] ?? ''));
  if (isNeeded || (missing.length > 0 && isCutOff) || cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    problems.add(['line', line], () => `has ${cells.length} cells, but there are ${header.length} columns.`);
    return undefined;
  }
  return missing.length ? { line, quoted, cells: [...cells, ...missing.map(() => '')] } : record;
}

/** The intended value of a cell without free text: a user of a spreadsheet may have typed an apostrophe in front. */
const trimmed = (cell: string): string => cell.trim().replace(/^'/, '');

type Path = readonly (string | number)[];

/** The original text. A date that was not protected from a spreadsheet must not be ambiguous. */
function readFreeText(name: ColumnName, cell: string, path: Path, problems: ProblemList): unknown {
  const text = unguard(cell);
  if (columnTypes[name] === 'list') return text === '' ? [] : text.split(' ').map(decodeItem);
  if (text === '') return null;
  if (name !== 'onset' || text !== cell) return text;
  const date = readDate(text);
  if (date === undefined) problems.add(path, () => `${quote(text)} looks like a date that a spreadsheet reformatted, and is ambiguous. Write 2026, 2026-11 or 2026-11-22, or put an apostrophe in front to keep it as text.`);
  return date ?? text;
}

/** The value of a cell. Text that does not have the column's type is left for the check to refuse. */
function readCell(name: ColumnName, cell: string, signs: DecimalSigns, path: Path, problems: ProblemList): unknown {
  const type = columnTypes[name];
  const isWord = wordsOf(name)?.includes(cell);
  if (type === 'list' || type === 'numbers') {
    if (isMissing(cell)) return [];
    return cell.split(/\s+/).map((item) => (type === 'list' ? item : readNumber(item, { seen: new Set(), usual: '.' })));
  }
  if (!isWord && isMissing(cell)) return null;
  if (type === 'flag') return readFlag(cell);
  if (name === 'schema_version') return readVersion(cell);
  if (moments.has(name)) {
    const moment = readMoment(cell);
    if (moment === undefined) problems.add(path, () => `must be a date and time with Z or an offset, such as 2026-11-22T10:15:00Z, but is ${quote(cell)}, which is ambiguous.`);
    return moment ?? cell;
  }
  if (type !== 'number' && type !== 'count') return cell;
  const value = readNumber(cell, signs);
  if (value !== ambiguous) return value;
  problems.add(path, () => `${quote(cell)} is ambiguous: its separator may mark decimals or thousands. Write a decimal point and no thousands separators.`);
  return null;
}

function decodeItem(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    return item;
  }
}

function namelessWarning({ header, body }: Table): Problem[] {
  const places = header.flatMap((name, place) => (isNameless(name) ? [place] : []));
  // Row numbers can be dropped.
  const isLost = body.some(({ cells }) => places.some((place) => !/^\d*$/.test((cells[place] ?? '').trim())));
  return isLost ? [{ path: '', message: 'A column without a name was left out.' }] : [];
}

/** Some programs write NA for an empty cell, which looks like text. */
function missingWarnings({ body, quotesTexts }: Table, places: readonly (readonly [ColumnName, number])[]): Problem[] {
  if (quotesTexts) return [];
  return places.flatMap(([name, place]) => {
    if (name !== 'note' && name !== 'onset') return [];
    const count = body.filter(({ cells }) => /^(NA|NaN|NULL|None)$/i.test(cells[place] ?? '')).length;
    return count ? [{ path: name, message: `${count} rows contain NA or the like, which some programs write for an empty cell. It was kept as text.` }] : [];
  });
}
