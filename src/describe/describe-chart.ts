import type { Chart } from '../chart/index.js';
import { completeMessages, completeWords, en, englishSummary, type Messages, type SummaryMessages } from '../locales/index.js';
import { summaryOf } from './summary.js';

interface DescribeIn {
  /** IANA time zone for dates. Defaults to that of the machine; name it on a server. */
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

/** In which language, and in which time zone. */
export type DescribeOptions = DescribeInEnglish | DescribeInLocale;

/**
 * A chart as text to be read aloud, a line for each thing: who recorded it and when, what needs care before anything
 * else, then every mark with its side, treatments, absent limbs, and what was tested and seen. Notes are unchanged.
 *
 * `describeChart(chart)` is English; `describeChart(chart, { locale: de, words: await de.summary() })` is German.
 *
 * @param chart as `parseChart` gives it
 * @throws TypeError if there is a `locale` without `words` or the other way round: half of the text would be in another language
 */
export function describeChart(chart: Chart, options: DescribeOptions = {}): string {
  const { timeZone } = options;
  if (!options.locale !== !options.words) throw new TypeError('describeChart: `locale` and `words` go together: { locale, words: await locale.summary() }');
  const messages = completeMessages(options.locale ?? en);
  const words = completeWords(options.words ?? englishSummary, englishSummary, messages.language, 'summary');
  const { recorded, facts, cautions, marks, treatments, examinations } = summaryOf(chart, messages, words, timeZone);
  return [recorded, ...cautions, ...facts, ...marks, ...treatments, ...examinations].join('\n');
}
