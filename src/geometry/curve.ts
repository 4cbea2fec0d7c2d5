import { curveBumpX, curveBumpY, curveCardinalClosed, type CurveGenerator } from 'd3-shape';
import { flattenPath, type Path } from './path.js';
import type { Point } from './point.js';
import type { Ring } from './polygon.js';

/** A quiet curve from one point to another, leaving and arriving along the longer way (what d3's link draws). */
export function linkBetween(from: Point, to: Point): Path {
  const curve = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]) ? curveBumpY : curveBumpX;
  return record((context) => curve(context), [from, to]);
}

/** A smooth closed line through the corners of a ring, as points (d3's closed cardinal curve). */
export function smoothRing(ring: Ring): Ring {
  if (ring.length < 4) return ring;
  return flattenPath(record((context) => curveCardinalClosed.tension(0.4)(context), ring), 0.3);
}

/** What a curve of d3 draws through points. The curves alone are used: d3's `line` brings its path builder along. */
function record(curveOn: (context: CanvasRenderingContext2D) => CurveGenerator, points: readonly Point[]): Path {
  let start: Point = [0, 0];
  let last: Point = start;
  const curves: [Point, Point, Point][] = [];
  const context = {
    moveTo(x: number, y: number) {
      start = last = [x, y];
    },
    lineTo(x: number, y: number) {
      this.bezierCurveTo(...last, x, y, x, y);
    },
    bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number) {
      last = [x, y];
      curves.push([[ax, ay], [bx, by], last]);
    },
    closePath() {},
  };
  const curve = curveOn(context as unknown as CanvasRenderingContext2D);
  curve.lineStart();
  for (const [x, y] of points) curve.point(x, y);
  curve.lineEnd();
  return { start, curves };
}
