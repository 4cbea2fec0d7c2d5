import { zoneAt, zonePolygon, zonesIn, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Area, Coverage } from '../chart/index.js';
import { boundsOf, type Polygon } from '../geometry/index.js';
import { areaOfShape, intersect, toShape, type Shape } from './clip.js';

/** A shape as a mark stores it: closed rings, and the zones that it covers, to 1 %. Undefined if nothing remains. */
export function toArea(view: ViewId, shape: Shape): Area | undefined {
  if (shape.length === 0) return undefined;
  const polygons = shape.map((polygon) => polygon.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]): [number, number] => [x, y])));
  return { view, polygons, zones: coverageOf(view, shape) };
}

/** The shape of a stored area. */
export const fromArea = (area: Area): Shape => area.polygons.map((polygon) => polygon.map((ring) => ring.slice(0, -1).map(([x, y]) => [x, y] as const)));

/**
 * The share of each zone of a view that a shape covers, on the neutral figure, rounded to 0.01. Zones under half a per cent are left out, except the
 * only zone of a very small piece.
 */
export function coverageOf(view: ViewId, shape: Shape): Coverage[] {
  const [left, top, right, bottom] = boundsOf(shape.flat());
  const shares = zonesIn(view).flatMap(({ id }): Coverage[] => {
    const [zoneLeft, zoneTop, zoneRight, zoneBottom] = boundsOf(zonePolygon(id));
    if (zoneLeft > right || zoneRight < left || zoneTop > bottom || zoneBottom < top) return [];
    const zone = zoneShape(id);
    return [{ zone: id, covered: Math.min(1, areaOfShape(intersect(zone, shape)) / areaOfShape(zone)) }];
  });
  const listed = shares.map(({ zone, covered }) => ({ zone, covered: Math.round(covered * 100) / 100 })).filter(({ covered }) => covered > 0);
  const isListed = new Set(listed.map(({ zone }) => zone));
  const slight = shares.filter(({ zone, covered }) => covered > 0 && !isListed.has(zone));
  if (slight.length === 0) return listed;
  // A piece outside all listed zones would look like one whose side was swapped.
  const alone = shape.filter(([outer = []]) => !outer.some((point) => isListed.has(zoneAt(view, point) as ZoneId)));
  const held = new Set(alone.map((piece) => mostOf(piece, slight)));
  return shares.flatMap(({ zone, covered }) => listed.find((other) => other.zone === zone) ?? (held.has(zone) ? [{ zone, covered: Math.ceil(covered * 10_000) / 10_000 }] : []));
}

/** The zone that contains most of a piece. */
function mostOf(piece: Polygon, zones: readonly Coverage[]): ZoneId | undefined {
  const sizes = zones.map(({ zone }) => ({ zone, size: areaOfShape(intersect(zoneShape(zone), [piece])) })).filter(({ size }) => size > 0);
  return sizes.sort((a, b) => b.size - a.size)[0]?.zone;
}

const shapes = new Map<ZoneId, Shape>();

/** A whole zone as a shape. */
export function zoneShape(id: ZoneId): Shape {
  const known = shapes.get(id) ?? toShape(zonePolygon(id) as Polygon);
  shapes.set(id, known);
  return known;
}
