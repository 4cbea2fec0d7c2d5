import { contours } from 'd3-contour';
import type { Ring } from '../geometry/index.js';

/** Numbers on a grid of points, row by row. */
export interface Field {
  readonly columns: number;
  readonly values: readonly number[];
}

/**
 * The lines at which a field passes a level (marching squares), as closed rings in steps of the grid, (0, 0) at its first point. By the
 * even-odd rule they hold every point of the grid that is above the level and none below. Beyond the grid all is below: `level` is above 0.
 */
export function contourAt({ columns, values }: Field, level: number): Ring[] {
  const { coordinates } = contours().size([columns, values.length / columns]).contour([...values], level);
  // Its points lie in the middle of squares, and its rings end where they began.
  return coordinates.flat().map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]) => [x - 0.5, y - 0.5]));
}
