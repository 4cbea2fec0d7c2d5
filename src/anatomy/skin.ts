import type { ZoneId } from './generated/zone-ids.js';
import { viewIds, views, type ViewId } from './views.js';
import { getZone, isZoneId, toZoneId } from './zones.js';

/**
 * The zones that stand for the skin of a zone, so that it can be counted once: a zone of a side view shows skin that front and back
 * show too, and stands for those of the same part and side there; any other for itself. Empty for an id that is no zone.
 */
export function skinOf(id: ZoneId): readonly ZoneId[] {
  const zone = getZone(id);
  if (!zone) return [];
  if (views[zone.view].shows === undefined) return [id];
  return sharedViews.map((view) => toZoneId(view, zone.part, zone.side)).filter(isZoneId);
}

/** Views whose skin side views show too: front and back. */
const sharedViews: readonly ViewId[] = viewIds.filter((view) => !views[view].shows && !views[view].ownSkin);
