import type { DecimalSign } from './cells.js';

/** What the numbers of a file reveal about its decimal sign. */
export interface DecimalSigns {
  readonly seen: ReadonlySet<DecimalSign>;
  /** The decimal sign that usually comes with a delimiter, if no number reveals it: a comma with semicolons. */
  readonly usual: DecimalSign;
}

/** A number that may be 1.234 or 1234. */
export const ambiguous = Symbol('ambiguous');

const parts = /^([-+−]?)([\d.,\s'’]*\d[.,]?)(e[-+−]?\d+)?$/i;
const other = (sign: string): DecimalSign => (sign === '.' ? ',' : '.');

interface Split {
  readonly sign: string;
  readonly body: string;
  readonly exponent: string;
}

function split(cell: string): Split | undefined {
  const [, sign = '', body = '', exponent = ''] = parts.exec(cell) ?? [];
  if (body === '') return undefined;
  return { sign: /[-−]/.test(sign) ? '-' : '', body: body.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, ''), exponent: exponent.replace('−', '-') };
}

/** The decimal sign that a number must have; undefined if it has none or is ambiguous. */
function signOf({ body, exponent }: Split): DecimalSign | undefined {
  const [last] = /[.,](?=[^.,]*$)/.exec(body) ?? [];
  if (!last) return undefined;
  const count = body.split(last).length - 1;
  if (count > 1) return other(last);
  if (body.includes(other(last)) || exponent || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return last as DecimalSign;
  return undefined;
}

/** The decimal signs of a file, from all cells that should be numbers. */
export function decimalSigns(cells: Iterable<string>, delimiter: string): DecimalSigns {
  const seen = new Set<DecimalSign>();
  for (const cell of cells) {
    const number = split(cell);
    const sign = number && signOf(number);
    if (sign) seen.add(sign);
  }
  return { seen, usual: delimiter === ';' ? ',' : '.' };
}

/**
 * A number as programs write it: 1234.5, 1,234.5, 1.234,5, 1 234,5, 1E+02. Other numbers of the file decide whether a number is 1.234 or 1234; if
 * they do not, the number stays text. So does everything else.
 */
export function readNumber(cell: string, { seen, usual }: DecimalSigns): number | string | typeof ambiguous {
  const number = split(cell);
  if (!number) return cell;
  const { sign, body, exponent } = number;
  const hasSeparator = /[.,]/.test(body);
  const [own] = /[.,]/.exec(body) ?? [];
  const decided = seen.size === 1 ? [...seen][0] : seen.size === 0 && usual === own ? usual : undefined;
  const decimal = signOf(number) ?? decided;
  if (hasSeparator && !decimal) return ambiguous;
  const [whole = '', fraction, ...more] = decimal ? body.split(decimal) : [body];
  const groups = whole.split(decimal ? other(decimal) : ',');
  const isGrouped = groups.length === 1 || groups.every((group, i) => (i ? /^\d{3}$/ : /^\d{1,3}$/).test(group));
  const digits = `${groups.join('')}.${fraction ?? '0'}`;
  return more.length || !isGrouped || !/^\d*\.\d*$/.test(digits) ? cell : Number(`${sign}${digits}${exponent}`);
}
