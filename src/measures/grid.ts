import { views, type ViewId } from '../anatomy/index.js';

/** Side of a cell in units: about 7 mm on an adult. It divides every view evenly, so that cells of both sides mirror each other. */
export const cellSize = 4;

/** The cells of a view, row by row from its top left corner. */
export interface Grid {
  /** x of the left edge, in units of the view. */
  readonly left: number;
  /** y of the top edge, in units of the view. */
  readonly top: number;
  /** Number of cells per row. */
  readonly columns: number;
  /** Number of rows. */
  readonly rows: number;
}

/** The grid of a view. */
export function gridOf(view: ViewId): Grid {
  const [left, top, width, height] = views[view].viewBox;
  return { left, top, columns: Math.ceil(width / cellSize), rows: Math.ceil(height / cellSize) };
}
