'use client';
import { useId, useMemo } from 'react';
import { neutral, viewIds, type ViewId } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import { viewsOf } from '../interchange/scene/index.js';
import { completeMessages, en, type ComparedGroup, type CompareMessages } from '../locales/index.js';
import { compareCharts, type CountOptions } from '../measures/index.js';
import { comparedMarks } from './compared.js';
import { ComparedList } from './ComparedList.js';
import { ComparedView } from './ComparedView.js';
import { OverlapTable } from './OverlapTable.js';
import type { DrawingProps } from './props.js';
import { SignArt } from './SignArt.js';
import { useWords } from './use-words.js';

/** Two charts, and how to draw them. */
export interface CompareProps extends DrawingProps, CountOptions {
  /** The earlier chart. */
  readonly before: Chart;
  /** The later chart. */
  readonly after: Chart;
  /** Names of the two charts. Defaults to "Before" and "After" in the language. */
  readonly labels?: { readonly before?: string; readonly after?: string } | undefined;
  /** `visits`: the list has new, gone, worse and better marks. `people` who marked at the same time: marks only in one chart, and rated higher in one. Defaults to `visits`. */
  readonly of?: 'visits' | 'people' | undefined;
}

/**
 * Two charts on one figure, distinguishable without colour: the first hollow and dashed, the second filled; new marks have a plus, gone ones
 * are crossed out, and changed intensities have an arrow with both numbers. Also in words, with the overlap of both. It does not interpret
 * changes.
 */
export function Compare({ before, after, labels, of = 'visits', kinds, figures = [neutral], views, perspective = 'facing', locale: said = en, words: given, className, ...rest }: CompareProps) {
  const locale = completeMessages(said);
  const words = useWords(locale, given);
  const title = useId();
  const comparison = useMemo(() => compareCharts(before, after, kinds && { kinds }), [before, after, kinds]);
  const marks = useMemo(() => comparedMarks(comparison), [comparison]);
  if (!words) return null;
  const names = { before: labels?.before ?? words.before, after: labels?.after ?? words.after };
  const shown = views ?? viewsOfBoth(before, after);
  const figure = figures.find(({ id }) => id === after.figure) ?? figures[0];
  return (
    <div role="region" {...rest} aria-labelledby={title} className={className ? `palpate palpate-compare ${className}` : 'palpate palpate-compare'} lang={locale.language} dir={locale.direction}>
      <div className="palpate-compare-page">
        <h2 id={title} className="palpate-title">
          {words.heading}
        </h2>
        <div className="palpate-drawings">
          {shown.map((view) => (
            <ComparedView key={view} marks={marks} view={view} figure={figure} perspective={perspective} locale={locale} label={`${names.before}, ${names.after}`} />
          ))}
        </div>
        <div className="palpate-compare-words">
          <ul className="palpate-compare-keys">
            <li>
              <Key of="first" />
              {words.hollow(names.before)}
            </li>
            <li>
              <Key of="second" />
              {words.filled(names.after)}
            </li>
          </ul>
          <ComparedList marks={marks} locale={locale} words={words} titles={of === 'people' ? betweenPeople(words, names) : words.groups} />
          <OverlapTable before={before} after={after} comparison={comparison} labels={names} locale={locale} words={words} {...(kinds && { kinds })} />
        </div>
      </div>
    </div>
  );
}

const betweenPeople = (words: CompareMessages, { before, after }: { readonly before: string; readonly after: string }): Record<ComparedGroup, string> => ({
  appeared: words.only(after),
  gone: words.only(before),
  worse: words.higher(after),
  better: words.higher(before),
  same: words.bothSame,
  newlyRated: words.ratedOnly(after),
  noLongerRated: words.ratedOnly(before),
  unrated: words.groups.unrated,
  caution: words.groups.caution,
});

function viewsOfBoth(before: Chart, after: Chart): ViewId[] {
  const shown = new Set([...viewsOf(before), ...viewsOf(after)]);
  return viewIds.filter((view) => shown.has(view));
}

const Key = ({ of }: { readonly of: 'first' | 'second' }) => (
  <svg className="palpate-compared-sample" viewBox="-17 -17 34 34" width="30" height="30" aria-hidden="true">
    <SignArt group="same" kind="tenderness" of={of} intensity={5} isRinged={false} change={undefined} />
  </svg>
);
