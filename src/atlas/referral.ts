import type { TriggerPointId } from './generated/ids.js';
import { getTriggerPoint } from './lookup.js';
import { zonesOfReferral, type DescribedReferral } from './referral-zones.js';
import type { Atlas, BodySide, TriggerPoint } from './types.js';

/**
 * The zones where texts describe the pain from a trigger point (an object or an id) on this side of the patient. Both lists are empty for an id that
 * is not in the atlas (by default the built-in one).
 */
export function referralOf<P extends string = TriggerPointId>(
  point: NoInfer<P> | TriggerPoint<string>,
  side: BodySide,
  { atlas }: { readonly atlas?: Atlas<string, P> } = {},
): DescribedReferral {
  const found = typeof point === 'string' ? getTriggerPoint(point, atlas) : point;
  return found ? zonesOfReferral(found.referral, side) : { primary: [], spillover: [] };
}
