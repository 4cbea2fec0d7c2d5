import { distance, roundPoint, type Point } from './point.js';
import { nearestOnSegment } from './segment.js';

/** A closed line of points; the last is joined to the first. */
export type Ring = readonly Point[];

/** Rings by the even-odd rule: a ring inside a ring is a hole. */
export type Polygon = readonly Ring[];

/**
 * Whether the edge from `a` to `b` crosses the ray from a point to the right. Edges are always read from top to bottom, so that neighbouring polygons
 * agree exactly: a point belongs to exactly one of them.
 */
export function crossesRay(a: Point, b: Point, [x, y]: Point): boolean {
  if (a[1] > y === b[1] > y) return false;
  const [upper, lower] = a[1] < b[1] ? [a, b] : [b, a];
  return x < upper[0] + ((lower[0] - upper[0]) * (y - upper[1])) / (lower[1] - upper[1]);
}

/** Whether the point lies inside, by the even-odd rule. */
export function polygonContains(polygon: Polygon, point: Point): boolean {
  let inside = false;
  for (const ring of polygon) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a && crossesRay(a, b, point)) inside = !inside;
      a = b;
    }
  }
  return inside;
}

/** The nearest point on the border. */
export function nearestOnBorder(polygon: Polygon, point: Point): Point {
  let nearest = point;
  let best = Infinity;
  for (const ring of polygon) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a) {
        const candidate = nearestOnSegment(a, b, point);
        const far = distance(candidate, point);
        if (far < best) [best, nearest] = [far, candidate];
      }
      a = b;
    }
  }
  return nearest;
}

/**
 * The point itself, rounded to tenths, if it is inside; otherwise the nearest such point inside. `anchor` is a point well inside, towards which it
 * searches if the border is jagged.
 */
export function pullInside(polygon: Polygon, point: Point, anchor: Point): Point {
  const rounded = roundPoint(point);
  if (polygonContains(polygon, rounded)) return rounded;
  const border = nearestOnBorder(polygon, point);
  const near = nearestTenthInside(polygon, border);
  if (near) return near;
  const far = distance(border, anchor);
  for (let step = 0.1; step < far; step += 0.1) {
    const candidate = roundPoint([border[0] + ((anchor[0] - border[0]) * step) / far, border[1] + ((anchor[1] - border[1]) * step) / far]);
    if (polygonContains(polygon, candidate)) return candidate;
  }
  return anchor;
}

/** The nearest point on whole tenths that is inside, within 0.3 units. */
function nearestTenthInside(polygon: Polygon, point: Point): Point | undefined {
  return tenthsAround(point, 0.3)
    .sort((a, b) => distance(a, point) - distance(b, point))
    .find((candidate) => polygonContains(polygon, candidate));
}

/** All points on whole tenths in a square of `reach` units around a point. */
export function tenthsAround(point: Point, reach: number): Point[] {
  const count = Math.round(reach * 10);
  const steps = Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) / 10);
  return steps.flatMap((dx) => steps.map((dy) => roundPoint([point[0] + dx, point[1] + dy])));
}

/** Smallest and largest x and y of all rings: [left, top, right, bottom]. */
export function boundsOf(polygon: Polygon): readonly [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygon)
    for (const [x, y] of ring) {
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  return bounds;
}

/** Area in square units by the shoelace formula, minus holes that run in the opposite direction. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  let a = ring.at(-1);
  for (const b of ring) {
    if (a) sum += a[0] * b[1] - b[0] * a[1];
    a = b;
  }
  return sum / 2;
}
