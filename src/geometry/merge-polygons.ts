import { polygonContains, signedArea, type Polygon, type Ring } from './polygon.js';
import type { Point } from './point.js';

/**
 * Polygons that share stretches of their borders to the last bit, and do not overlap otherwise, as one: what two of them share is no border
 * any more. Rings by the even-odd rule, outer ones with a positive `signedArea` and holes with a negative one. A polygon that is there twice counts once.
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

/** To a millionth: a mirrored border may differ in its last bits. */
const keyOf = ([x, y]: Point): string => `${Math.round(x * 1e6)},${Math.round(y * 1e6)}`;

/** The rings of a polygon, outer ones turning one way and holes the other. */
const inOneSense = (polygon: Polygon): Ring[] =>
  polygon.map((ring) => {
    const others = polygon.filter((other) => other !== ring);
    const isHole = ring[0] !== undefined && polygonContains(others, ring[0]);
    return signedArea(ring) < 0 === isHole ? ring : [...ring].reverse();
  });
