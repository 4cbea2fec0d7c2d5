import { boundsOf, distance, nearestOnBorder, polygonContains, type Point, type Polygon } from '../../src/geometry/index.js';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random points inside a polygon that keep a distance from its border. */
export function pointsInside(polygon: Polygon, count: number, random: () => number, fromBorder = 0): Point[] {
  const [left, top, right, bottom] = boundsOf(polygon);
  const points: Point[] = [];
  while (points.length < count) {
    const point: Point = [left + random() * (right - left), top + random() * (bottom - top)];
    if (polygonContains(polygon, point) && distance(point, nearestOnBorder(polygon, point)) >= fromBorder) points.push(point);
  }
  return points;
}
