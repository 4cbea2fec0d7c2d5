import { distance, nearestOnSegment, type Point } from '../geometry/index.js';

/** A line with fewer points that deviates by at most `tolerance` units (Ramer-Douglas-Peucker). */
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
