import type { Point } from '../geometry/index.js';

/** From client pixels (fractions kept) to the units of an SVG's view box. */
export interface ViewScale {
  readonly toView: (clientX: number, clientY: number) => Point;
  readonly unitsPerPixel: number;
}

/** How an SVG lies on the screen, whatever the host's styles did to its size. Undefined where there is no layout to ask. */
export function viewScaleOf(svg: SVGSVGElement | null): ViewScale | undefined {
  const matrix = svg?.getScreenCTM?.();
  if (!matrix) return undefined;
  const { a, b, c, d, e, f } = matrix;
  const determinant = a * d - b * c;
  if (!Number.isFinite(determinant) || determinant === 0) return undefined;
  return {
    toView: (clientX, clientY) => {
      const [x, y] = [clientX - e, clientY - f];
      return [(d * x - c * y) / determinant, (a * y - b * x) / determinant];
    },
    unitsPerPixel: 1 / Math.sqrt(Math.abs(determinant)),
  };
}
