import { curveBumpX, curveBumpY } from 'd3-shape';
import type { Path } from './path.js';
import type { Point } from './point.js';
import { recordCurve } from './record-curve.js';

/** A quiet curve from one point to another, leaving and arriving along the longer way (what d3's link draws). */
export function linkBetween(from: Point, to: Point): Path {
  const curve = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]) ? curveBumpY : curveBumpX;
  return recordCurve((context) => curve(context), [from, to]);
}
