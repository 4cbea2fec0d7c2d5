import { distance, nearestOnBorder, polygonContains, pullInside, roundPoint, type Point } from '../geometry/index.js';
import type { Figure } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { neutral } from './neutral.js';
import { zonePolygonOf } from './polygons.js';

/** Converts body coordinates (the neutral figure) to the same anatomical place on a figure. Units of the zone's view, facing. */
export const toFigure = (figure: Figure, zone: ZoneId, point: Point): Point => figure.correspondence?.toFigure(zone, point) ?? point;

/** Converts a place on a figure to body coordinates; the inverse of `toFigure`. */
export const fromFigure = (figure: Figure, zone: ZoneId, point: Point): Point => figure.correspondence?.fromFigure(zone, point) ?? point;

/**
 * The stored position of a tap on a zone: `point` on the figure, converted to body coordinates, moved into the tapped zone and rounded to tenths. The
 * zone takes precedence over the mesh because the person saw it light up.
 */
export function toStoredPosition(figure: Figure, zone: ZoneId, point: Point): Point {
  const target = zonePolygonOf(neutral, zone);
  if (!target) return point;
  const polygon = target.polygon();
  const at = pullInside(polygon, fromFigure(figure, zone, point), target.anchor);
  const strays = (candidate: Point) => distance(toDrawnPosition(figure, zone, candidate), point);
  if (strays(at) < 1) return at;
  // Where the mesh stretches, a small step on the neutral figure is a large one on this one: search around, ever finer, for the position that is
  // closest on this figure.
  return [1, 0.3, 0.1].reduce((centre, step) => {
    const around = squareAround(centre, step).filter((candidate) => polygonContains(polygon, candidate));
    const leaps = around.map(strays);
    return around[leaps.indexOf(Math.min(...leaps))] ?? centre;
  }, at);
}

/** Four steps from a point in all directions, on whole tenths; the point first. */
function squareAround([x, y]: Point, step: number): Point[] {
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((count) => count * step);
  return steps.flatMap((dx) => steps.map((dy) => roundPoint([x + dx, y + dy])));
}

/** Where a stored position is drawn on a figure: inside its zone, or at the nearest point of the zone's border if it would be outside. */
export function toDrawnPosition(figure: Figure, zone: ZoneId, at: Point): Point {
  const point = toFigure(figure, zone, at);
  const target = zonePolygonOf(figure, zone);
  return !target || target.contains(point) ? point : nearestOnBorder(target.polygon(), point);
}
