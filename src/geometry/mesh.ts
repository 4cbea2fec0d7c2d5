import type { Point } from './point.js';

/** Triangles over two sets of points: corner `i` lies at `from[i]` in one plane and at `to[i]` in the other. */
export interface Mesh {
  readonly from: readonly Point[];
  readonly to: readonly Point[];
  /** Three corners a triangle. */
  readonly triangles: readonly number[];
}

/** The same mesh the other way round. */
export const invertMesh = ({ from, to, triangles }: Mesh): Mesh => ({ from: to, to: from, triangles });

/**
 * Carries a point over a mesh, linearly within its triangle (barycentric coordinates).
 * A point outside every triangle is carried by the one that it is nearest to being inside of.
 */
export function carryOver({ from, to, triangles }: Mesh, point: Point): Point {
  let best: Point = point;
  let bestInside = -Infinity;
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [triangles[i] ?? 0, triangles[i + 1] ?? 0, triangles[i + 2] ?? 0];
    const weights = weightsIn(from[a], from[b], from[c], point);
    if (!weights) continue;
    const inside = Math.min(...weights);
    if (inside <= bestInside) continue;
    bestInside = inside;
    best = blend(weights, to[a], to[b], to[c]);
    if (inside >= 0) break;
  }
  return best;
}

type Weights = readonly [number, number, number];

function weightsIn(a: Point | undefined, b: Point | undefined, c: Point | undefined, [x, y]: Point): Weights | undefined {
  if (!a || !b || !c) return undefined;
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  if (area === 0) return undefined;
  const second = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area;
  const third = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area;
  return [1 - second - third, second, third];
}

function blend([u, v, w]: Weights, a: Point = [0, 0], b: Point = [0, 0], c: Point = [0, 0]): Point {
  return [u * a[0] + v * b[0] + w * c[0], u * a[1] + v * b[1] + w * c[1]];
}
