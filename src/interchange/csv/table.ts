import { columnNames } from '../rows/index.js';
import { readRecords, type CsvForm, type CsvRecord } from './records.js';

/** A CSV text as records, before its cells are read. */
export interface Table {
  readonly header: readonly string[];
  readonly body: readonly CsvRecord[];
  readonly delimiter: string;
  /** Column names are in quotation marks, as in R: then every text is, and NA without quotation marks is empty. */
  readonly quotesTexts: boolean;
}

const delimiters = [',', ';', '\t', '|'];

/** `sep=;` tells Excel the delimiter; a spreadsheet may have turned it into a row of cells. */
const separatorLine = /^"?sep=(.)"?[^\r\n]*(\r\n|\r|\n|$)/i;

/** A text as a table with its delimiter detected and empty rows and columns left out, or its problems. */
export function readTable(input: string, names: readonly string[] = columnNames): Table | string {
  const marked = input.replace(/^\uFEFF/, '');
  const [line = '', separator] = separatorLine.exec(marked) ?? [];
  // Line numbers stay as in the file.
  const text = marked.slice(line.length);
  const delimiter = separator ?? mostNames(text, names);
  const records = readRecords(text, { delimiter }) ?? readRecords(text, { delimiter, quoteBy: 'backslash' });
  if (!records) return 'A quotation mark is not closed, or is inside a cell that does not start with one.';
  const offset = line === '' ? 0 : 1;
  const [first, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!first) return 'The line with the column names is missing.';
  const header = first.cells.map((name) => name.trim());
  const isHeader = ({ cells }: CsvRecord) => cells.length === first.cells.length && cells.every((cell, i) => cell === first.cells[i]);
  return {
    header,
    // Concatenated files have several headers.
    body: rest.filter((record) => !isHeader(record)).map((record) => ({ ...record, line: record.line + offset })),
    delimiter,
    quotesTexts: first.quoted.every((isQuoted, i) => isQuoted || header[i] === ''),
  };
}

/** The delimiter that finds most column names in the first line. */
function mostNames(text: string, names: readonly string[]): string {
  const countNames = (form: CsvForm) => readRecords(text, form, 1)?.[0]?.cells.filter((cell) => names.includes(cell.trim())).length ?? 0;
  const counts = delimiters.map((delimiter) => countNames({ delimiter }));
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
