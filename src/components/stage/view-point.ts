import type { Point } from '../../geometry/index.js';

/** A place in a view, and how many of its units a pixel of the screen is worth there. */
export interface ViewPoint {
  readonly point: Point;
  readonly unitsPerPixel: number;
}

/**
 * Where a place on the screen (client pixels, fractions kept) lies in the view box of an SVG, whatever the host's styles did to its size.
 * Undefined where there is no layout to ask.
 */
export function toViewPoint(svg: SVGSVGElement, clientX: number, clientY: number): ViewPoint | undefined {
  const matrix = svg.getScreenCTM?.();
  if (!matrix) return undefined;
  const { a, b, c, d, e, f } = matrix;
  const determinant = a * d - b * c;
  if (!Number.isFinite(determinant) || determinant === 0) return undefined;
  const [x, y] = [clientX - e, clientY - f];
  return { point: [(d * x - c * y) / determinant, (a * y - b * x) / determinant], unitsPerPixel: 1 / Math.sqrt(Math.abs(determinant)) };
}
