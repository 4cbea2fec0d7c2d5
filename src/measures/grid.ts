import { views, type ViewId } from '../anatomy/index.js';

/** Units of a cell's side: about 7 mm on a grown person. It divides every view so that the cells of both sides mirror each other. */
export const cellSize = 4;

/** Cells over a view, row by row from its top left corner. */
export interface Grid {
  /** x of the left edge, in units of the view. */
  readonly left: number;
  /** y of the top edge, in units of the view. */
  readonly top: number;
  /** How many cells are in a row. */
  readonly columns: number;
  /** How many rows there are. */
  readonly rows: number;
}

/** The grid of a view. */
export function gridOf(view: ViewId): Grid {
  const [left, top, width, height] = views[view].viewBox;
  return { left, top, columns: Math.ceil(width / cellSize), rows: Math.ceil(height / cellSize) };
}
