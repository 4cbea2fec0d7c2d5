'use client';
import { useCallback, useId, useState, type HTMLAttributes, type ReactNode } from 'react';
import { neutral, type Figure } from '../anatomy/index.js';
import { writeMoment, type Chart } from '../chart/index.js';
import { linesOf, scoresOf, type Answers, type Questionnaire } from '../intake/index.js';
import { toScene, viewsOf } from '../interchange/scene/index.js';
import { completeMessages, en, labelOf, type IntakeMessages, type Messages } from '../locales/index.js';
import { PrintJob, SceneView } from '../ui/index.js';
import { useWords } from './use-words.js';

/** Props of `IntakeSheet`; it also takes the attributes of its element. */
export interface IntakeSheetProps extends HTMLAttributes<HTMLDivElement> {
  /** The questions. */
  readonly questionnaire: Questionnaire;
  /** The answers to show. */
  readonly answers: Answers;
  /** The chart that the body steps were recorded on. */
  readonly chart: Chart;
  /** The figures to choose from; the first if the chart's own is not among them. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]] | undefined;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** The result of `await locale.intake()`: for a server, or to show everything at once. Defaults to loading it. */
  readonly words?: IntakeMessages | undefined;
  /** IANA time zone for dates; set it on a server. Defaults to that of the machine. */
  readonly timeZone?: string | undefined;
}

/**
 * An intake on one page, black on white: the drawing, the answers, the scores, and which questions were skipped, declined or not asked. Its button
 * prints this page alone. `children` are above it, on paper too: the name of the person, which answers do not contain.
 */
export function IntakeSheet({ questionnaire, answers, chart, figures = [neutral], locale: said = en, words: given, timeZone, className, children, ...rest }: IntakeSheetProps) {
  const locale = completeMessages(said);
  const words = useWords(locale, given);
  const [from, setFrom] = useState<Element>();
  const done = useCallback(() => setFrom(undefined), []);
  if (!words) return null;
  const sheet = (printButton?: ReactNode) => (
    <div {...rest} className={className ? `palpate palpate-sheet ${className}` : 'palpate palpate-sheet'} lang={locale.language} dir={locale.direction}>
      <div className="palpate-sheet-body palpate-intake-sheet">
        {children}
        <SheetBody questionnaire={questionnaire} answers={answers} chart={chart} figures={figures} locale={locale} words={words} timeZone={timeZone} printButton={printButton} />
      </div>
    </div>
  );
  return (
    <>
      {sheet(
        <button type="button" className="palpate-button palpate-intake-print" onClick={({ currentTarget }) => setFrom(currentTarget)}>
          {locale.labels.print}
        </button>,
      )}
      {from ? (
        <PrintJob from={from} onDone={done}>
          {sheet()}
        </PrintJob>
      ) : null}
    </>
  );
}

interface SheetBodyProps extends Required<Pick<IntakeSheetProps, 'questionnaire' | 'answers' | 'chart'>> {
  readonly figures: readonly [Figure, ...Figure[]];
  readonly locale: Messages;
  readonly words: IntakeMessages;
  readonly timeZone: string | undefined;
  readonly printButton: ReactNode;
}

function SheetBody({ questionnaire, answers, chart, figures, locale, words, timeZone, printButton }: SheetBodyProps) {
  // What is printed is there twice: each drawing has patterns of its own.
  const prefix = useId().replace(/\W/g, '');
  const { labels } = words;
  const lines = linesOf(questionnaire, answers, chart, { locale, words });
  const without = lines.filter(({ text }) => text === undefined);
  const scores = scoresOf(questionnaire, answers);
  const moment = writeMoment({ at: answers.confirmedAt ?? answers.startedAt }, locale.language, { ...(timeZone !== undefined && { timeZone }) });
  const hasBody = questionnaire.items.some(({ type }) => type === 'body');
  return (
    <>
      <div className="palpate-intake-sheet-top">
        <h2 className="palpate-title">{questionnaire.title ?? labels.sheet}</h2>
        {printButton}
      </div>
      <p>{`${labelOf(locale.authors, answers.by)}, ${moment}`}</p>
      {answers.confirmedAt === undefined ? <p className="palpate-intake-open">{labels.notConfirmed}</p> : null}
      {hasBody ? (
        <div className="palpate-sheet-figures">
          {viewsOf(chart).map((view) => (
            <SceneView key={view} scene={toScene(chart, { views: [view], figures, locale, palette: 'paper', numbered: true, stageHeight: 300, idPrefix: `i${prefix}-${view}` })} label={locale.views[view]} />
          ))}
        </div>
      ) : null}
      <h3>{labels.answers}</h3>
      <ul>
        {lines.map(({ key, question, text, pain }, at) => {
          if (text === undefined) return null;
          // The first line of a pain has its number on the drawing.
          const number = pain !== undefined && lines[at - 1]?.pain !== pain ? `${chart.marks.findIndex(({ id }) => id === pain) + 1}. ` : '';
          return (
            <li key={key} data-pain={pain !== undefined ? (number ? 'first' : 'more') : undefined}>
              {number ? <strong>{number}</strong> : null}
              {question ? <bdi>{question}</bdi> : null}{' '}
              {question ? (
                <strong>
                  <bdi>{text}</bdi>
                </strong>
              ) : (
                <bdi>{text}</bdi>
              )}
            </li>
          );
        })}
      </ul>
      {without.length > 0 ? (
        <>
          <h3>{labels.withoutAnswer}</h3>
          <ul>
            {without.map(({ key, question, state }) => (
              <li key={key} data-state={state}>
                <bdi>{question}</bdi> <strong>{state === 'declined' ? labels.declined : state === 'skipped' ? labels.skipped : labels.notAsked}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {scores.length > 0 ? (
        <>
          <h3>{labels.scores}</h3>
          <ul>
            {scores.map(({ id, text, value, answered, of }) => (
              <li key={id}>{`${text ?? id}: ${value === undefined ? labels.noScore : new Intl.NumberFormat(locale.language, { maximumFractionDigits: 1 }).format(value)} (${answered}/${of})`}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
