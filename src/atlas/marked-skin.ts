import { getZone, isZoneId, toZoneId, viewIds, views, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Area, AreaMark, Coverage } from '../chart/index.js';

/** Where pain is felt: a whole zone, a zone with its covered share, a drawn area, or a mark. */
export type Pain = ZoneId | Coverage | Pick<Area, 'zones'> | Pick<AreaMark, 'areas'>;

/** A piece of marked skin. */
export interface MarkedSkin {
  /** The zone as marked. */
  readonly zone: ZoneId;
  /** The covered share of the zone, above 0 and at most 1. */
  readonly share: number;
  /** The zones of front, back and soles that descriptions may name for it: for a zone of a side view, those of the same part and side. */
  readonly means: readonly ZoneId[];
}

/** Front and back: side views show their skin again. */
const frontAndBack: readonly ViewId[] = viewIds.filter((view) => views[view].shows === undefined && view !== 'soles');

/** The marked skin of one or several pains. Skin that is marked on a side view and on front or back counts once, with the larger share. */
export function toMarkedSkin(pain: Pain | readonly Pain[]): MarkedSkin[] {
  const shares = new Map<ZoneId, number>();
  for (const { zone, covered } of [pain].flat().flatMap(toCoverage))
    if (isZoneId(zone) && covered > 0) shares.set(zone, Math.min(1, Math.max(shares.get(zone) ?? 0, covered)));

  const inProfile = [...shares].filter(([zone]) => meansOf(zone)[0] !== zone);
  for (const [zone, share] of inProfile) {
    const twins = meansOf(zone).filter((twin) => shares.has(twin));
    for (const twin of twins) shares.set(twin, Math.max(shares.get(twin) ?? 0, share));
    if (twins.length > 0) shares.delete(zone);
  }
  return [...shares].map(([zone, share]) => ({ zone, share, means: meansOf(zone) }));
}

function toCoverage(pain: Pain): readonly Coverage[] {
  if (typeof pain === 'string') return [{ zone: pain, covered: 1 }];
  if ('areas' in pain) return pain.areas.flatMap(({ zones }) => zones);
  return 'zones' in pain ? pain.zones : [pain];
}

function meansOf(id: ZoneId): readonly ZoneId[] {
  const zone = getZone(id);
  if (!zone || views[zone.view].shows === undefined) return [id];
  return frontAndBack.map((view) => toZoneId(view, zone.part, zone.side)).filter(isZoneId);
}
