import type { Path } from './path.js';
import type { Point } from './point.js';

/** A gentle curve between two points that starts and ends along the longer axis, like d3's `link`. */
export function linkBetween(from: Point, to: Point): Path {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const isSteep = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
  const bends: [Point, Point] = isSteep ? [[from[0], y], [to[0], y]] : [[x, from[1]], [x, to[1]]];
  return { start: from, curves: [[...bends, to]] };
}
