import type { Chart } from '../chart/index.js';
import { completeMessages, completeWords, en, englishSummary, type Messages, type SummaryMessages } from '../locales/index.js';
import { summaryOf } from './summary.js';

interface DescribeIn {
  /** IANA time zone for dates; set it on a server. Defaults to that of the machine. */
  readonly timeZone?: string | undefined;
}

interface DescribeInEnglish extends DescribeIn {
  /** Left out: English. */
  readonly locale?: undefined;
  /** Left out: English. */
  readonly words?: undefined;
}

interface DescribeInLocale extends DescribeIn {
  /** A locale. Defaults to English. */
  readonly locale: Messages;
  /** The summary's own words in the same language: `await locale.summary()`. */
  readonly words: SummaryMessages;
}

/** Options of `describeChart`: language and time zone. */
export type DescribeOptions = DescribeInEnglish | DescribeInLocale;

/**
 * A chart as text that can be read aloud, one line per fact: who recorded it and when, cautions first, then every mark with its side, treatments,
 * absent limbs, and examinations. Notes are unchanged.
 *
 * `describeChart(chart)` is English; `describeChart(chart, { locale: de, words: await de.summary() })` is German.
 *
 * @param chart from `parseChart`
 * @throws TypeError for a `locale` without `words` or the reverse: half of the text would be in another language
 */
export function describeChart(chart: Chart, options: DescribeOptions = {}): string {
  const { timeZone } = options;
  if (!options.locale !== !options.words) throw new TypeError('describeChart: `locale` and `words` go together: { locale, words: await locale.summary() }');
  const messages = completeMessages(options.locale ?? en);
  const words = completeWords(options.words ?? englishSummary, englishSummary, messages.language, 'summary');
  const { recorded, facts, cautions, marks, treatments, examinations } = summaryOf(chart, messages, words, timeZone);
  return [recorded, ...cautions, ...facts, ...marks, ...treatments, ...examinations].join('\n');
}
