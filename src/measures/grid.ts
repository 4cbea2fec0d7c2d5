import { views, type ViewId } from '../anatomy/index.js';
import type { Point, Polygon } from '../geometry/index.js';

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

/** Cells of one row, first and last included. */
export interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The cell that holds a point; none beside the view. */
export function runAt({ left, top, columns, rows }: Grid, [x, y]: Point): Run[] {
  const [column, row] = [Math.floor((x - left) / cellSize), Math.floor((y - top) / cellSize)];
  return column >= 0 && column < columns && row >= 0 && row < rows ? [{ row, from: column, to: column }] : [];
}

/** The cells whose middle a polygon holds (even-odd). */
export function runsIn({ left, top, columns, rows }: Grid, polygon: Polygon): Run[] {
  const crossings = new Map<number, number[]>();
  for (const ring of polygon)
    ring.forEach(([x2, y2], i) => {
      const [x1, y1] = ring[i ? i - 1 : ring.length - 1] ?? [x2, y2];
      const first = Math.max(0, Math.ceil((Math.min(y1, y2) - top) / cellSize - 0.5));
      const end = Math.min(rows, (Math.max(y1, y2) - top) / cellSize - 0.5);
      for (let row = first; row < end; row++) {
        const x = x1 + ((x2 - x1) * (top + (row + 0.5) * cellSize - y1)) / (y2 - y1);
        const found = crossings.get(row);
        if (found) found.push(x);
        else crossings.set(row, [x]);
      }
    });
  return [...crossings].flatMap(([row, xs]) => {
    xs.sort((a, b) => a - b);
    return xs.flatMap((x, i): Run[] => {
      if (i % 2) return [];
      const from = Math.max(0, Math.ceil((x - left) / cellSize - 0.5));
      const to = Math.min(columns - 1, Math.floor(((xs[i + 1] ?? x) - left) / cellSize - 0.5));
      return from <= to ? [{ row, from, to }] : [];
    });
  });
}

/** The same cells, each in one run only. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((a, b) => a.row - b.row || a.from - b.from);
  const merged: Run[] = [];
  for (const run of sorted) {
    const last = merged.at(-1);
    if (last && last.row === run.row && run.from <= last.to + 1) merged[merged.length - 1] = { ...last, to: Math.max(last.to, run.to) };
    else merged.push(run);
  }
  return merged;
}
