'use client';
import { useId, useMemo } from 'react';
import { neutral, zoneIds, getZone, type ViewId } from '../anatomy/index.js';
import { completeMessages, en } from '../locales/index.js';
import type { ContourOptions, Frequency } from '../measures/index.js';
import { FrequencyView, levelOf } from './FrequencyView.js';
import { evenLevels } from './levels.js';
import { percentOf } from './percent.js';
import type { DrawingProps } from './props.js';
import { useWords } from './use-words.js';

/** The counts of many charts, and how to draw them. */
export interface FrequencyMapProps extends DrawingProps, ContourOptions {
  /** Shares of charts, above 0 and at most 1, at which to draw a line. Defaults to up to five even, round steps, the same on all views. */
  readonly levels?: readonly number[];
  /** The counts of `addChart` and `mergeFrequency` (`palpate/measures`). Pass a new object when they change. */
  readonly frequency: Frequency;
  /** Number of zones in the table. Defaults to 10. */
  readonly top?: number | undefined;
}

const bothSides: readonly ViewId[] = ['front', 'back'];

/**
 * Any number of charts on one figure: the share of charts that mark the skin, as smoothed contours of one hue, darker for more, each labelled
 * with its share. A table lists the exact shares of the most marked zones.
 */
export function FrequencyMap({ frequency, levels, smoothing, top = 10, figures = [neutral], views = bothSides, perspective = 'facing', locale: said = en, words: given, className, ...rest }: FrequencyMapProps) {
  const locale = completeMessages(said);
  const words = useWords(locale, given);
  const title = useId();
  const contours = useMemo(
    (): ContourOptions => ({ levels: levels ?? evenLevels(frequency, views, smoothing), ...(smoothing === undefined ? {} : { smoothing }) }),
    [frequency, views, levels, smoothing],
  );
  if (!words) return null;
  const { frequency: told } = words;
  const percent = percentOf(locale.language);
  const charts = told.charts(frequency.charts);
  const zones = zoneIds
    .filter((id) => frequency.zones[id] > 0 && views.some((view) => view === getZone(id)?.view))
    .sort((a, b) => frequency.zones[b] - frequency.zones[a])
    .slice(0, top);
  return (
    <div role="region" {...rest} aria-labelledby={title} className={className ? `palpate palpate-compare ${className}` : 'palpate palpate-compare'} lang={locale.language} dir={locale.direction}>
      <div className="palpate-compare-page">
        <h2 id={title} className="palpate-title">
          {told.heading}
        </h2>
        <div className="palpate-drawings">
          {views.map((view) => (
            <FrequencyView key={view} frequency={frequency} view={view} figure={figures[0]} perspective={perspective} locale={locale} label={`${told.heading}, ${charts}`} contours={contours} />
          ))}
        </div>
        <div className="palpate-compare-words">
          <p>{frequency.charts ? charts : told.nothing}</p>
          <ul className="palpate-compare-keys">
            {(contours.levels ?? []).map((share) => (
              <li key={share}>
                <svg viewBox="0 0 30 18" width="30" height="18" aria-hidden="true">
                  <rect className="palpate-frequency" data-level={levelOf(share, contours.levels ?? [])} x="1" y="1" width="28" height="16" rx="3" />
                </svg>
                {told.orMore(percent(share))}
              </li>
            ))}
          </ul>
          {frequency.charts ? <p className="palpate-small">{told.smoothed}</p> : null}
          {zones.length ? (
            <section className="palpate-overlap">
              <table>
                <caption>{told.zones}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.overlap.zones}</th>
                    <th scope="col">{told.count}</th>
                    <th scope="col">{told.share}</th>
                  </tr>
                </thead>
                <tbody>
                  {zones.map((id) => (
                    <tr key={id}>
                      <th scope="row">{locale.zoneName(id)}</th>
                      <td>{frequency.zones[id]}</td>
                      <td>{percent(frequency.zones[id] / frequency.charts)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ) : null}
        </div>
      </div>
    </div>
  );
}
