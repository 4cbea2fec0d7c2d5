import type { Chart } from '../chart/index.js';

/** A chart as the value of a field: empty while nothing is recorded, as required fields expect. */
export const textOf = (chart: Chart): string => (isEmpty(chart) ? '' : JSON.stringify(chart));

export const isEmpty = (chart: Chart): boolean => chart.marks.length === 0 && !chart.nothingToMark;
