import { useId, useMemo, type HTMLAttributes, type ReactNode } from 'react';
import { neutral, type Figure, type Perspective } from '../anatomy/index.js';
import { writeMoment } from '../chart/index.js';
import { describeCourse, type Episode } from '../episode/index.js';
import { layoutOf, timelineScene, type TimelineLayout } from '../interchange/timeline/index.js';
import { completeMessages, en, type EpisodeMessages, type Messages } from '../locales/index.js';
import { SceneView } from '../ui/index.js';
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
  readonly palette: 'light' | 'dark' | 'paper';
  readonly perspective?: Perspective | undefined;
}

/** A course as a drawing, as a table, and in sentences. */
export interface ShownCourse {
  readonly words: EpisodeMessages;
  readonly layout: TimelineLayout;
  /** The day of each visit, in words. */
  readonly days: readonly string[];
  readonly drawing: ReactNode;
  /** The number of visits, and sentences about each complaint and the errors. */
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
  const course = useMemo((): ShownCourse | undefined => {
    if (!words) return undefined;
    const options = { figures, perspective, locale, palette, timeZone, idPrefix, words };
    const layout = layoutOf(episode, options);
    const [title = '', ...lines] = describeCourse(episode, { locale, words, timeZone }).split('\n');
    return {
      words,
      layout,
      days: layout.course.visits.map(({ at }) => writeMoment(at, locale.language, { timeZone, withTime: false })),
      // On paper the sentences are below it.
      drawing: <SceneView scene={timelineScene(episode, options)} label={palette === 'paper' ? words.labels.timeline : undefined} />,
      title,
      lines,
    };
  }, [episode, figures, perspective, locale, palette, timeZone, idPrefix, words]);
  return { locale, course };
}

/** The table of a course. */
export const tableOf = ({ layout, days, words }: ShownCourse, locale: Messages): ReactNode => <CourseTable course={layout.course} days={days} locale={locale} words={words} />;
