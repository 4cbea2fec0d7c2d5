/** A line of a CSV file: its cells and its number. */
export interface CsvRecord {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a cell was in quotation marks. */
  readonly quoted: readonly boolean[];
}

export interface CsvForm {
  readonly delimiter: string;
  /** A quotation mark inside a cell is doubled (RFC 4180), or has a backslash before it, as in R's `write.table`. */
  readonly quoteBy?: 'doubling' | 'backslash';
}

/**
 * Splits CSV text (RFC 4180; lines may end in CRLF, LF or CR) into records, in one pass. Empty lines are left out.
 *
 * @param most maximum number of records
 * @returns undefined if a quotation mark is not closed, or is inside a cell that does not begin with one
 */
export function readRecords(text: string, { delimiter, quoteBy = 'doubling' }: CsvForm, most = Infinity): CsvRecord[] | undefined {
  const records: CsvRecord[] = [];
  const endOfCell = new RegExp(`["\\r\\n${delimiter === '\t' ? '\\t' : delimiter}]`, 'g');
  let cells: string[] = [];
  let quoted: boolean[] = [];
  let [line, startLine, at] = [1, 1, 0];
  for (;;) {
    const isQuoted = text[at] === '"';
    const cell = isQuoted ? readQuoted(text, at, delimiter, quoteBy) : readPlain(text, at, endOfCell);
    if (!cell) return undefined;
    cells.push(cell.content);
    quoted.push(isQuoted);
    line += cell.content.split('\n').length - 1;
    at = cell.end;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (cells.length > 1 || cells[0] !== '') records.push({ line: startLine, cells, quoted });
    if (at >= text.length || records.length >= most) return records;
    [cells, quoted] = [[], []];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    startLine = ++line;
  }
}

interface ReadCell {
  readonly content: string;
  /** Where the cell ends. */
  readonly end: number;
}

function readPlain(text: string, start: number, endOfCell: RegExp): ReadCell | undefined {
  endOfCell.lastIndex = start;
  const end = endOfCell.exec(text)?.index ?? text.length;
  return text[end] === '"' ? undefined : { content: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, delimiter: string, quoteBy: 'doubling' | 'backslash'): ReadCell | undefined {
  let end = start + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return undefined;
    end = quote + 1;
    if (quoteBy === 'doubling' && text[end] === '"') end++;
    else if (quoteBy === 'doubling' || text[quote - 1] !== '\\') break;
  }
  if (end < text.length && !`${delimiter}\r\n`.includes(text[end] ?? '')) return undefined;
  return { content: text.slice(start + 1, end - 1).replaceAll(quoteBy === 'doubling' ? '""' : '\\"', '"'), end };
}
