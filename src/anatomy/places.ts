import { distance, nearestOnBorder, type Point, type Polygon } from '../geometry/index.js';
import type { Figure } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { neutral } from './neutral.js';
import { anchorsOf, polygonsOf, zonePolygonOf } from './polygons.js';
import type { ViewId } from './views.js';
import { getZone } from './zones.js';

/** The zone of a view that contains a point (units of that view, facing perspective); undefined outside the body. */
export function zoneAt(view: ViewId, point: Point, figure: Figure = neutral): ZoneId | undefined {
  for (const [id, zone] of polygonsOf(figure, view).zones) {
    const [left, top, right, bottom] = zone.bounds();
    if (point[0] < left || point[0] > right || point[1] < top || point[1] > bottom) continue;
    if (zone.contains(point)) return id;
  }
  return undefined;
}

/** The zone that contains a point or, outside the body, the nearest within `reach` units. */
export function nearestZone(view: ViewId, point: Point, reach: number, figure: Figure = neutral): ZoneId | undefined {
  const exact = zoneAt(view, point, figure);
  if (exact) return exact;
  let nearest: ZoneId | undefined;
  let best = reach;
  for (const [id, zone] of polygonsOf(figure, view).zones) {
    const [left, top, right, bottom] = zone.bounds();
    const beside = Math.max(left - point[0], point[0] - right, top - point[1], point[1] - bottom);
    if (beside > best) continue;
    const far = distance(point, nearestOnBorder(zone.polygon(), point));
    if (far <= best) [best, nearest] = [far, id];
  }
  return nearest;
}

/** How far a point is outside a zone, in units; 0 inside, Infinity for an unknown id. */
export function distanceToZone(id: ZoneId, point: Point, figure: Figure = neutral): number {
  const zone = zonePolygonOf(figure, id);
  if (!zone) return Infinity;
  return zone.contains(point) ? 0 : distance(point, nearestOnBorder(zone.polygon(), point));
}

/** The inner point of a zone farthest from its border, for labels and marks set by keyboard. */
export function anchorOf(id: ZoneId, figure: Figure = neutral): Point {
  const zone = getZone(id);
  return (zone && anchorsOf(figure, zone.view).get(zone.id)) ?? [0, 0];
}

/** The border of a zone as rings (even-odd), in units of its view. */
export const zonePolygon = (id: ZoneId, figure: Figure = neutral): Polygon => zonePolygonOf(figure, id)?.polygon() ?? [];

/** The outline of a view as rings (even-odd). */
export const outlineOf = (view: ViewId, figure: Figure = neutral): Polygon => polygonsOf(figure, view).outline();
