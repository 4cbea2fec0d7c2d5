import type { Grid } from './grid.js';

/** Cells of a view in runs along its rows. Cleared and filled again for each chart: nothing is allocated for a chart. */
export interface Runs {
  readonly grid: Grid;
  /** First and last cell of each run in one number, so that they sort as plain numbers do. */
  packed: Float64Array;
  size: number;
  /** Whether the runs lie in order and apart. */
  isSorted: boolean;
}

/** More than any view has cells. */
const base = 2 ** 26;

export const createRuns = (grid: Grid): Runs => ({ grid, packed: new Float64Array(256), size: 0, isSorted: true });

export function clearRuns(runs: Runs): void {
  runs.size = 0;
  runs.isSorted = true;
}

/** An array twice as long that begins with the same numbers. */
export function grown<T extends Float64Array | Int32Array>(numbers: T): T {
  const longer = new (numbers.constructor as new (length: number) => T)(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** Adds the cells from one to another of a row, both included; none where the first lies behind the last. */
export function addRun(runs: Runs, row: number, first: number, last: number): void {
  if (first > last) return;
  if (runs.size === runs.packed.length) runs.packed = grown(runs.packed);
  const start = row * runs.grid.columns;
  runs.packed[runs.size++] = (start + first) * base + start + last;
}

/** Calls back with the first and the last cell of runs that hold each cell once, in order. */
export function forEachRun(runs: Runs, call: (from: number, to: number) => void): void {
  const { packed, size } = runs;
  if (!runs.isSorted) packed.subarray(0, size).sort();
  runs.isSorted = true;
  let counted = -1;
  for (let i = 0; i < size; i++) {
    const run = packed[i]!;
    const from = Math.floor(run / base);
    const to = run - from * base;
    if (to <= counted) continue;
    call(from > counted ? from : counted + 1, to);
    counted = to;
  }
}
