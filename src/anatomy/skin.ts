import type { ZoneId } from './generated/zone-ids.js';
import { viewIds, views, type ViewId } from './views.js';
import { getZone, isZoneId, toZoneId } from './zones.js';

/**
 * The zones that represent the skin of a zone, so that skin counts once. A zone of a side view is represented by the zones of the same part and side
 * on front and back; any other by itself. Empty for an unknown id.
 */
export function skinOf(id: ZoneId): readonly ZoneId[] {
  const zone = getZone(id);
  if (!zone) return [];
  if (views[zone.view].shows === undefined) return [id];
  return sharedViews.map((view) => toZoneId(view, zone.part, zone.side)).filter(isZoneId);
}

/** Views whose skin side views show again: front and back. */
const sharedViews: readonly ViewId[] = viewIds.filter((view) => !views[view].shows && !views[view].ownSkin);

/**
 * Covered shares (0 to 1) of zones, combined so that skin counts once: side views count as front and back, and if the same skin is drawn on several
 * views, the largest share counts, never the sum.
 */
export function foldSkin(covered: Iterable<readonly [ZoneId, number]>): Map<ZoneId, number> {
  const folded = new Map<ZoneId, number>();
  for (const [zone, share] of covered) for (const id of skinOf(zone)) folded.set(id, Math.max(folded.get(id) ?? 0, share));
  return folded;
}

/** Adds zones of side views that show the same skin, for an overlay on every view. */
export function onEveryView(zones: readonly ZoneId[]): ZoneId[] {
  const inProfile = zones.flatMap((id) => {
    const zone = getZone(id);
    // Soles are separate skin, although some of their parts have the same names.
    if (!zone || views[zone.view].ownSkin) return [];
    const shown = viewIds.filter((view) => views[view].shows && (zone.side === 'midline' || views[view].shows === zone.side));
    return shown.map((view) => toZoneId(view, zone.part, zone.side)).filter(isZoneId);
  });
  return [...new Set([...zones.filter(isZoneId), ...inProfile])];
}
