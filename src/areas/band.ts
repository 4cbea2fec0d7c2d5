import type { Point, Ring } from '../geometry/index.js';
import { subtract, unite, type Shape } from './clip.js';
import type { Work } from './work.js';

/** Pieces that are united in one step: united all at once, thousands of overlapping ones would take minutes. */
const atOnce = 12;

/** A line as wide as twice the radius, with round ends and corners. */
export function* bandAlong(points: readonly Point[], radius: number): Work<Shape> {
  if (points.length > atOnce) {
    const half = points.length >> 1;
    const [before, after] = [yield* bandAlong(points.slice(0, half + 1), radius), yield* bandAlong(points.slice(half), radius)];
    yield;
    return unite(before, after);
  }
  return unite(...points.map((point, i): Shape => [[capsule(points[i - 1] ?? point, point, radius)]]));
}

/** A shape without its rim. Widening a band and then narrowing it fills gaps between lines that are close together. */
export function* narrowed(shape: Shape, rim: number): Work<Shape> {
  let rest = shape;
  for (const ring of shape.flat()) {
    const edge = yield* bandAlong([...ring, ...ring.slice(0, 1)], rim);
    yield;
    rest = subtract(rest, edge);
  }
  return rest;
}

function capsule(a: Point, b: Point, radius: number): Ring {
  const heading = Math.atan2(b[1] - a[1], b[0] - a[0]);
  return [...arc(a, radius, heading + Math.PI / 2), ...arc(b, radius, heading - Math.PI / 2)];
}

/** Half a circle in nine points, starting at an angle. */
const arc = ([x, y]: Point, radius: number, from: number): Ring =>
  Array.from({ length: 9 }, (_, i): Point => [x + radius * Math.cos(from + (i * Math.PI) / 8), y + radius * Math.sin(from + (i * Math.PI) / 8)]);
