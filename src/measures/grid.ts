import { views, type ViewId } from '../anatomy/index.js';

/** Units of a cell's side: about 7 mm on a grown person. It divides every view so that the cells of both sides mirror each other. */
export const cellSize = 4;

/** Cells over a view, row by row from its top left corner. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** The cells of a view. */
export function gridOf(view: ViewId): Grid {
  const [left, top, width, height] = views[view].viewBox;
  return { left, top, columns: Math.ceil(width / cellSize), rows: Math.ceil(height / cellSize) };
}
