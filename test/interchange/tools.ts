// What programs do to a CSV file that is opened and saved in them, as far as it concerns tables of marks. Written after their behaviour, not with their code.

interface Cell {
  readonly text: string;
  readonly isQuoted: boolean;
}
type Sheet = Cell[][];

/** RFC 4180, plainly. */
function parse(text: string, delimiter: string): Sheet {
  const rows: Sheet = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    const isQuoted = text[at] === '"';
    if (isQuoted) {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else for (; at < text.length && ![delimiter, '\r', '\n'].includes(text[at]!); at++) cell += text[at];
    rows.at(-1)!.push({ text: cell, isQuoted });
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) rows.at(-1)!.push({ text: '', isQuoted: false });
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

const needed = (text: string, delimiter: string) => (text.includes(delimiter) || /["\r\n]/.test(text) ? quoted(text) : text);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const write = (rows: readonly (readonly string[])[], delimiter: string, end: string) => rows.map((row) => row.join(delimiter) + end).join('');

/** As in “General”: 11 places, then an exponent. */
const general = (value: number) => (Math.abs(value) >= 1e11 ? value.toExponential(5).replace(/\.?0*e/, 'E') : String(Number(value.toPrecision(15))));
const months = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];

/** What stays in a spreadsheet's cell of what is opened there; formulas come to grief. */
function converted(text: string, locale: 'en' | 'de' | 'fr'): string {
  const isFormula = /^[=+@]/.test(text) || (text.startsWith('-') && Number.isNaN(Number(text.replace(',', '.'))));
  if (isFormula) return '#NAME?';
  if (/^(true|false)$/i.test(text)) return { en: ['TRUE', 'FALSE'], de: ['WAHR', 'FALSCH'], fr: ['VRAI', 'FAUX'] }[locale][/^t/i.test(text) ? 0 : 1]!;
  const trimmed = text.trim();
  const number = { en: /^-?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i, de: /^-?(\d+|\d{1,3}(\.\d{3})+)?(,\d*)?(e[+-]?\d+)?$/i, fr: /^-?(\d+|\d{1,3}(\s\d{3})+)?(,\d*)?(e[+-]?\d+)?$/i }[locale];
  if (/\d/.test(trimmed) && number.test(trimmed)) {
    const plain = locale === 'en' ? trimmed.replaceAll(',', '') : trimmed.replace(/[.\s]/g, '').replace(',', '.');
    return locale === 'en' ? general(Number(plain)) : general(Number(plain)).replace('.', ',');
  }
  const [, year, month, day = '1'] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(trimmed) ?? [];
  if (year && month) return locale === 'en' ? `${Number(month)}/${Number(day)}/${year}` : `${day.padStart(2, '0')}${locale === 'de' ? '.' : '/'}${month.padStart(2, '0')}${locale === 'de' ? '.' : '/'}${year}`;
  const [, one, two] = (locale === 'de' ? /^(\d{1,2})\.(\d{1,2})\.?$/ : /^(\d{1,2})[/-](\d{1,2})$/).exec(trimmed) ?? [];
  if (one && two && Number(one) > 0 && Number(two) > 0 && Number(two) <= 12 && Number(one) <= 31) return locale === 'de' ? `${one.padStart(2, '0')}. ${months[Number(two) - 1]}` : `${one}-${two}-2026`;
  return text;
}

/** Saved with columns and rows that are empty, as when somebody had typed there once. */
function padded(rows: readonly (readonly string[])[], delimiter: string): string[][] {
  const width = Math.max(...rows.map((row) => row.length)) + 2;
  const filled = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return [...filled, filled[0]!.map(() => ''), filled[0]!.map(() => '')].map((row) => row.map((cell) => needed(cell, delimiter)));
}

const spreadsheet = (locale: 'en' | 'de' | 'fr') => (text: string): string => {
  const delimiter = locale === 'en' ? ',' : ';';
  const rows = parse(text, delimiter).map((row) => row.map((cell) => converted(cell.text, locale)));
  return `\uFEFF${write(padded(rows, delimiter), delimiter, '\r\n')}`;
};

/** Excel's blocks of rows without what is empty at their end, and a first line that says the delimiter. */
function excelOfOld(text: string): string {
  const rows = parse(text, ';').map((row) => row.map((cell) => needed(converted(cell.text, 'de'), ';')));
  return `sep=;\r\n${write(rows.map((row) => (row.at(-1) === '' ? row.slice(0, -1) : row)), ';', '\r\n')}`;
}

/** Texts in quotation marks, lines that end in LF. Dates as in ISO 8601 stay so. */
function libreOffice(text: string): string {
  const isNumber = (cell: string) => cell === '' || /^-?\d+(\.\d+)?$|^(TRUE|FALSE)$/.test(cell);
  const rows = parse(text, ',').map((row) => row.map(({ text: cell }) => (/^\d{4}-\d\d(-\d\d)?$/.test(cell) ? cell : converted(cell, 'en'))));
  return write(rows.map((row) => row.map((cell) => (isNumber(cell) ? cell : quoted(cell)))), ',', '\n');
}

/** Tabs, and no line break at the end, as Google Sheets writes. */
function sheets(text: string): string {
  const rows = parse(text, ',').map((row) => row.map((cell) => needed(converted(cell.text, 'en'), '\t')));
  return write(rows, '\t', '\r\n').replace(/\r\n$/, '');
}

const numeric = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$|^\s*[+-]?(inf|nan|infinity)\s*$|^0x[\da-f]+$/i;
const isNumeric = (texts: readonly string[]) => texts.length > 0 && texts.every((text) => numeric.test(text));
const transposed = (sheet: Sheet): { name: string; cells: Cell[] }[] => sheet[0]!.map(({ text }, i) => ({ name: text, cells: sheet.slice(1).map((row) => row[i]!) }));
const together = (columns: readonly (readonly string[])[]) => columns[0]!.map((_, row) => columns.map((column) => column[row]!));

/** `write.csv(read.csv(file))`: a column is numbers, truth values or texts; row names in a column without a name. */
function r(text: string): string {
  const columns = transposed(parse(text, ',')).map(({ name, cells }) => {
    const isNothing = (cell: Cell) => cell.text === 'NA' || cell.text === '';
    const values = cells.filter((cell) => !isNothing(cell)).map((cell) => cell.text);
    if (values.every((value) => /^(T|F|TRUE|FALSE|true|false|True|False)$/.test(value)))
      return [quoted(name), ...cells.map((cell) => (isNothing(cell) ? 'NA' : /^t/i.test(cell.text) ? 'TRUE' : 'FALSE'))];
    if (isNumeric(values)) return [quoted(name), ...cells.map((cell) => (isNothing(cell) ? 'NA' : String(Number(Number(cell.text).toPrecision(15)))))];
    return [quoted(name), ...cells.map((cell) => (cell.text === 'NA' ? 'NA' : quoted(cell.text)))];
  });
  const names = ['""', ...(columns[0] ?? []).slice(1).map((_, i) => quoted(String(i + 1)))];
  return write(together([names, ...columns]), ',', '\n');
}

const nothing = new Set(['', '#N/A', '#N/A N/A', '#NA', '-1.#IND', '-1.#QNAN', '-NaN', '-nan', '1.#IND', '1.#QNAN', '<NA>', 'N/A', 'NA', 'NULL', 'NaN', 'None', 'n/a', 'nan', 'null']);
const asFloat = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value));

