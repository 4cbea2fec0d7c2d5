import type { Point, Ring } from '../geometry/index.js';

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
  const rows = values.length / columns;
  // A rim of nothing closes what would run off the grid.
  const width = columns + 2;
  const valueAt = (column: number, row: number) => (column < 1 || row < 1 || column > columns || row > rows ? 0 : (values[(row - 1) * columns + column - 1] ?? 0));
  const next = new Map<number, number>();
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const corners = [valueAt(column, row), valueAt(column + 1, row), valueAt(column + 1, row + 1), valueAt(column, row + 1)];
      const at = row * width + column;
      // An edge is named by its upper or left end, twice, and one more where it runs down.
      const edges = [2 * at, 2 * (at + 1) + 1, 2 * (at + width), 2 * at + 1];
      for (const [from, to] of crossings(corners, level)) next.set(edges[from] ?? 0, edges[to] ?? 0);
    }
  const pointOn = (edge: number): Point => {
    const [column, row] = [(edge >> 1) % width, Math.floor((edge >> 1) / width)];
    const [dx, dy] = edge & 1 ? [0, 1] : [1, 0];
    const [a, b] = [valueAt(column, row), valueAt(column + dx, row + dy)];
    const t = (level - a) / (b - a);
    return [column - 1 + dx * t, row - 1 + dy * t];
  };
  const rings: Ring[] = [];
  for (const [start] of next) {
    const ring: Point[] = [];
    for (let edge: number | undefined = start; edge !== undefined && next.has(edge); ) {
      ring.push(pointOn(edge));
      const following: number | undefined = next.get(edge);
      next.delete(edge);
      edge = following;
    }
    rings.push(ring);
  }
  return rings;
}

/**
 * Which edges of a square (top, right, bottom, left) a line goes in and out by, what is above the level always on the same hand. Round the
 * square clockwise, a line begins where the level is left and ends where it is entered. Of two lines the middle says how they run.
 */
function crossings(corners: readonly number[], level: number): [from: number, to: number][] {
  const above = corners.map((value) => value >= level);
  const leaves = [0, 1, 2, 3].filter((edge) => above[edge] && !above[(edge + 1) % 4]);
  const enters = [0, 1, 2, 3].filter((edge) => !above[edge] && above[(edge + 1) % 4]);
  if (leaves.length < 2) return leaves.map((edge) => [edge, enters[0] ?? edge]);
  const isBridge = corners.reduce((sum, value) => sum + value, 0) / 4 >= level;
  return leaves.map((edge) => [edge, (edge + (isBridge ? 1 : 3)) % 4]);
}
