import { boundsOfMoment, momentOf, type Chart } from '../chart/index.js';

/** Charts in order of time: by the start of their moment, then by its end, then by id, so that the result does not depend on their order. */
export const inOrder = (charts: readonly Chart[]): readonly Chart[] => [...charts].sort(compare);

/** Whether charts are in order of time. Two of the same moment may be in either order. */
export const isInOrder = (charts: readonly Chart[]): boolean => charts.every((chart, i) => i === 0 || compareTimes(charts[i - 1] as Chart, chart) <= 0);

const compare = (a: Chart, b: Chart): number => compareTimes(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function compareTimes(a: Chart, b: Chart): number {
  const [[aFirst, aLast], [bFirst, bLast]] = [boundsOfMoment(momentOf(a, 'recordedAt')), boundsOfMoment(momentOf(b, 'recordedAt'))];
  return aFirst - bFirst || aLast - bLast;
}
