import { getZone, isZoneId, toZoneId, viewIds, views, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Area, AreaMark, Coverage } from '../chart/index.js';

/** Where pain is felt: a zone (all of it), a zone with the share that is covered, what is drawn on one view, or a mark of a chart. */
export type Pain = ZoneId | Coverage | Pick<Area, 'zones'> | Pick<AreaMark, 'areas'>;

/** A piece of skin that is marked, once. */
export interface MarkedSkin {
  /** As it was marked. */
  readonly zone: ZoneId;
  /** How much of the zone, above 0 to 1. */
  readonly share: number;
  /** The zones of front, back and soles that it may be described by: those of the same part and side, for a zone of a side view. */
  readonly means: readonly ZoneId[];
}

/** Front and back: the views of one side show their skin. */
const frontAndBack: readonly ViewId[] = viewIds.filter((view) => views[view].shows === undefined && view !== 'soles');

/** The marked skin of one or several pains. What a side view shows of a zone that is marked on front or back too counts once, with the larger share. */
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
