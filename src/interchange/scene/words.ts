import { changesOf } from '../../chart/index.js';
import { nameOf } from '../../locales/index.js';
import type { Setting } from './options.js';

/** What a drawing shows, for those who cannot see it: every mark by its name. Notes stay in the chart. */
export function inWords({ chart, messages }: Setting): string {
  if (chart.nothingToMark) return messages.hints.nothingToMark;
  if (chart.marks.length === 0) return messages.hints.noMarksReadOnly;
  const changes = changesOf(chart);
  return chart.marks.map((mark) => nameOf(mark, messages, changes.get(mark.id))).join('\n');
}
