import type { ViewId } from '../anatomy/index.js';
import { frequencyContours, type Frequency } from '../measures/index.js';

/** Round steps, as shares. */
const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2];

/**
 * Up to five shares in even, round steps, the same on all views of a map: with levels of its own, a view with few marks would look like the others.
 *
 * @param smoothing see `frequencyContours`
 */
export function evenLevels(frequency: Frequency, views: readonly ViewId[], smoothing: number | undefined): number[] {
  const own = views.flatMap((view) => frequencyContours(frequency, view, smoothing === undefined ? {} : { smoothing }));
  // The highest of five levels per view is five sixths of the largest share.
  const most = (Math.max(0, ...own.map(({ share }) => share)) * 6) / 5;
  const step = steps.find((size) => most / size < 6) ?? 0.2;
  return [1, 2, 3, 4, 5].map((count) => Math.round(count * step * 1000) / 1000).filter((share) => share < most);
}
