/** What a spreadsheet would read as a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** What Excel, LibreOffice, Google Sheets, R or pandas would read as a number, date, time, boolean or empty cell, and save in another form. */
const numberOrDate = /^(?=.*\d)[\d\s.,:/+\-−%'’()$€£¥DETZ]+$|^\d{1,2}(:\d\d){0,2}\s*[ap]m?$|^0x[\da-f]+$|^1\.#\w+$/i;
const months =
  'jan january januar jänner janv janvier ene enero janeiro feb february februar fév févr février febrero fev fevereiro mar march mär mrz märz mars marzo março apr april avr avril abr abril may mai mayo maio jun june juni juin junio junho jul july juli juil juillet julio julho aug august août ago agosto sep sept september septembre septiembre set setembro oct october okt oktober octobre octubre out outubro nov november novembre noviembre novembro dec december dez dezember déc décembre dic diciembre dezembro';
/** A month name and a number. */
export const withMonth = new RegExp(`^(?=.*\\d)[\\d\\s.,/-]*(${months.replaceAll(' ', '|')})[\\d\\s.,/-]*$`, 'iu');
const truthOrNothing = /^(true|false|t|f|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|inf|infinity|na|<na>|n\/a|nan|null|none|#.*)$/i;
const wholeNumber = /^(0|[1-9]\d{0,14})$/;

/** Whether a text must be escaped in a cell. */
function isUnsafe(text: string): boolean {
  if (formula.test(text)) return true;
  // Longer texts never look like these.
  const trimmed = text.length < 64 ? text.trim() : '';
  return numberOrDate.test(trimmed) || withMonth.test(trimmed) || truthOrNothing.test(trimmed);
}

export type Cell = string | number | boolean | null | undefined;

/** Number format: with a point, or with a comma for spreadsheets in languages that use one. */
export type DecimalSign = '.' | ',';

/**
 * Free text, with a leading apostrophe if a tool would misread it. A text that already starts with apostrophes gets one more, so that reading removes
 * exactly what writing added.
 */
export const guard = (text: string): string => (isUnsafe(text.replace(/^'+/, '')) ? `'${text}` : text);

/** The same for values that are never missing. Whole numbers stay text: ids, a year. */
export const guardId = (text: string): string => (wholeNumber.test(text) ? text : guard(text));

/** A word of a list that grows, or several with spaces between: a later version may have any, also one that looks like a formula. Reading removes one apostrophe. */
export const guardWord = (text: string): string => (text.startsWith("'") || formula.test(text) ? `'${text}` : text);

/** The original text. */
export const unguard = (cell: string): string => (cell.startsWith("'") && isUnsafe(cell.replace(/^'+/, '')) ? cell.slice(1) : cell);

/** A cell according to RFC 4180: in quotation marks if necessary. */
export function writeCell(value: Cell, delimiter: string, decimal: DecimalSign): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'number' ? String(value).replace('.', decimal) : String(value);
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What programs write for an empty cell. */
export const isMissing = (cell: string): boolean => /^(|-|NA|<NA>|n\/a|-?nan|null|none|#N\/A( N\/A)?|#NA|#NV|#N\/D|#NUL(L|O)?!)$/i.test(cell);

const truths: Readonly<Record<string, boolean>> = Object.fromEntries([
  ...['true', 't', '1', '1.0', '1,0', 'wahr', 'vrai', 'verdadero', 'verdadeiro'].map((word) => [word, true]),
  ...['false', 'f', '0', '0.0', '0,0', 'falsch', 'faux', 'falso'].map((word) => [word, false]),
]);

/** A boolean as programs write it in English, German, French, Spanish or Portuguese; the text itself if it is not one. */
export const readFlag = (cell: string): boolean | string => (Object.hasOwn(truths, cell.toLowerCase()) ? (truths[cell.toLowerCase()] ?? cell) : cell);
