import type { ZoneId } from './generated/zone-ids.js';
import { viewIds, views, type ViewId } from './views.js';
import { getZone, isZoneId, toZoneId } from './zones.js';

/**
 * The zones that represent the skin of a zone, so that skin counts once. A zone of a side view is represented by those of the same part and
 * side on front and back; any other by itself. Empty for an unknown id.
 */
export function skinOf(id: ZoneId): readonly ZoneId[] {
  const zone = getZone(id);
  if (!zone) return [];
  if (views[zone.view].shows === undefined) return [id];
  return sharedViews.map((view) => toZoneId(view, zone.part, zone.side)).filter(isZoneId);
}

/** Views whose skin side views show too: front and back. */
const sharedViews: readonly ViewId[] = viewIds.filter((view) => !views[view].shows && !views[view].ownSkin);

/**
 * Covered shares (0 to 1) of zones as they were drawn, folded so that skin counts once: what is seen in profile counts on front and
 * back, and where it is drawn there too, the larger share counts, never the sum.
 */
export function foldSkin(covered: Iterable<readonly [ZoneId, number]>): Map<ZoneId, number> {
  const folded = new Map<ZoneId, number>();
  for (const [zone, share] of covered) for (const id of skinOf(zone)) folded.set(id, Math.max(folded.get(id) ?? 0, share));
  return folded;
}

/** Zones of whole views, and those of the views of one side that show the same skin: for an overlay on every view at once. */
export function onEveryView(zones: readonly ZoneId[]): ZoneId[] {
  const inProfile = zones.flatMap((id) => {
    const zone = getZone(id);
    // The soles are skin of their own, though some of their parts have the same name.
    if (!zone || views[zone.view].ownSkin) return [];
    const shown = viewIds.filter((view) => views[view].shows && (zone.side === 'midline' || views[view].shows === zone.side));
    return shown.map((view) => toZoneId(view, zone.part, zone.side)).filter(isZoneId);
  });
  return [...new Set([...zones.filter(isZoneId), ...inProfile])];
}
