import type { Point, Polygon } from '../geometry/index.js';
import { cellSize } from './grid.js';
import { addRun, grown, type Runs } from './runs.js';

/** Adds the cell that contains a point; none outside the view. */
export function addPoint(runs: Runs, at: Point): void {
  const { left, top, columns, rows } = runs.grid;
  const column = Math.floor((at[0] - left) / cellSize);
  const row = Math.floor((at[1] - top) / cellSize);
  if (!(column >= 0 && column < columns && row >= 0 && row < rows)) return;
  runs.isSorted = runs.size === 0;
  addRun(runs, row, column, column);
}

// Where the edges of a polygon cross the centre lines of rows: a linked list per row, in reused arrays.
let crossings = new Float64Array(1024);
let inOrder = new Float64Array(1024);
let before = new Int32Array(1024);
let lastOfRow = new Int32Array(256);

/** Adds the cells whose centre a polygon contains (even-odd). */
export function addPolygon(runs: Runs, polygon: Polygon): void {
  const { left, top, columns, rows } = runs.grid;
  if (lastOfRow.length < rows) lastOfRow = new Int32Array(rows);
  lastOfRow.fill(-1, 0, rows);
  let count = 0;
  let firstRow = rows;
  let endRow = 0;
  // Uses indices, because iterators over points would halve the speed.
  for (let r = 0; r < polygon.length; r++) {
    const ring = polygon[r]!;
    let previous = ring[ring.length - 1]!;
    for (let i = 0; i < ring.length; i++) {
      const point = ring[i]!;
      const x1 = previous[0];
      const y1 = previous[1];
      const x2 = point[0];
      const y2 = point[1];
      previous = point;
      const end = Math.min(rows, ((y1 > y2 ? y1 : y2) - top) / cellSize - 0.5);
      let row = Math.max(0, Math.ceil(((y1 > y2 ? y2 : y1) - top) / cellSize - 0.5));
      if (!(row < end)) continue;
      if (row < firstRow) firstRow = row;
      for (; row < end; row++) {
        if (count === crossings.length) [crossings, inOrder, before] = [grown(crossings), grown(inOrder), grown(before)];
        crossings[count] = x1 + ((x2 - x1) * (top + (row + 0.5) * cellSize - y1)) / (y2 - y1);
        before[count] = lastOfRow[row]!;
        lastOfRow[row] = count++;
      }
      if (row > endRow) endRow = row;
    }
  }
  runs.isSorted = runs.size === 0;
  for (let row = firstRow; row < endRow; row++) {
    const found = sortCrossings(row);
    for (let i = 0; i < found; i += 2) {
      const from = Math.ceil((inOrder[i]! - left) / cellSize - 0.5);
      const to = Math.floor((inOrder[i + 1 < found ? i + 1 : i]! - left) / cellSize - 0.5);
      addRun(runs, row, Math.max(0, from), Math.min(columns - 1, to));
    }
  }
}

/** Up to this many numbers, insertion sort is fastest; beyond it, its time grows with the square. */
const few = 24;

/** Sorts the crossings of a row into `inOrder` and returns their number. */
function sortCrossings(row: number): number {
  let found = 0;
  for (let at = lastOfRow[row]!; at >= 0; at = before[at]!) {
    const x = crossings[at]!;
    let place = found++;
    if (found <= few) for (; place > 0 && inOrder[place - 1]! > x; place--) inOrder[place] = inOrder[place - 1]!;
    inOrder[place] = x;
  }
  if (found > few) inOrder.subarray(0, found).sort();
  return found;
}
