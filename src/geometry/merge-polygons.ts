import { polygonContains, signedArea, type Polygon, type Ring } from './polygon.js';
import type { Point } from './point.js';

/**
 * Merges polygons that share parts of their borders exactly and do not overlap otherwise: shared borders disappear. The result follows the even-odd
 * rule, outer rings with a positive `signedArea` and holes with a negative one. Duplicate polygons count once.
 */
export function mergePolygons(polygons: readonly Polygon[]): Ring[] {
  const edges = new Map<string, readonly [Point, Point]>();
  for (const turning of polygons.flatMap(inOneSense)) {
    turning.forEach((from, i) => {
      const to = turning[(i + 1) % turning.length] ?? from;
      edges.set(`${keyOf(from)} ${keyOf(to)}`, [from, to]);
    });
  }
  const next = new Map<string, Point[]>();
  for (const [from, to] of edges.values()) {
    if (edges.has(`${keyOf(to)} ${keyOf(from)}`) || keyOf(from) === keyOf(to)) continue;
    next.set(keyOf(from), [...(next.get(keyOf(from)) ?? []), to]);
  }
  const merged: Ring[] = [];
  for (const start of next.keys()) {
    for (let point = next.get(start)?.pop(); point; point = next.get(start)?.pop()) {
      const ring: Point[] = [];
      for (let at: Point | undefined = point; at; at = keyOf(at) === start ? undefined : next.get(keyOf(at))?.pop()) ring.push(at);
      merged.push(ring);
    }
  }
  return merged;
}

/** To a millionth, because a mirrored border may differ in its last bits. */
const keyOf = ([x, y]: Point): string => `${Math.round(x * 1e6)},${Math.round(y * 1e6)}`;

/** The rings of a polygon: outer ones in one direction, holes in the other. */
const inOneSense = (polygon: Polygon): Ring[] =>
  polygon.map((ring) => {
    const others = polygon.filter((other) => other !== ring);
    const isHole = ring[0] !== undefined && polygonContains(others, ring[0]);
    return signedArea(ring) < 0 === isHole ? ring : [...ring].reverse();
  });
