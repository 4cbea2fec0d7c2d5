import { boundsOfMoment, momentOf } from './moment.js';
import type { Chart, Treatment } from './types.js';

/** Intensity (0 to 10) before and after a treatment; undefined if not recorded. */
export interface IntensityChange {
  /** 0 to 10 (NRS) before treatment; undefined if not recorded. */
  readonly before: number | undefined;
  /** 0 to 10 (NRS) after treatment; undefined if not recorded. */
  readonly after: number | undefined;
}

/** The change of the latest treatment of a mark; undefined without a treatment. */
export const intensityChangeOf = ({ treatments }: Pick<Chart, 'treatments'>, markId: string): IntensityChange | undefined => changesOf({ treatments: ofMark(treatments, markId) }).get(markId);

/** The same for all treated marks by id. One call per mark would take time with the square of the marks. */
export const changesOf = (chart: Pick<Chart, 'treatments'>): ReadonlyMap<string, IntensityChange> =>
  new Map([...latestTreatments(chart)].map(([mark, { intensityBefore, intensityAfter }]) => [mark, { before: intensityBefore, after: intensityAfter }]));

/** The latest treatment of a mark by `createdAt`; of treatments that may be simultaneous (only their day is known), the last in the list. */
export const latestTreatment = ({ treatments }: Pick<Chart, 'treatments'>, markId: string): Treatment | undefined =>
  latestTreatments({ treatments: ofMark(treatments, markId) }).get(markId);

/** The same for all treated marks, by id. */
export function latestTreatments({ treatments }: Pick<Chart, 'treatments'>): ReadonlyMap<string, Treatment> {
  const own = treatments.map((treatment) => ({ treatment, bounds: boundsOfMoment(momentOf(treatment, 'createdAt')) }));
  const latestStart = new Map<string, number>();
  for (const { treatment, bounds } of own) latestStart.set(treatment.mark, Math.max(latestStart.get(treatment.mark) ?? -Infinity, bounds[0]));
  // For a moment known to the day, its end counts.
  const latest = own.filter(({ treatment, bounds }) => bounds[1] >= (latestStart.get(treatment.mark) ?? -Infinity));
  return new Map(latest.map(({ treatment }) => [treatment.mark, treatment]));
}

const ofMark = (treatments: readonly Treatment[], markId: string): Treatment[] => treatments.filter(({ mark }) => mark === markId);
