import type { Modality, TestedSide } from './examination.js';
import type { SensoryExamination } from './types.js';

/** The sum of the scores of one side and test. */
export interface SensorySum {
  /** The sum over points with a score of 0, 1 or 2. Undefined if no point has one: an unrecorded point is not 0. */
  readonly sum: number | undefined;
  /** How many of the 28 points have a score. */
  readonly scored: number;
  /** How many points were recorded as not testable. */
  readonly notTestable: number;
}

/** The sums of a side: arithmetic, without a level or grade. A sum over fewer than 28 points is not that of a complete examination. */
export function sensorySums({ points }: Pick<SensoryExamination, 'points'>, side: TestedSide): Readonly<Record<Modality, SensorySum>> {
  const of = (modality: Modality): SensorySum => {
    const all = points.flatMap((point) => (point.side === side && point[modality] !== undefined ? [point[modality]] : []));
    const scores = all.filter((score): score is number => score !== 'not-testable');
    return { sum: scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) : undefined, scored: scores.length, notTestable: all.length - scores.length };
  };
  return { lightTouch: of('lightTouch'), pinPrick: of('pinPrick') };
}
