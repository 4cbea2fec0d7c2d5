import { distance, type Point } from './point.js';
import { nearestOnSegment } from './segment.js';

/** Triangles over two sets of points: corner `i` is at `from[i]` in one plane and at `to[i]` in the other. */
export interface Mesh {
  readonly from: readonly Point[];
  readonly to: readonly Point[];
  /** Three corner indices per triangle. */
  readonly triangles: readonly number[];
}

/** The mesh in the other direction. */
export const invertMesh = ({ from, to, triangles }: Mesh): Mesh => ({ from: to, to: from, triangles });

/** Maps a point through a mesh, linearly within its triangle (barycentric coordinates). A point outside every triangle moves like the nearest point of the mesh. */
export function carryOver(mesh: Mesh, point: Point): Point {
  const carried = carryInside(mesh, point);
  if (carried) return carried;
  const { from, to, triangles } = mesh;
  let [best, moved]: [number, Point] = [Infinity, point];
  for (let i = 0; i < triangles.length; i++) {
    const [a, b] = [triangles[i] ?? 0, triangles[i % 3 === 2 ? i - 2 : i + 1] ?? 0];
    const [start, end, newStart, newEnd] = [from[a], from[b], to[a], to[b]];
    if (!start || !end || !newStart || !newEnd) continue;
    const nearest = nearestOnSegment(start, end, point);
    const far = distance(nearest, point);
    if (far >= best) continue;
    best = far;
    const t = distance(start, nearest) / (distance(start, end) || 1);
    moved = [
      point[0] - nearest[0] + newStart[0] + t * (newEnd[0] - newStart[0]),
      point[1] - nearest[1] + newStart[1] + t * (newEnd[1] - newStart[1]),
    ];
  }
  return moved;
}

function carryInside({ from, to, triangles }: Mesh, point: Point): Point | undefined {
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [triangles[i] ?? 0, triangles[i + 1] ?? 0, triangles[i + 2] ?? 0];
    const weights = weightsIn(from[a], from[b], from[c], point);
    if (weights && Math.min(...weights) >= -1e-9) return blend(weights, to[a], to[b], to[c]);
  }
  return undefined;
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
