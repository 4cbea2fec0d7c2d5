import { groupParts, viewParts, type GroupId, type PartId, type ZoneId } from './generated/zone-ids.js';
import { viewIds, views, type Side, type ViewId } from './views.js';

/** A part on a side in a view: a piece of the map that can be named, pointed at and marked. */
export interface Zone {
  /** View, part and side, such as `back.shoulder-top.right`. */
  readonly id: ZoneId;
  /** The view that it is on. */
  readonly view: ViewId;
  /** The part of the body, without a side. */
  readonly part: PartId;
  /** The patient's. */
  readonly side: Side;
  /** The group that its part belongs to. */
  readonly group: GroupId;
}

/** Groups of parts, from the head down. */
export const groupIds = Object.keys(groupParts) as GroupId[];

const groupOfPart = new Map<string, GroupId>(
  groupIds.flatMap((group) => groupParts[group].split(' ').map((part): [string, GroupId] => [part, group])),
);

/** All parts, which have no side. */
export const partIds = [...groupOfPart.keys()] as PartId[];

/** A view as its drawing lists it: parts on the midline, and one of each pair. */
export interface DrawnPart {
  readonly part: PartId;
  readonly midline: boolean;
}

/** The parts of a view in the order of its drawing. */
export function drawnParts(view: ViewId): DrawnPart[] {
  const drawn = (views[view].mirrorOf ?? view) as keyof typeof viewParts;
  return viewParts[drawn].split(' ').map((name) => {
    const midline = name.startsWith('=');
    return { part: (midline ? name.slice(1) : name) as PartId, midline };
  });
}

/** The zone id of a part. */
export const toZoneId = (view: ViewId, part: PartId, side: Side): ZoneId =>
  (side === 'midline' ? `${view}.${part}` : `${view}.${part}.${side}`) as ZoneId;

function zonesOfView(view: ViewId): Zone[] {
  const { shows } = views[view];
  return drawnParts(view).flatMap(({ part, midline }) => {
    const sides: Side[] = midline ? ['midline'] : shows ? [shows] : ['left', 'right'];
    return sides.map((side) => ({ id: toZoneId(view, part, side), view, part, side, group: groupOfPart.get(part) as GroupId }));
  });
}

/** All zones, by view. */
export const zones: readonly Zone[] = viewIds.flatMap(zonesOfView);

/** The ids of all 360 zones. */
export const zoneIds: readonly ZoneId[] = zones.map((zone) => zone.id);

const zoneById = new Map<string, Zone>(zones.map((zone) => [zone.id, zone]));

/** The zone with that id; undefined if there is none. */
export const getZone = (id: string): Zone | undefined => zoneById.get(id);

/** Whether a value is the id of a zone. */
export const isZoneId = (id: unknown): id is ZoneId => typeof id === 'string' && zoneById.has(id);

/** The zones that a view shows. */
export const zonesIn = (view: ViewId): readonly Zone[] => zones.filter((zone) => zone.view === view);

/** The same part on the patient's other side; a zone on the midline is its own mirror image. The side views are swapped, too. */
export function mirrorZone(id: ZoneId): ZoneId {
  const zone = zoneById.get(id);
  if (!zone) return id;
  const { shows } = views[zone.view];
  const view = shows ? (viewIds.find((other) => views[other].shows && views[other].shows !== shows) ?? zone.view) : zone.view;
  const side = zone.side === 'midline' ? 'midline' : zone.side === 'left' ? 'right' : 'left';
  return toZoneId(view, zone.part, side);
}
