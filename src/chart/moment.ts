import { entryOf, type Precision, type Word } from './terms.js';

/** A point in time with its precision. */
export interface Moment {
  /** RFC 3339. With a `precision`, the start of that day, month or year in UTC, such as `2019-03-01T00:00:00Z` for March 2019. */
  readonly at: string;
  /** Left out: known to the second or better. With an unknown precision (of a later version) the moment is shown in full. */
  readonly precision?: Word<Precision> | undefined;
}

/** A date and time in RFC 3339, with Z or an offset. Does not check whether the day exists. */
export const timestampPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the day exists (`2026-11-22`): JavaScript turns 30 February into a day in March, so the month changes. */
export function isDay(day: string): boolean {
  const [year = NaN, month = NaN, number = NaN] = day.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, number);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === number;
}

/** How many characters of a timestamp in UTC are known. */
const known: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10 };
const precisionOf: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** Reads `2019`, `2019-03`, `2019-03-04` or a full RFC 3339 timestamp, as in ISO 8601 and FHIR. Undefined for anything else, and for a day that does not exist. */
export function parsePartialDate(text: string): Moment | undefined {
  if (timestampPattern.test(text)) return isDay(text.slice(0, 10)) ? { at: text } : undefined;
  const precision = precisionOf[text.length];
  if (!precision || !/^\d{4}(-\d\d){0,2}$/.test(text)) return undefined;
  const day = `${text}-01-01`.slice(0, 10);
  return isDay(day) ? { at: `${day}T00:00:00Z`, precision } : undefined;
}

/** The known part of a moment: `2019`, `2019-03`, `2019-03-04` or the full timestamp. Counterpart of `parsePartialDate`. */
export function formatPartialDate({ at, precision }: Moment): string {
  return precision === undefined ? at : at.slice(0, entryOf(known, precision) ?? at.length);
}

type FieldOf<T> = Extract<keyof T, 'recordedAt' | 'createdAt' | 'updatedAt'>;

/** A moment of a chart, mark or treatment, with its precision; undefined if it has none. */
export function momentOf<T extends object, F extends FieldOf<T>>(record: T, field: F): T[F] extends string ? Moment : Moment | undefined;
export function momentOf(record: object, field: string): Moment | undefined {
  const texts = record as Readonly<Record<string, string | undefined>>;
  const [at, precision] = [texts[field], texts[`${field}Precision`]];
  return at === undefined ? undefined : { at, ...(precision !== undefined && { precision }) };
}

/** A moment as fields of a chart, mark or treatment. */
export function momentFields<F extends 'recordedAt' | 'createdAt' | 'updatedAt'>(field: F, { at, precision }: Moment) {
  type Fields = { readonly [K in F]: string } & { readonly [K in `${F}Precision`]?: Word<Precision> };
  return { [field]: at, ...(precision !== undefined && { [`${field}Precision`]: precision }) } as Fields;
}

/** The first and last millisecond (since 1970) of a moment. NaN for an invalid timestamp. */
export function boundsOfMoment({ at, precision }: Moment): readonly [first: number, last: number] {
  const first = Date.parse(at);
  if (precision === undefined || entryOf(known, precision) === undefined || Number.isNaN(first)) return [first, first];
  const next = new Date(first);
  if (precision === 'day') next.setUTCDate(next.getUTCDate() + 1);
  if (precision === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
  if (precision === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
  return [first, next.getTime() - 1];
}
