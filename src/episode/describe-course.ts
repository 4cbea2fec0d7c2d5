import { writeMoment } from '../chart/index.js';
import { completeMessages, completeWords, en, englishEpisode, placeOf, placeOfZones, type EpisodeMessages, type Messages } from '../locales/index.js';
import type { LimbCourse } from './distal.js';
import { follow, type Complaint } from './follow.js';
import { knownErrors } from './known-error.js';
import type { Sighting } from './sighting.js';
import type { Episode } from './types.js';

interface DescribeCourseIn {
  /** IANA time zone for dates; set it on a server. Defaults to that of the machine. */
  readonly timeZone?: string | undefined;
}

/** Options of `describeCourse`. Pass both `locale` and `words`, or neither. Defaults to English. */
export type DescribeCourseOptions = DescribeCourseIn &
  (
    | {
        /** Left out: English. */
        readonly locale?: undefined;
        /** Left out: English. */
        readonly words?: undefined;
      }
    | {
        /** A locale. Defaults to English. */
        readonly locale: Messages;
        /** The words of an episode in the same language: `await locale.episode()`. */
        readonly words: EpisodeMessages;
      }
  );

/**
 * The course of an episode as text, one line per fact: the visits, each complaint ("Left shoulder, top: 7, 5, 3 over 3 visits, treated 2 times"), how
 * the most distal marked part of each limb moved, and the known errors.
 *
 * @throws TypeError for a `locale` without `words` or the reverse: half of the text would be in another language
 */
export function describeCourse(episode: Pick<Episode, 'charts'>, options: DescribeCourseOptions = {}): string {
  const { timeZone } = options;
  if (!options.locale !== !options.words) throw new TypeError('describeCourse: `locale` and `words` go together: { locale, words: await locale.episode() }');
  const messages = completeMessages(options.locale ?? en);
  const words = completeWords(options.words ?? englishEpisode, englishEpisode, messages.language, 'episode');
  const { visits, complaints, limbs } = follow(episode);
  const days = visits.map(({ at }) => writeMoment(at, messages.language, { timeZone }));
  return [
    `${words.heading}: ${words.visits(visits.length)}${days.length ? ` (${days.length > 2 ? `${days[0]} – ${days.at(-1)}` : days.join('; ')})` : ''}`,
    ...complaints.map((complaint) => describeComplaint(complaint, messages, words)),
    ...limbs.flatMap((limb) => describeLimb(limb, messages, words)),
    ...(visits.length > 1 && complaints.length > 0 ? errorsInWords(messages, words) : []),
  ].join('\n');
}

/** The known errors of a course, in words. */
export function errorsInWords({ language }: Pick<Messages, 'language'>, { errors }: EpisodeMessages): string[] {
  const { intensity, place, extent } = knownErrors;
  const points = new Intl.NumberFormat(language, { numberingSystem: 'latn', maximumFractionDigits: 1 }).format(intensity.value);
  return [errors.intensity(points), errors.place(Math.round(place.value * 100)), errors.extent(Math.round(extent.value * 100))];
}

/** The name of a complaint: its short name and its place at the latest visit with it. */
export const complaintName = ({ name, mark }: Complaint, messages: Messages): string => [name, placeOf(mark, messages)].filter(Boolean).join(' · ');

/** A complaint at a visit: its rating, or a word. */
export function sightingText({ state, intensity }: Sighting, { states }: EpisodeMessages): string {
  if (state !== 'marked') return states[state];
  return intensity === undefined ? states.unrated : String(intensity);
}

const describeComplaint = (complaint: Complaint, messages: Messages, words: EpisodeMessages): string =>
  words.complaint(complaintName(complaint, messages), complaint.sightings.map((sighting) => sightingText(sighting, words)), complaint.sightings.length, complaint.treatments);

function describeLimb({ limb, side, visits }: LimbCourse, messages: Messages, words: EpisodeMessages): string[] {
  const first = visits.find(Boolean);
  const last = visits.at(-1);
  if (!first || visits.length < 2) return [];
  const nameOf = (part: NonNullable<typeof first>) => placeOfZones(part.zones, messages);
  const name = words.limbs[limb][side];
  if (!last) return [words.free(name, nameOf(first))];
  return [last.rank === first.rank ? words.stayed(name, nameOf(last)) : words.moved(name, nameOf(first), nameOf(last))];
}
