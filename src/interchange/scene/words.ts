import { changesOf } from '../../chart/index.js';
import { nameOf, placeOfZones } from '../../locales/index.js';
import type { Setting } from './options.js';

/** A description of a drawing for people who cannot see it: every mark, level and nerve by name. Notes are not included. */
export function inWords({ chart, messages, hiddenZones, fields }: Setting): string {
  const { marks, nothingToMark, clear = [] } = chart;
  const changes = changesOf(chart);
  const free = clear.filter((zone) => !hiddenZones.has(zone));
  return [
    ...(marks.length > 0 ? marks.map((mark) => nameOf(mark, messages, changes.get(mark.id))) : [nothingToMark ? messages.hints.nothingToMark : messages.hints.noMarksReadOnly]),
    ...fields.map(({ sign, name }) => (sign === name ? sign : `${sign} ${name}`)),
    ...(free.length > 0 ? [`${messages.labels.free}: ${placeOfZones(free, messages)}`] : []),
  ].join('\n');
}
