import { getZone, isZoneId, toZoneId, viewIds, views, type ZoneId } from '../anatomy/index.js';
import type { TriggerPointId } from './generated/ids.js';
import { getTriggerPoint } from './lookup.js';
import { zonesOfReferral, type DescribedReferral } from './referral-zones.js';
import type { Atlas, BodySide, TriggerPoint } from './types.js';

/**
 * The zones where pain from a trigger point (an object or an id) is described when the point is on this side of the patient. Both lists are
 * empty for an id that is not in the atlas (by default the built-in one).
 */
export function referralOf<P extends string = TriggerPointId>(
  point: NoInfer<P> | TriggerPoint<string>,
  side: BodySide,
  { atlas }: { readonly atlas?: Atlas<string, P> } = {},
): DescribedReferral {
  const found = typeof point === 'string' ? getTriggerPoint(point, atlas) : point;
  return found ? zonesOfReferral(found.referral, side) : { primary: [], spillover: [] };
}

/** Zones of whole views, and those of the views of one side that show the same skin: for an overlay on every view at once. */
export function onEveryView(zones: readonly ZoneId[]): ZoneId[] {
  const inProfile = zones.flatMap((id) => {
    const zone = getZone(id);
    // The soles are skin of their own, though some of their parts have the same name.
    if (!zone || zone.view === 'soles') return [];
    const shown = viewIds.filter((view) => views[view].shows && (zone.side === 'midline' || views[view].shows === zone.side));
    return shown.map((view) => toZoneId(view, zone.part, zone.side)).filter(isZoneId);
  });
  return [...new Set([...zones.filter(isZoneId), ...inProfile])];
}
