'use client';
import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Perspective } from '../anatomy/index.js';
import { Compare } from '../compare/index.js';
import { viewsShown } from '../interchange/timeline/index.js';
import { clientRect, useBrowserLayoutEffect } from '../ui/index.js';
import { onlyNeutral, tableOf, useCourse, type CourseProps } from './use-course.js';
import { speeds, usePlayer } from './use-player.js';
import { VisitMap } from './VisitMap.js';

/** Props of `Timeline`; it also takes the attributes of its element. */
export interface TimelineProps extends CourseProps {
  /** `facing` or `mirror`. Defaults to `facing`. */
  readonly perspective?: Perspective | undefined;
  /** `dark` draws lines and small maps for a dark page. Defaults to `light`. */
  readonly palette?: 'light' | 'dark' | undefined;
}

/**
 * The course of an episode: visits on a true time axis with a line per complaint, one visit on the figure to scrub and play, two visits to
 * compare, and a table. It plays only when someone presses Play.
 */
export function Timeline({ episode, figures = onlyNeutral, perspective = 'facing', locale: said, words: given, palette = 'light', timeZone, className, ...rest }: TimelineProps) {
  const { locale, course } = useCourse({ episode, figures, perspective, locale: said, words: given, palette, timeZone });
  const player = usePlayer(episode.charts.length);
  const [compared, setCompared] = useState<number>();
  const shown = useMemo(() => viewsShown(episode.charts), [episode]);
  const table = useMemo(() => course && tableOf(course, locale), [course, locale]);
  const line = useRef<HTMLSpanElement>(null);
  const { current } = player;
  // The slider does not wait for the map: when users move through many visits quickly, the map shows the one at which they stop.
  const shownVisit = useDeferredValue(current);
  const charts = episode.charts;
  // If the drawing is wider than its container, it scrolls to the current visit.
  useBrowserLayoutEffect(() => bringIntoSight(line.current), [current, course]);
  const visits = useMemo(() => course?.days.map((day, visit) => (
    <option key={day + String(visit)} value={visit}>{`${visit + 1} · ${day}`}</option>
  )), [course]);
  if (!course) return null;
  const { words, layout, days, drawing, lines } = course;
  const { labels } = words;
  const { isPlaying, go, toggle, speed, setSpeed } = player;
  const last = charts.length - 1;
  const x = layout.x[current];
  const other = compared === undefined ? undefined : charts[compared];
  const now = charts[current];
  return (
    <section {...rest} aria-label={labels.timeline} className={className ? `palpate palpate-timeline ${className}` : 'palpate palpate-timeline'} lang={locale.language} dir={locale.direction}>
      <div className="palpate-timeline-page">
        <Scroller label={labels.timeline}>
          <div className="palpate-timeline-drawing" style={{ aspectRatio: `${layout.width} / ${layout.height}` }}>
            {drawing}
            {x === undefined ? null : <span ref={line} className="palpate-timeline-now" style={{ left: `${(100 * x) / layout.width}%`, top: `${(100 * layout.frame.top) / layout.height}%`, height: `${(100 * (layout.frame.bottom + 6 - layout.frame.top)) / layout.height}%` }} aria-hidden="true" />}
          </div>
        </Scroller>
        {last > 0 ? (
          <div className="palpate-player" role="group" aria-label={labels.visit}>
            <button type="button" className="palpate-button" aria-label={labels.previousVisit} disabled={current === 0} onClick={() => go(current - 1)}>
              {locale.direction === 'rtl' ? '›' : '‹'}
            </button>
            <button type="button" className="palpate-button" onClick={toggle}>
              {isPlaying ? labels.pause : labels.play}
            </button>
            <button type="button" className="palpate-button" aria-label={labels.nextVisit} disabled={current === last} onClick={() => go(current + 1)}>
              {locale.direction === 'rtl' ? '‹' : '›'}
            </button>
            <input form="" type="range" className="palpate-scrub" min={0} max={last} step={1} value={current} aria-label={labels.visit} aria-valuetext={`${current + 1}, ${days[current]}`} onChange={(event) => go(Number(event.target.value))} />
            <label className="palpate-player-field">
              <span>{labels.speed}</span>
              <select form="" value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
                {speeds.map((each) => (
                  <option key={each} value={each}>{`${each} ×`}</option>
                ))}
              </select>
            </label>
            <label className="palpate-player-field">
              <span>{`${labels.compare} ${labels.compareWith}`}</span>
              <select form="" value={compared ?? ''} onChange={(event) => setCompared(event.target.value === '' ? undefined : Number(event.target.value))}>
                <option value="">–</option>
                {visits}
              </select>
            </label>
          </div>
        ) : null}
        {now ? (
          <div className="palpate-timeline-visit">
            <p className="palpate-timeline-day">{`${labels.visit} ${current + 1} · ${days[current]}`}</p>
            {other && other !== now ? (
              <Compare before={order(compared, current) ? other : now} after={order(compared, current) ? now : other} labels={{ before: days[Math.min(compared ?? 0, current)] ?? '', after: days[Math.max(compared ?? 0, current)] ?? '' }} figures={figures} perspective={perspective} locale={locale} />
            ) : (
              <VisitMap charts={charts} current={Math.min(shownVisit, charts.length - 1)} shown={shown} figures={figures} perspective={perspective} locale={locale} />
            )}
          </div>
        ) : null}
        <details className="palpate-timeline-table">
          <summary>{labels.table}</summary>
          <Scroller label={labels.table}>
            {table}
          </Scroller>
          <p className="palpate-small">{lines.join(' ')}</p>
        </details>
      </div>
    </section>
  );
}

/** Scrolls only the container of a line, so that the line is visible. */
function bringIntoSight(line: Element | null): void {
  const scroller = line?.closest('.palpate-timeline-scroll');
  if (!line || !scroller) return;
  const [seen, at] = [clientRect(scroller), clientRect(line)];
  if (at.left < seen.left + 40 || at.left > seen.left + seen.width - 40) scroller.scrollLeft += at.left - seen.left - seen.width / 2;
}

const order = (compared: number | undefined, current: number): boolean => compared !== undefined && compared < current;

/** A container for wide content that can be scrolled by keys, too: some browsers do not make a scroller focusable. */
const Scroller = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="palpate-timeline-scroll" tabIndex={0} role="group" aria-label={label}>
    {children}
  </div>
);
