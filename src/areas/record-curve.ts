import type { CurveGenerator } from 'd3-shape';
import type { Path, Point } from '../geometry/index.js';

/** The curve that d3 draws through points. Uses only d3's curves, because its `line` adds a path builder. */
export function recordCurve(curveOn: (context: CanvasRenderingContext2D) => CurveGenerator, points: readonly Point[]): Path {
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
