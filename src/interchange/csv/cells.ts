/**
 * What a spreadsheet would take for a formula (OWASP, CSV injection): a text that begins so gets an apostrophe in front, and so does
 * one that has apostrophes before it already, so that reading takes off exactly what writing put on.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

export type Cell = string | number | boolean | null;

/** A cell as RFC 4180 has it: in quotation marks where it must be, and never a formula. Numbers stay numbers, below zero too. */
export function writeCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that was written. */
export const readText = (cell: string): string => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell);
