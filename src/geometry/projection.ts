import type { Box } from './camera.js';
import type { Point } from './point.js';

/** Corners of a box, or their projections: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];

/** How a flat picture is projected onto a screen (moved, rotated, skewed, in perspective): a homography, row by row. */
export type Projection = readonly [...Row, ...Row, ...Row];
type Row = readonly [number, number, number];

export const cornersOf = ([left, top, width, height]: Box): Corners => [[left, top], [left + width, top], [left + width, top + height], [left, top + height]];

/**
 * The projection that maps the corners of a box to these points. Undefined if there is none: the corners are on a line, or seem to be because one is
 * behind the viewer.
 *
 * Source: P. S. Heckbert, Fundamentals of Texture Mapping and Image Warping, Berkeley 1989, 2.2.3 (from a unit square).
 */
export function projectionOnto([left, top, width, height]: Box, [[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners): Projection | undefined {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const across = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / across;
  const h = (dx1 * sy - sx * dy1) / across;
  // A corner is in front of the viewer only if the divisor is positive there.
  if (![g, h].every(Number.isFinite) || Math.min(1 + g, 1 + h, 1 + g + h) <= 0) return undefined;
  const row = (u: number, v: number, w: number): Row => [u / width, v / height, w - (u * left) / width - (v * top) / height];
  const projection: Projection = [...row(x1 - x0 + g * x1, x3 - x0 + h * x3, x0), ...row(y1 - y0 + g * y1, y3 - y0 + h * y3, y0), ...row(g, h, 1)];
  const determinant = determinantOf(projection);
  return Number.isFinite(determinant) && determinant !== 0 ? projection : undefined;
}

const determinantOf = ([a, b, c, d, e, f, g, h, i]: Projection): number => a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);

/** The projected point; undefined if it is behind the viewer. */
export function project([a, b, c, d, e, f, g, h, i]: Projection, [x, y]: Point): Point | undefined {
  const divisor = g * x + h * y + i;
  return divisor > 0 ? [(a * x + b * y + c) / divisor, (d * x + e * y + f) / divisor] : undefined;
}

/** From the screen back to the picture. A pixel beyond the horizon has no origin. */
export function inverseOf(projection: Projection): Projection {
  const [a, b, c, d, e, f, g, h, i] = projection;
  const turned = [e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f, d * h - e * g, b * g - a * h, a * e - b * d] as const;
  // Divided by the determinant, the divisor of the inverse has the same sign as that of the projection.
  const determinant = determinantOf(projection);
  return turned.map((value) => value / determinant) as unknown as Projection;
}

/** The magnification around a point, as a ratio of lengths: the square root of the ratio of areas. */
export function enlargementAt(projection: Projection, [x, y]: Point): number {
  const divisor = projection[6] * x + projection[7] * y + projection[8];
  return Math.sqrt(Math.abs(determinantOf(projection) / divisor ** 3));
}
