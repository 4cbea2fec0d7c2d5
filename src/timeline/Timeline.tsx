'use client';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Perspective } from '../anatomy/index.js';
import { Compare } from '../compare/index.js';
import { viewsShown } from '../interchange/timeline/index.js';
import type { Messages } from '../locales/index.js';
import { CompareField } from './CompareField.js';
import { CourseDrawing } from './CourseDrawing.js';
import { PlayerBar } from './PlayerBar.js';
import { Scroller } from './Scroller.js';
import { onlyNeutral, tableOf, useCourse, type CourseProps, type ShownCourse } from './use-course.js';
import { usePlayer } from './use-player.js';
import { VisitMap } from './VisitMap.js';

/** Props of `Timeline`; it also takes the attributes of its element. */
export interface TimelineProps extends CourseProps {
  /** `facing` or `mirror`. Defaults to `facing`. */
  readonly perspective?: Perspective | undefined;
  /** The colours of lines and marks. Defaults to `page`: light or dark as the page is. */
  readonly palette?: 'light' | 'dark' | 'page' | undefined;
}

/**
 * The course of an episode: visits on a true time axis with a line per complaint, one visit on the figure to scrub and play, two visits to
 * compare, and a table. It plays only when someone presses Play.
 */
export function Timeline({ episode, figures = onlyNeutral, perspective = 'facing', locale: said, words: given, palette = 'page', timeZone, className, ...rest }: TimelineProps) {
  const { locale, course } = useCourse({ episode, figures, perspective, locale: said, words: given, palette, timeZone });
  const { charts } = episode;
  const player = usePlayer(charts.length);
  const [compared, setCompared] = useState<number>();
  const shown = useMemo(() => viewsShown(charts), [charts]);
  // Slider and line do not wait for the map: React draws a visit between frames, and skips those that were scrubbed past meanwhile.
  const current = Math.min(useDeferredValue(player.current), Math.max(0, charts.length - 1));
  if (!course) return null;
  const { words, days } = course;
  const { labels } = words;
  const other = compared === current ? undefined : compared;
  const [first, second] = other !== undefined && other < current ? [other, current] : [current, other];
  const [before, after] = [charts[first], second === undefined ? undefined : charts[second]];
  return (
    <div role="region" {...rest} aria-label={labels.timeline} className={className ? `palpate palpate-timeline ${className}` : 'palpate palpate-timeline'} lang={locale.language} dir={locale.direction}>
      {/* By an attribute: with :has() in the style sheet, each visit that is drawn would lay out the whole page again. */}
      <div className="palpate-timeline-page" data-comparing={before && after ? '' : undefined}>
        <CourseDrawing episode={episode} course={course} current={player.current} />
        {charts.length > 1 ? (
          <div className="palpate-player" role="group" aria-label={labels.visit}>
            <PlayerBar player={player} days={days} locale={locale} words={words} />
            <CompareField days={days} compared={compared} onCompare={setCompared} words={words} />
          </div>
        ) : null}
        {charts.length > 0 ? (
          <div className="palpate-timeline-visit">
            <p className="palpate-timeline-day">{`${labels.visit} ${current + 1} · ${days[current]}`}</p>
            {before && after ? (
              <Compare before={before} after={after} labels={{ before: days[first] ?? '', after: days[second ?? first] ?? '' }} figures={figures} perspective={perspective} locale={locale} />
            ) : (
              <VisitMap charts={charts} current={current} shown={shown} figures={figures} options={course.options} />
            )}
          </div>
        ) : null}
        <InWords course={course} locale={locale} />
      </div>
    </div>
  );
}

/** The course as a table, rendered once it is opened, as it has a cell for each complaint and visit; and in sentences. */
const InWords = memo(function InWords({ course, locale }: { readonly course: ShownCourse; readonly locale: Messages }) {
  const [isOpen, setOpen] = useState(false);
  const { labels } = course.words;
  return (
    <details className="palpate-timeline-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{labels.table}</summary>
      {isOpen ? <Scroller label={labels.table}>{tableOf(course, locale)}</Scroller> : null}
      <p className="palpate-small">{course.lines.join(' ')}</p>
    </details>
  );
});
