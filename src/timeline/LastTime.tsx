'use client';
import { useMemo } from 'react';
import { followUpStatuses, type Author, type Chart, type FollowUpStatus } from '../chart/index.js';
import { drawnRings, gripOf, ringsToD } from '../drawing/index.js';
import { nameOf, type EpisodeMessages } from '../locales/index.js';
import { MarkSign, useBodyMap, useBodyMapContext, type BodyMapLayerProps } from '../ui/index.js';
import { leftOver, sayOf } from './last-time.js';
import { useWords } from './use-words.js';

/** Props of `LastTime`. */
export interface LastTimeProps {
  /** The chart of the last visit. */
  readonly previous: Chart;
  /** Who says so. Defaults to the chart's `recordedBy`. */
  readonly author?: Author | undefined;
  /** What `await locale.episode()` gave; fetched if left out. */
  readonly words?: EpisodeMessages | undefined;
}

/** What can be said of a mark of last time; what is new was not there. */
const answers: readonly FollowUpStatus[] = followUpStatuses.filter((status) => status !== 'new');

/**
 * The marks of last time of which nothing has been said today, inside a `<BodyMap.Root>`: one press each says unchanged, better, worse or gone, and one
 * press says it of all. Nothing of last time is on today's chart before that; better and worse are rated anew. Each press is a step to undo.
 */
export function LastTime({ previous, author, words: given }: LastTimeProps) {
  const { store, messages } = useBodyMapContext();
  const words = useWords(messages, given);
  const marks = useBodyMap((state) => state.head.marks);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const left = useMemo(() => leftOver(previous, { marks }), [previous, marks]);
  if (!words || left.length === 0 || isReadOnly) return null;
  const { labels } = words;
  const say = (some: typeof left, status: FollowUpStatus): void => {
    const [only, ...others] = some;
    if (!sayOf(store, some, status, author) || !only || others.length > 0) return;
    // What is to be rated anew is at hand.
    if (status === 'better' || status === 'worse') store.getState().select(only.id);
  };
  return (
    <section className="palpate-last-time" aria-label={labels.lastTime}>
      <div className="palpate-last-time-head">
        <h2 className="palpate-label">{labels.lastTime}</h2>
        <button type="button" className="palpate-button" onClick={() => say(left, 'unchanged')}>
          {labels.allAsLastTime}
        </button>
      </div>
      <ul>
        {left.map((mark) => {
          const name = nameOf(mark, messages);
          return (
            <li key={mark.id} role="group" aria-label={name}>
              <span className="palpate-last-time-name" aria-hidden="true">
                <MarkSign mark={mark} />
                {name}
              </span>
              <span className="palpate-last-time-answers">
                {answers.map((status) => (
                  <button key={status} type="button" className="palpate-button" onClick={() => say([mark], status)}>
                    {messages.statuses[status]}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A layer for `layers` of a map: the marks of last time of which nothing has been said today, as dashed outlines under today's. Make it once, outside of rendering. */
export function lastTimeLayer(previous: Chart) {
  return function Ghosts({ figure, view }: BodyMapLayerProps) {
    const marks = useBodyMap((state) => state.chart.marks);
    const left = useMemo(() => leftOver(previous, { marks }), [marks]);
    const d = left.flatMap((mark) => {
      if (mark.kind !== 'tenderness') return mark.areas.filter((area) => area.view === view).map((area) => ringsToD(drawnRings(area, figure)));
      const [x = 0, y = 0] = gripOf(mark, view, figure) ?? [];
      return mark.view === view ? [`M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0`] : [];
    });
    return d.length > 0 ? <path className="palpate-ghosts" d={d.join('')} /> : null;
  };
}
