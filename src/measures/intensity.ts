import { countedMarks, type CountOptions, type Marked } from './pain.js';

/** Intensities of a chart on the numeric rating scale, 0 to 10. */
export interface IntensitySummary {
  /** Number of rated marks. */
  readonly rated: number;
  /** Number of marks without an intensity: not rated, which is not 0. The other fields ignore them. */
  readonly unrated: number;
  /** The sum of all ratings. */
  readonly sum: number;
  /** Undefined if nothing is rated. */
  readonly mean: number | undefined;
  /** The highest rating; undefined if nothing is rated. */
  readonly max: number | undefined;
}

/** Sum, mean and maximum of the intensities of a chart's marks. Each mark counts once, at any size. */
export function intensitySummary(chart: Marked, options?: CountOptions): IntensitySummary {
  const marks = countedMarks(chart, options).filter((mark) => mark.kind !== 'caution');
  const rated = marks.flatMap(({ intensity }) => (intensity === undefined ? [] : [intensity]));
  const sum = rated.reduce((total, intensity) => total + intensity, 0);
  return {
    rated: rated.length,
    unrated: marks.length - rated.length,
    sum,
    mean: rated.length ? sum / rated.length : undefined,
    max: rated.length ? Math.max(...rated) : undefined,
  };
}
