import type { Marked } from '../../src/measures/index.js';
import { box, chartOf, painOver, tenderIn } from './charts.js';

/** What the workers of the tests are sent: so many charts, beginning with this one. Below zero there are none to read. */
export interface Part {
  readonly from: number;
  readonly count: number;
}

/** Charts by their number, each on other cells of the patient's left. */
export const chartNumber = (number: number): Marked =>
  number % 3 ? chartOf(painOver('m1', 'front', box(250 + (number % 7) * 9, 300 + (number % 11) * 13, 24, 18))) : tenderIn('front.knee.left');

export const chartsOf = ({ from, count }: Part): Marked[] => {
  if (from < 0) throw new Error('There is no such file.');
  return Array.from({ length: count }, (_, i) => chartNumber(from + i));
};

export const parts: readonly Part[] = [0, 1, 2, 3, 4].map((i) => ({ from: i * 500, count: i === 4 ? 1 : 500 }));
