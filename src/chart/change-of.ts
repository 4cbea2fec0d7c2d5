import { boundsOfMoment, momentOf } from './moment.js';
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

/**
 * The latest treatment of a mark: by `createdAt`, and of treatments that may be of the same moment (as only their day is
 * known) the one that stands last.
 */
export function latestTreatment({ treatments }: Pick<Chart, 'treatments'>, markId: string): Treatment | undefined {
  const own = treatments.filter(({ mark }) => mark === markId).map((treatment) => ({ treatment, bounds: boundsOfMoment(momentOf(treatment, 'createdAt')) }));
  const latestStart = own.reduce((latest, { bounds: [first] }) => Math.max(latest, first), -Infinity);
  return own.filter(({ bounds: [, last] }) => last >= latestStart).at(-1)?.treatment;
}
