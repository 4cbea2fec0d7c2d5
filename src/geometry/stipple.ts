import type { Point } from './point.js';
import { boundsOf, type Polygon } from './polygon.js';

export interface Dot {
  readonly at: Point;
  /** Distance from the border in units, up to `deep`. */
  readonly inside: number;
}

export interface StippleOptions {
  /** Approximate distance of dots, in units. */
  readonly spacing: number;
  /** Distance from the border beyond which it no longer matters. */
  readonly deep: number;
  /** The axis about which a mirrored polygon has mirrored dots. */
  readonly axis: number;
}

/** Dots that fill a polygon evenly and without a visible pattern, at positions that do not depend on the polygon. */
export function stipple(polygon: Polygon, { spacing, deep, axis }: StippleOptions): Dot[] {
  const edges = edgesOf(polygon);
  if (edges.length === 0) return [];
  const [left, top, right, bottom] = boundsOf(polygon);
  const high = (spacing * Math.sqrt(3)) / 2;
  const columns = Math.ceil(Math.max(Math.abs(left - axis), Math.abs(right - axis)) / spacing);
  const dots: Dot[] = [];
  for (let row = Math.floor(top / high) - 1; row <= bottom / high; row++) {
    for (let column = 0; column <= columns; column++) {
      const away = (column + (row & 1 ? 0.75 : 0.25) + 0.42 * (noise(column, row, 1) - 0.5)) * spacing;
      const y = (row + 0.5 + 0.5 * (noise(column, row, 2) - 0.5)) * high;
      for (const x of [axis + away, axis - away]) {
        if (x < left || x > right || !isInside(edges, x, y)) continue;
        dots.push({ at: [x, y], inside: depthOf(edges, x, y, deep) });
      }
    }
  }
  return dots;
}

/** Four numbers per edge: from x, y to x, y. */
function edgesOf(polygon: Polygon): Float64Array {
  const numbers: number[] = [];
  for (const ring of polygon) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a) numbers.push(a[0], a[1], b[0], b[1]);
      a = b;
    }
  }
  return Float64Array.from(numbers);
}

// Called for each of a thousand dots, so it uses plain loops.

/** By the even-odd rule. */
function isInside(edges: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [ay, by] = [edges[i + 1]!, edges[i + 3]!];
    if (ay > y !== by > y && x < edges[i]! + ((edges[i + 2]! - edges[i]!) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}

/** The distance of a point from the border, up to `deep`. */
function depthOf(edges: Float64Array, x: number, y: number, deep: number): number {
  let nearest = deep * deep;
  for (let i = 0; i < edges.length; i += 4) {
    const [ax, ay, bx, by] = [edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!];
    if (Math.abs(ay - y) > deep && Math.abs(by - y) > deep && ay > y === by > y) continue;
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const [offX, offY] = [ax + along * dx - x, ay + along * dy - y];
    nearest = Math.min(nearest, offX * offX + offY * offY);
  }
  return Math.sqrt(nearest);
}

/** A number from 0 to 1, the same for the same input on every machine. */
function noise(column: number, row: number, salt: number): number {
  let bits = Math.imul(column + 1, 0x9e3779b1) ^ Math.imul(row + 1013, 0x85ebca6b) ^ Math.imul(salt, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}
