import type { Grid } from './grid.js';

/** Cells of a view as runs along its rows. Cleared and reused for each chart, without allocation. */
export interface Runs {
  readonly grid: Grid;
  /** First and last cell of each run in one number, so that plain numeric sorting works. */
  packed: Float64Array;
  size: number;
  /** Whether the runs are sorted and disjoint. */
  isSorted: boolean;
}

/** More cells than any view has. */
const base = 2 ** 26;

export const createRuns = (grid: Grid): Runs => ({ grid, packed: new Float64Array(256), size: 0, isSorted: true });

export function clearRuns(runs: Runs): void {
  runs.size = 0;
  runs.isSorted = true;
}

/** An array of twice the length that begins with the same numbers. */
export function grown<T extends Float64Array | Int32Array>(numbers: T): T {
  const longer = new (numbers.constructor as new (length: number) => T)(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** Adds the cells between two of a row, both included; none if the first comes after the last. */
export function addRun(runs: Runs, row: number, first: number, last: number): void {
  if (first > last) return;
  if (runs.size === runs.packed.length) runs.packed = grown(runs.packed);
  const start = row * runs.grid.columns;
  runs.packed[runs.size++] = (start + first) * base + start + last;
}

/** Calls back with the first and last cell of runs that contain each cell once, in order. */
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
