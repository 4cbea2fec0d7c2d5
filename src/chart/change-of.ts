import type { Chart, Treatment } from './types.js';

/** Intensity (0 to 10) before and after a treatment; undefined where it was not asked. */
export interface IntensityChange {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * What the latest treatment of a mark changed; undefined for a mark that was not treated. Latest is by `createdAt`,
 * and of treatments of the same moment the one that stands last.
 */
export function changeOf({ treatments }: Pick<Chart, 'treatments'>, markId: string): IntensityChange | undefined {
  const latest = treatments
    .filter(({ mark }) => mark === markId)
    .reduce<Treatment | undefined>((last, treatment) => (last && momentOf(last) > momentOf(treatment) ? last : treatment), undefined);
  return latest && { before: latest.intensityBefore, after: latest.intensityAfter };
}

const momentOf = ({ createdAt }: Treatment): number => Date.parse(createdAt);
