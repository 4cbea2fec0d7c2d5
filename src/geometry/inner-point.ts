import { distance, type Point } from './point.js';
import { boundsOf, nearestOnBorder, polygonContains, type Polygon } from './polygon.js';

const steps = 12;

/** A point well inside the largest part of a polygon: from a grid of points inside, the one farthest from the border. */
export function innerPoint(polygon: Polygon): Point {
  const [left, top, right, bottom] = boundsOf(polygon);
  let best: Point = polygon[0]?.[0] ?? [0, 0];
  let bestFar = -1;
  for (let i = 1; i < steps; i++)
    for (let k = 1; k < steps; k++) {
      const point: Point = [left + ((right - left) * i) / steps, top + ((bottom - top) * k) / steps];
      if (!polygonContains(polygon, point)) continue;
      const far = distance(point, nearestOnBorder(polygon, point));
      if (far > bestFar) [best, bestFar] = [point, far];
    }
  return best;
}
