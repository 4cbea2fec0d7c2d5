import type { Point } from './point.js';

/** A run of cubic Bézier curves: its start, then two control points and an end per curve. */
export interface Path {
  readonly start: Point;
  readonly curves: readonly (readonly [Point, Point, Point])[];
}

export const endOf = ({ start, curves }: Path): Point => curves.at(-1)?.[2] ?? start;

/** The `d` of an SVG path, rounded to a tenth of a unit. */
export function toSvgPath({ start, curves }: Path, closed: boolean): string {
  let x = tenths(start[0]);
  let y = tenths(start[1]);
  let d = `M${x / 10} ${y / 10}`;
  for (const [first, second, end] of curves) {
    const [toX, toY] = [tenths(end[0]), tenths(end[1])];
    d += `c${(tenths(first[0]) - x) / 10} ${(tenths(first[1]) - y) / 10} ${(tenths(second[0]) - x) / 10} ${(tenths(second[1]) - y) / 10} ${(toX - x) / 10} ${(toY - y) / 10}`;
    [x, y] = [toX, toY];
  }
  return closed ? `${d}z` : d;
}

const tenths = (value: number) => Math.round(value * 10);

/** The run as a polyline that deviates by at most `tolerance` units; without its end, so that runs can be chained. */
export function flattenPath({ start, curves }: Path, tolerance = 0.05): Point[] {
  const points: Point[] = [];
  let from = start;
  for (const [first, second, to] of curves) {
    const bend = Math.max(bendOf(from, first, second), bendOf(first, second, to));
    const count = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance)));
    for (let i = 0; i < count; i++) points.push(pointOnCurve(from, first, second, to, i / count));
    from = to;
  }
  return points;
}

const bendOf = (a: Point, b: Point, c: Point) => Math.hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1]);

function pointOnCurve(from: Point, first: Point, second: Point, to: Point, t: number): Point {
  const s = 1 - t;
  const at = (axis: 0 | 1) => s * s * s * from[axis] + 3 * s * s * t * first[axis] + 3 * s * t * t * second[axis] + t * t * t * to[axis];
  return [at(0), at(1)];
}
