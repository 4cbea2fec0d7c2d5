import { contours } from 'd3-contour';
import type { Ring } from '../geometry/index.js';

/** Numbers on a grid of points, row by row. */
export interface Field {
  readonly columns: number;
  readonly values: readonly number[];
}

/**
 * The lines at which a field crosses a level (marching squares), as closed rings in steps of the grid, with (0, 0) at its first point. By the
 * even-odd rule they contain every point of the grid above the level and none below. Everything outside the grid counts as below: `level` is above 0.
 */
export function contourAt({ columns, values }: Field, level: number): Ring[] {
  const { coordinates } = contours().size([columns, values.length / columns]).contour([...values], level);
  // d3 puts points in the middle of squares and ends rings where they began.
  return coordinates.flat().map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]) => [x - 0.5, y - 0.5]));
}
