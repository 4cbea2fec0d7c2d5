import type { Modality, TestedSide } from './examination.js';
import type { SensoryExamination } from './types.js';

/** The scores of one side and one test, added up. */
export interface SensorySum {
  /** Of the points that have a score of 0, 1 or 2. Undefined where none has one: what was not recorded is no 0. */
  readonly sum: number | undefined;
  /** How many have one, of 28. */
  readonly scored: number;
  /** How many points were recorded as not testable. */
  readonly notTestable: number;
}

/** The scores of a side added up: arithmetic, no level and no grade. A sum of fewer than 28 points is not that of a whole examination. */
export function sensorySums({ points }: Pick<SensoryExamination, 'points'>, side: TestedSide): Readonly<Record<Modality, SensorySum>> {
  const of = (modality: Modality): SensorySum => {
    const all = points.flatMap((point) => (point.side === side && point[modality] !== undefined ? [point[modality]] : []));
    const scores = all.filter((score): score is number => score !== 'not-testable');
    return { sum: scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) : undefined, scored: scores.length, notTestable: all.length - scores.length };
  };
  return { lightTouch: of('lightTouch'), pinPrick: of('pinPrick') };
}
