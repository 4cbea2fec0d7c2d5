import { useId, useMemo, type HTMLAttributes, type ReactNode } from 'react';
import { neutral, type Figure, type Perspective } from '../anatomy/index.js';
import { writeMoment } from '../chart/index.js';
import { describeCourse, follow, type Course, type Episode } from '../episode/index.js';
import type { PaletteName } from '../interchange/scene/index.js';
import type { TimelineOptions } from '../interchange/timeline/index.js';
import { completeMessages, en, type EpisodeMessages, type Messages } from '../locales/index.js';
import { CourseTable } from './CourseTable.js';
import { useWords } from './use-words.js';

/** Props of `Timeline` and `CourseSheet`. */
export interface CourseProps extends HTMLAttributes<HTMLElement> {
  /** The episode to show. */
  readonly episode: Episode;
  /** The figures to choose from; the first if a chart's own is not among them. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]] | undefined;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** The result of `await locale.episode()`: for a server, or to show everything at once. Defaults to loading it. */
  readonly words?: EpisodeMessages | undefined;
  /** IANA time zone for dates; set it on a server. Defaults to that of the machine. */
  readonly timeZone?: string | undefined;
}

interface CourseOptions extends Pick<CourseProps, 'episode' | 'figures' | 'locale' | 'words' | 'timeZone'> {
  readonly palette: PaletteName;
  readonly perspective?: Perspective | undefined;
}

/** A course as it is shown: in words, and how to draw it. */
export interface ShownCourse {
  readonly course: Course;
  readonly words: EpisodeMessages;
  /** The day of each visit, in words. */
  readonly days: readonly string[];
  /** How it is drawn: with these, other drawings beside it share its patterns. */
  readonly options: TimelineOptions & { readonly words: EpisodeMessages };
  /** How many visits there are, and what is said of each complaint and of the error. */
  readonly title: string;
  readonly lines: readonly string[];
}

/** A constant, because the whole drawing depends on its identity. */
export const onlyNeutral = [neutral] as const;

/** A course in a language; undefined while the words are loading. */
export function useCourse({ episode, figures = onlyNeutral, locale: said = en, words: given, timeZone, palette, perspective = 'facing' }: CourseOptions): { readonly locale: Messages; readonly course: ShownCourse | undefined } {
  const locale = completeMessages(said);
  const words = useWords(locale, given);
  const idPrefix = `c${useId().replace(/\W/g, '')}`;
  const shown = useMemo((): ShownCourse | undefined => {
    if (!words) return undefined;
    const course = follow(episode);
    const [title = '', ...lines] = describeCourse(episode, { locale, words, timeZone }).split('\n');
    return {
      course,
      words,
      days: course.visits.map(({ at }) => writeMoment(at, locale.language, { timeZone, withTime: false })),
      options: { figures, perspective, locale, palette, timeZone, idPrefix, words },
      title,
      lines,
    };
  }, [episode, figures, perspective, locale, palette, timeZone, idPrefix, words]);
  return { locale, course: shown };
}

/** The table of a course. */
export const tableOf = ({ course, days, words }: ShownCourse, locale: Messages): ReactNode => <CourseTable course={course} days={days} locale={locale} words={words} />;
