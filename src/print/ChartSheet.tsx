'use client';
import { useId, type HTMLAttributes } from 'react';
import { completeMessages, en, type Messages } from '../locales/index.js';
import type { Chart } from '../chart/index.js';
import type { SceneOptions } from '../interchange/scene/index.js';
import { SheetExaminations } from './SheetExaminations.js';
import { SheetFields } from './SheetFields.js';
import { SheetFigures } from './SheetFigures.js';
import { SheetLegend } from './SheetLegend.js';
import { SheetMarks } from './SheetMarks.js';
import { summaryOf } from '../describe/index.js';
import { useSheetWords, type SheetWords } from './sheet-words.js';

/** Props of `ChartSheet`. */
export interface ChartSheetProps extends HTMLAttributes<HTMLDivElement>, Pick<SceneOptions, 'figures' | 'views' | 'perspective' | 'hiddenZones' | 'fields'> {
  /** The chart, from `parseChart`. */
  readonly chart: Chart;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** The result of `await loadSheetWords(locale)`: for a server, or to show the sheet at once. Defaults to loading it. */
  readonly words?: SheetWords | undefined;
  /** IANA time zone for dates; set it on a server. Defaults to that of the machine. */
  readonly timeZone?: string | undefined;
}

/**
 * A chart as a sheet of paper, black on white: the figure with numbered marks, cautions, a table of the marks, and a legend. It has a line for
 * a name, because charts contain none. A4 or Letter.
 */
export function ChartSheet({ chart, locale: said = en, words: given, timeZone, figures, views, perspective, hiddenZones, fields = [], className, ...rest }: ChartSheetProps) {
  const locale = completeMessages(said);
  const words = useSheetWords(locale, given);
  const title = useId();
  if (!words) return null;
  const { print, summary } = words;
  const { recorded, facts, cautions } = summaryOf(chart, locale, summary, timeZone);
  return (
    <div {...rest} className={className ? `palpate palpate-sheet ${className}` : 'palpate palpate-sheet'} lang={locale.language} dir={locale.direction}>
      <div className="palpate-sheet-top">
        <p className="palpate-sheet-lines">
          <span>{print.name}</span>
          <span>{print.born}</span>
        </p>
      </div>
      <div className="palpate-sheet-body" role="group" aria-labelledby={title}>
        <h2 id={title} className="palpate-title">
          {print.title}
        </h2>
        <p>{[recorded, ...facts].join(summary.between)}</p>
        {cautions.length ? (
          <section className="palpate-sheet-care" aria-label={print.care}>
            <h3>{print.care}</h3>
            {cautions.map((caution) => (
              <p key={caution}>{caution}</p>
            ))}
          </section>
        ) : null}
        <SheetFigures chart={chart} locale={locale} figures={figures} views={views} perspective={perspective} hiddenZones={hiddenZones} fields={fields} />
        <SheetLegend chart={chart} locale={locale} print={print} />
        {fields.length > 0 ? <SheetFields fields={fields} terms={summary.examination} /> : null}
        <SheetMarks chart={chart} locale={locale} words={words} />
        <SheetExaminations chart={chart} locale={locale} words={words} timeZone={timeZone} />
      </div>
      <div className="palpate-sheet-foot">
        <p>{print.notDiagnosis}</p>
      </div>
    </div>
  );
}
