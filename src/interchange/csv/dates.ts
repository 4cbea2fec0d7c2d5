import { toOnset } from '../../chart/index.js';
import { withMonth } from './cells.js';

/** A year, month, day or moment in ISO 8601. */
const iso = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Converts a moment as programs write it (a space instead of the T, a short offset) to that of a chart; undefined if its date, time or zone is ambiguous. */
export function readMoment(cell: string): string | undefined {
  const text = cell
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/ ?UTC$/, 'Z')
    .replace(/(:\d\d(?:\.\d+)?) ?([+-]\d\d):?(\d\d)?$/, (_, time: string, hours: string, minutes = '00') => `${time}${hours}:${minutes}`);
  return iso.test(text) && (!text.includes('T') || /(Z|[+-]\d\d:\d\d)$/.test(text)) ? text : undefined;
}

/**
 * Converts a date in a spreadsheet's format back to ISO 8601: undefined if it is ambiguous (01/02/2026; Feb 26 may be a day or a month). Other texts
 * stay unchanged.
 */
export function readDate(cell: string): string | undefined {
  const year = /^(\d{4})[.,]0+$/.exec(cell)?.[1];
  if (year) return year;
  const [, first = '', sign = '', second = '', ofYear = ''] = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(cell) ?? [];
  if (!sign) return iso.test(cell) || !(/^\d{1,4}[./-]\d{1,4}$/.test(cell) || withMonth.test(cell)) ? cell : undefined;
  if (first.length === 4) return asDay(first, second, ofYear);
  if (ofYear.length !== 4) return undefined;
  const [dayFirst, monthFirst] = [asDay(ofYear, second, first), sign === '.' ? undefined : asDay(ofYear, first, second)];
  if (sign === '.' || dayFirst === monthFirst) return dayFirst;
  return dayFirst && monthFirst ? undefined : (dayFirst ?? monthFirst);
}

function asDay(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const onset = toOnset(text);
  return onset && 'date' in onset ? text : undefined;
}

const germanMonths = ['jan', 'feb', 'mrz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** A version as a spreadsheet saves it: 1 for 1.0, and, in German, the first of January for 1.1. */
export function readVersion(cell: string): string {
  const [, day = '', month = ''] = /^0?(\d+)\. ?(\p{L}{3})/u.exec(cell) ?? [];
  const ofMonth = germanMonths.indexOf(month.toLowerCase().replace('mär', 'mrz')) + 1;
  if (ofMonth) return `${day}.${ofMonth}`;
  return /^\d+$/.test(cell) ? `${cell}.0` : cell.replace(/^(\d+),(\d+)$/, '$1.$2');
}
