import { getZone, isZoneId, toZoneId, viewIds, views, type ZoneId } from '../anatomy/index.js';
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

/** Adds zones of side views that show the same skin, for an overlay on every view. */
export function onEveryView(zones: readonly ZoneId[]): ZoneId[] {
  const inProfile = zones.flatMap((id) => {
    const zone = getZone(id);
    // Soles are separate skin, although some of their parts have the same names.
    if (!zone || zone.view === 'soles') return [];
    const shown = viewIds.filter((view) => views[view].shows && (zone.side === 'midline' || views[view].shows === zone.side));
    return shown.map((view) => toZoneId(view, zone.part, zone.side)).filter(isZoneId);
  });
  return [...new Set([...zones.filter(isZoneId), ...inProfile])];
}
