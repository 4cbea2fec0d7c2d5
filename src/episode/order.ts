import { boundsOfMoment, momentOf, type Chart } from '../chart/index.js';

/** Charts in order of time: by the start of what is known of their moment, then by its end, then by id, so that any order gives the same. */
export const inOrder = (charts: readonly Chart[]): readonly Chart[] => [...charts].sort(compare);

/** Whether charts are in order of time. Of two of the same moment either may come first. */
export const isInOrder = (charts: readonly Chart[]): boolean => charts.every((chart, i) => i === 0 || compareTimes(charts[i - 1] as Chart, chart) <= 0);

const compare = (a: Chart, b: Chart): number => compareTimes(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function compareTimes(a: Chart, b: Chart): number {
  const [[aFirst, aLast], [bFirst, bLast]] = [boundsOfMoment(momentOf(a, 'recordedAt')), boundsOfMoment(momentOf(b, 'recordedAt'))];
  return aFirst - bFirst || aLast - bLast;
}
