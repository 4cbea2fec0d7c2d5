import { curveCardinalClosed, line } from 'd3-shape';
import { flattenPath, nearestOnSegment, distance, type Path, type Point, type Ring } from '../geometry/index.js';

/** A line with fewer points that leaves the first by at most `tolerance` units (Ramer-Douglas-Peucker). */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [start, end] = [points[from], points[to]];
    if (!start || !end) continue;
    let [farthest, best] = [-1, tolerance];
    for (let i = from + 1; i < to; i++) {
      const point = points[i];
      const far = point ? distance(point, nearestOnSegment(start, end, point)) : 0;
      if (far > best) [farthest, best] = [i, far];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, i) => keep.has(i));
}

/** A closed smooth line through the corners of a ring, as points (d3's closed cardinal curve). */
export function smoothRing(ring: Ring): Ring {
  if (ring.length < 4) return ring;
  const recorder = new PathRecorder();
  line<Point>().curve(curveCardinalClosed.tension(0.4)).context(recorder as unknown as CanvasRenderingContext2D)([...ring]);
  return flattenPath(recorder.path(), 0.3);
}

/** Takes down what d3 draws. */
class PathRecorder {
  #start: Point = [0, 0];
  #last: Point = [0, 0];
  readonly #curves: [Point, Point, Point][] = [];
  moveTo(x: number, y: number): void {
    this.#start = this.#last = [x, y];
  }
  lineTo(x: number, y: number): void {
    this.bezierCurveTo(...this.#last, x, y, x, y);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#last = [x, y];
    this.#curves.push([[ax, ay], [bx, by], this.#last]);
  }
  closePath(): void {}
  path(): Path {
    return { start: this.#start, curves: this.#curves };
  }
}
