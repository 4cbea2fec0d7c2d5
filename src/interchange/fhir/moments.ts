import { boundsOfMoment, formatPartialDate, momentFields, parsePartialDate, type JsonObject, type JsonValue, type Moment } from '../../chart/index.js';
import { at, itemsOf, textOf } from './elements.js';

// FHIR's dateTime and instant.

const inFhir = /^(?!0000)\d{4}(-\d\d(-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)|-\d\d)?)?$/;

/** A moment of a chart as a FHIR `dateTime`, with the precision that is known. In FHIR, offsets end at 14 hours and there is no year 0. */
export function fhirDateTime(moment: Moment): string | undefined {
  const text = formatPartialDate(moment);
  if (inFhir.test(text)) return text;
  const time = new Date(moment.at);
  const utc = Number.isNaN(time.getTime()) ? '' : time.toISOString();
  return inFhir.test(utc) ? utc : undefined;
}

/** The same as an `instant`, which always has a time. */
export const fhirInstant = (moment: Moment): string | undefined => (moment.precision === undefined ? fhirDateTime(moment) : undefined);

/** A moment that was read, with warnings. */
interface Said {
  readonly moment: Moment;
  readonly warnings: readonly string[];
}

const wholeTime = /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?$/;

/**
 * A FHIR date and time, also in common variants: without seconds, without an offset (then only the day is certain), with a leap second, in lower
 * case. Undefined if it is not a moment or its date does not exist.
 */
export function readDateTime(text: string): Said | undefined {
  if (text.startsWith('0000')) return undefined;
  const date = parsePartialDate(text);
  if (date?.precision) return { moment: date, warnings: [`It has only the ${date.precision}: ${text}.`] };
  const [, day = '', hour, minute, second, fraction = '', zone] = wholeTime.exec(text) ?? [];
  const dayAlone = parsePartialDate(day);
  if (!dayAlone) return undefined;
  if (zone === undefined) return { moment: dayAlone, warnings: [`Its time has no time zone, so only its day was kept: ${text}.`] };
  const moment = parsePartialDate(`${day}T${hour}:${minute}:${second === '60' ? '59' : (second ?? '00')}${second === '60' ? '' : fraction.slice(0, 10)}${zone.toUpperCase()}`);
  return (
    moment && {
      moment,
      warnings: [
        ...(second === undefined ? [`Its time has no seconds: ${text}.`] : []),
        ...(second === '60' ? [`Its time is a leap second, so the second before was kept: ${text}.`] : []),
        ...(fraction.length > 10 ? [`The fraction of its second was cut at nine digits: ${text}.`] : []),
      ],
    }
  );
}

/** The time fields of a record. An invalid time stays as it is, so that `parseChart` reports it. */
export function readMoment(field: 'recordedAt' | 'createdAt' | 'updatedAt', said: JsonValue | undefined): JsonObject {
  if (said === undefined) return {};
  const read = readDateTime(textOf(said) ?? '');
  return read ? { ...momentFields(field, read.moment) } : { [field]: said };
}

/** When an Observation was made. */
export type When = Said | { readonly reason: string };

export function whenOf(resource: JsonObject): When {
  const said = [at(resource, 'effectiveDateTime'), at(resource, 'effectiveInstant')].find((each) => each !== undefined);
  if (said !== undefined) return readSaid(said);
  return inPeriod(at(resource, 'effectivePeriod')) ?? inTiming(at(resource, 'effectiveTiming')) ?? issued(resource) ?? { reason: 'It has no time.' };
}

const unreadable = (said: JsonValue): When => ({ reason: `Its time cannot be read: “${JSON.stringify(said).slice(0, 60)}”.` });

const readSaid = (said: JsonValue, ...warnings: string[]): When => {
  const read = readDateTime(textOf(said) ?? '');
  return read ? { ...read, warnings: [...warnings, ...read.warnings] } : unreadable(said);
};

/** A chart has no periods. One end of the period was recorded, so using it is not a guess. */
function inPeriod(period: JsonValue | undefined): When | undefined {
  const [start, end] = [at(period, 'start'), at(period, 'end')];
  if (start === undefined) return end === undefined ? undefined : readSaid(end, 'It has only the end of a period, which was kept.');
  const first = readSaid(start, 'It has a period, whose start was kept.');
  const last = end === undefined ? undefined : readDateTime(textOf(end) ?? '');
  if (end !== undefined && !last) return unreadable(end);
  const isTurned = 'moment' in first && last && boundsOfMoment(last.moment)[1] < boundsOfMoment(first.moment)[0];
  return isTurned ? { reason: 'Its period ends before it starts.' } : first;
}

function inTiming(timing: JsonValue | undefined): When | undefined {
  const events = itemsOf(at(timing, 'event'));
  const [first, ...others] = events;
  if (first === undefined) return inPeriod(at(timing, 'repeat', 'boundsPeriod'));
  const all = events.map((event) => readSaid(event));
  const wrong = all.find((each) => 'reason' in each);
  if (wrong) return wrong;
  const [earliest] = all.flatMap((each) => ('moment' in each ? [each] : [])).sort((a, b) => boundsOfMoment(a.moment)[0] - boundsOfMoment(b.moment)[0]);
  return earliest && others.length > 0 ? { ...earliest, warnings: [`It has ${events.length} times, of which the first was kept.`, ...earliest.warnings] } : earliest;
}

const issued = (resource: JsonObject): When | undefined => {
  const said = at(resource, 'issued');
  return said === undefined ? undefined : readSaid(said, 'It has no time of observation, so the time of issue was kept.');
};
