import { distance, type Point } from './point.js';
import type { Ring } from './polygon.js';

/** Distance of the points of a softened ring, in units. */
const step = 2;

/**
 * Smooths a ring: details below about `reach` units disappear, but no point moves farther than a quarter of that, so thin parts stay. The ring does
 * not shrink overall. A mirrored ring gives the mirrored result about `axis`.
 */
export function soften(ring: Ring, reach: number, axis: number): Ring {
  const even = resample(fromCanonicalStart(ring, axis));
  // A small ring, such as a fingertip, keeps its shape.
  const width = Math.min(reach, (even.length * step) / 18) / step;
  const once = blur(even, width);
  const twice = blur(once, width);
  // A second blur removes as much of the bulges as the first: twice the first minus the second restores them.
  return even.map(([x, y], i): Point => {
    const [dx, dy] = [2 * once[i]![0] - twice[i]![0] - x, 2 * once[i]![1] - twice[i]![1] - y];
    const share = Math.min(1, reach / 4 / (Math.hypot(dx, dy) || 1));
    return [x + share * dx, y + share * dy];
  });
}

/** The same ring, starting at a point and in a direction that its mirror image shares. */
function fromCanonicalStart(ring: Ring, axis: number): Ring {
  const away = ([x]: Point) => Math.abs(x - axis);
  const isBefore = (a: Point, b: Point) => {
    const onAxis = [a, b].map((point) => away(point) < 1e-6);
    if (onAxis[0] !== onAxis[1]) return onAxis[0]!;
    return Math.abs(a[1] - b[1]) > 1e-6 ? a[1] < b[1] : away(a) < away(b) - 1e-6;
  };
  const start = ring.reduce((best, point, i) => (isBefore(point, ring[best]!) ? i : best), 0);
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const [next, last] = [turned[1], turned.at(-1)];
  return next && last && away(last) < away(next) - 1e-6 ? [turned[0]!, ...turned.slice(1).reverse()] : turned;
}

/** Points at equal distances along a ring. */
function resample(ring: Ring): Point[] {
  const lengths = ring.map((point, i) => distance(point, ring[(i + 1) % ring.length]!));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(12, 2 * Math.round(total / step / 2));
  const points: Point[] = [];
  let [edge, walked] = [0, 0];
  for (let i = 0; i < count; i++) {
    const at = (i * total) / count;
    while (edge < ring.length - 1 && walked + lengths[edge]! < at) walked += lengths[edge++]!;
    const [[ax, ay], [bx, by]] = [ring[edge]!, ring[(edge + 1) % ring.length]!];
    const length = lengths[edge]!;
    const share = length > 0 ? (at - walked) / length : 0;
    points.push([ax + share * (bx - ax), ay + share * (by - ay)]);
  }
  return points;
}

/** Each point as the weighted mean of its neighbours around the ring (a normal distribution, `width` points wide). */
function blur(points: readonly Point[], width: number): Point[] {
  const reach = Math.ceil(3 * width);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * width * width)));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return points.map((_, at): Point => {
    let [x, y] = [0, 0];
    for (const [i, weight] of weights.entries()) {
      const point = points[(((at + i - reach) % points.length) + points.length) % points.length]!;
      x += weight * point[0];
      y += weight * point[1];
    }
    return [x / sum, y / sum];
  });
}
