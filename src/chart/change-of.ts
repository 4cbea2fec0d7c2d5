import type { Chart, Treatment } from './types.js';

/** Intensity (0 to 10) before and after a treatment; undefined where it was not asked. */
export interface IntensityChange {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** What the latest treatment of a mark changed; undefined for a mark that was not treated. */
export function changeOf({ treatments }: Pick<Chart, 'treatments'>, markId: string): IntensityChange | undefined {
  const latest = latestTreatment({ treatments }, markId);
  return latest && { before: latest.intensityBefore, after: latest.intensityAfter };
}

/** The latest treatment of a mark: by `createdAt`, and of treatments of the same moment the one that stands last. */
export function latestTreatment({ treatments }: Pick<Chart, 'treatments'>, markId: string): Treatment | undefined {
  return treatments
    .filter(({ mark }) => mark === markId)
    .reduce<Treatment | undefined>((last, treatment) => (last && momentOf(last) > momentOf(treatment) ? last : treatment), undefined);
}

const momentOf = ({ createdAt }: Treatment): number => Date.parse(createdAt);