/** `pd.read_csv(file).to_csv(file)`: whole numbers beside nothing become fractions; an index in a column without a name. */
const pandas = (nothingAs = '') => (text: string): string => {
  const columns = transposed(parse(text, ',')).map(({ name, cells }) => {
    const isNothing = (cell: Cell) => nothing.has(cell.text);
    const values = cells.filter((cell) => !isNothing(cell)).map((cell) => cell.text);
    const hasNothing = values.length < cells.length;
    if (values.length && values.every((value) => /^(true|false)$/i.test(value))) return [name, ...cells.map((cell) => (isNothing(cell) ? nothingAs : /^t/i.test(cell.text) ? 'True' : 'False'))];
    if (isNumeric(values)) {
      const isWhole = !hasNothing && values.every((value) => /^[+-]?\d+$/.test(value.trim()));
      return [name, ...cells.map((cell) => (isNothing(cell) ? nothingAs : isWhole ? String(Number(cell.text)) : asFloat(Number(cell.text))))];
    }
    return [name, ...cells.map((cell) => needed(isNothing(cell) ? nothingAs : cell.text, ','))];
  });
  return write(together([['', ...(columns[0] ?? []).slice(1).map((_, i) => String(i))], ...columns]), ',', '\n');
};

/** Every cell in quotation marks. */
const quotesAll = (text: string) => write(parse(text, ',').map((row) => row.map((cell) => quoted(cell.text))), ',', '\r\n');
/** Lines that end in CR, as on a Mac of old. */
const macOfOld = (text: string) => write(parse(text, ',').map((row) => row.map((cell) => needed(cell.text, ','))), ',', '\r');
/** R's `write.table`: a backslash before quotation marks. */
const writeTable = (text: string) => write(parse(text, ',').map((row) => row.map((cell) => `"${cell.text.replaceAll('"', '\\"')}"`)), ',', '\n');

export interface Tool {
  readonly name: string;
  readonly through: (text: string) => string;
  /** What is passed to `toCsv` for it. */
  readonly delimiter: ',' | ';';
}

export const tools: readonly Tool[] = [
  { name: 'Excel in English', through: spreadsheet('en'), delimiter: ',' },
  { name: 'Excel in German', through: spreadsheet('de'), delimiter: ';' },
  { name: 'Excel in French', through: spreadsheet('fr'), delimiter: ';' },
  { name: 'Excel with sep= and without empty cells at the end', through: excelOfOld, delimiter: ';' },
  { name: 'LibreOffice', through: libreOffice, delimiter: ',' },
  { name: 'Google Sheets, as tabs', through: sheets, delimiter: ',' },
  { name: 'R', through: r, delimiter: ',' },
  { name: 'pandas', through: pandas(), delimiter: ',' },
  { name: 'R after pandas', through: (text) => r(pandas()(text)), delimiter: ',' },
  { name: 'a writer that quotes everything', through: quotesAll, delimiter: ',' },
  { name: 'a Mac of old', through: macOfOld, delimiter: ',' },
  { name: 'R’s write.table', through: writeTable, delimiter: ',' },
];
