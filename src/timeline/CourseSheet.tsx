'use client';
import { useId, type HTMLAttributes } from 'react';
import { neutral, type Figure } from '../anatomy/index.js';
import { writeMoment } from '../chart/index.js';
import { describeCourse, follow, type Episode } from '../episode/index.js';
import { timelineScene } from '../interchange/timeline/index.js';
import { completeMessages, en, type EpisodeMessages, type Messages } from '../locales/index.js';
import { SceneView } from '../ui/index.js';
import { CourseTable } from './CourseTable.js';
import { useWords } from './use-words.js';

export interface CourseSheetProps extends HTMLAttributes<HTMLDivElement> {
  /** The episode to print. */
  readonly episode: Episode;
  /** The figures that can be drawn. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]] | undefined;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** What `await locale.episode()` gave: on a server, or to have the sheet at once. Fetched if left out. */
  readonly words?: EpisodeMessages | undefined;
  /** IANA time zone of the dates. Defaults to that of the machine. */
  readonly timeZone?: string | undefined;
}

/** The course of an episode as a sheet of paper, black on white: drawing, table and words, with what is known of their error. */
export function CourseSheet({ episode, figures = [neutral], locale: said = en, words: given, timeZone, className, ...rest }: CourseSheetProps) {
  const locale = completeMessages(said);
  const words = useWords(locale, given);
  const prefix = useId().replace(/\W/g, '');
  if (!words) return null;
  const course = follow(episode);
  const days = course.visits.map(({ at }) => writeMoment({ ...at, precision: at.precision ?? 'day' }, locale.language));
  const [title, ...lines] = describeCourse(episode, { locale, words, timeZone }).split('\n');
  return (
    <div {...rest} className={className ? `palpate palpate-sheet ${className}` : 'palpate palpate-sheet'} lang={locale.language} dir={locale.direction}>
      <div className="palpate-sheet-body palpate-course-sheet">
        <h2 className="palpate-title">{episode.name ?? words.heading}</h2>
        <p>{title}</p>
        <SceneView scene={timelineScene(episode, { figures, locale, words, palette: 'paper', timeZone, idPrefix: `s${prefix}` })} label={words.labels.timeline} />
        <CourseTable course={course} days={days} locale={locale} words={words} />
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
