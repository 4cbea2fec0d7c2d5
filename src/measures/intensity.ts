import { countedMarks, type CountOptions, type Marked } from './pain.js';

/** Intensities of a chart on the numeric rating scale, 0 to 10. */
export interface IntensitySummary {
  /** How many marks are rated. */
  readonly rated: number;
  /** Marks without an intensity: not asked yet, which is not 0. They count to nothing else here. */
  readonly unrated: number;
  /** The sum of all ratings. */
  readonly sum: number;
  /** Undefined where nothing is rated. */
  readonly mean: number | undefined;
  /** The highest rating; undefined where nothing is rated. */
  readonly max: number | undefined;
}

/** Sum, mean and maximum of the intensities of a chart's marks. Each mark counts once, whatever its size. */
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
