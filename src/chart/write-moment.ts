import type { Moment } from './moment.js';
import { entryOf, type Precision } from './terms.js';

/** Options of `writeMoment`. */
export interface WriteMomentOptions {
  /** `long`: November 22, 2026; `medium`: Nov 22, 2026. Defaults to `medium`. */
  readonly style?: 'long' | 'medium';
  /** IANA time zone for moments known to the second. Defaults to that of the machine. */
  readonly timeZone?: string | undefined;
  /** Whether to write the time of day, if known. Defaults to true. */
  readonly withTime?: boolean;
}

/**
 * A moment for people to read, in the Gregorian calendar. Only the known part: a day, month or year is written as recorded, without a time or time
 * zone.
 *
 * @param language BCP 47
 */
export function writeMoment({ at, precision }: Moment, language: string, { style = 'medium', timeZone, withTime = true }: WriteMomentOptions = {}): string {
  const month = style === 'long' ? 'long' : 'short';
  const shapes: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
    year: { year: 'numeric' },
    month: { year: 'numeric', month },
    day: { dateStyle: style },
  };
  const shape = precision === undefined ? undefined : entryOf(shapes, precision);
  const parts: Intl.DateTimeFormatOptions = shape ? { ...shape, timeZone: 'UTC' } : { dateStyle: style, timeStyle: withTime ? 'short' : undefined, timeZone };
  const written = new Intl.DateTimeFormat(language, { ...parts, calendar: 'gregory', numberingSystem: 'latn' }).format(new Date(at));
  // A precision of a later version is shown unchanged.
  return precision === undefined || shape ? written : `${written} (${precision})`;
}
