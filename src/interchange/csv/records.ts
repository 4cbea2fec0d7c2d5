/** A line of a CSV file as its cells, and where it begins. */
export interface CsvRecord {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Splits CSV text (RFC 4180; lines may end in LF alone) into records, in one pass. Empty lines are left out.
 *
 * @returns undefined when a quotation mark is not closed, or stands inside of a cell that does not begin with one
 */
export function readRecords(text: string): CsvRecord[] | undefined {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [line, startLine, at] = [1, 1, 0];
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    if (!cell) return undefined;
    cells.push(cell.content);
    line += cell.content.split('\n').length - 1;
    at = cell.end;
    if (text[at] === ',') {
      at++;
      continue;
    }
    if (cells.length > 1 || cells[0] !== '') records.push({ line: startLine, cells });
    if (at >= text.length) return records;
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    startLine = ++line;
  }
}

interface ReadCell {
  readonly content: string;
  /** Where the cell is over. */
  readonly end: number;
}

function readPlain(text: string, start: number): ReadCell | undefined {
  endOfCell.lastIndex = start;
  const end = endOfCell.exec(text)?.index ?? text.length;
  return text[end] === '"' ? undefined : { content: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): ReadCell | undefined {
  let end = start + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return undefined;
    end = quote + 1;
    if (text[end] === '"') end++;
    else break;
  }
  if (end < text.length && !',\r\n'.includes(text[end] ?? '')) return undefined;
  return { content: text.slice(start + 1, end - 1).replaceAll('""', '"'), end };
}

const endOfCell = /[",\r\n]/g;
