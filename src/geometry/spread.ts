import type { Point } from './point.js';

const rounds = 40;

/**
 * Moves points apart until no two lie closer than `gap`, each as little as it takes: near marks must not hide each other.
 * Points that are far enough from all others stay, and so does the one at index `pinned`. Same unit in and out.
 */
export function spreadPoints(points: readonly Point[], gap: number, pinned = -1): Point[] {
  const spread = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(spread, gap, pinned)) break;
  }
  return spread;
}

/** One round over all pairs that are too near; false when there was none. */
function pushApart(points: [number, number][], gap: number, pinned: number): boolean {
  let moved = false;
  for (const [i, k] of nearPairs(points, gap)) {
    const [a, b] = [points[i], points[k]];
    if (!a || !b) continue;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const far = Math.hypot(dx, dy);
    if (far > gap - 0.01) continue;
    // Two marks on one spot part in a direction that their order decides, so that it is the same each time.
    const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [Math.cos(2.4 * k), Math.sin(2.4 * k)];
    const [shareA, shareB] = i === pinned ? [0, 1] : k === pinned ? [1, 0] : [0.5, 0.5];
    const push = gap - far;
    points[i] = [a[0] - ux * push * shareA, a[1] - uy * push * shareA];
    points[k] = [b[0] + ux * push * shareB, b[1] + uy * push * shareB];
    moved = true;
  }
  return moved;
}

/** Index pairs of points in the same or touching squares of a grid as wide as the gap. */
function* nearPairs(points: readonly Point[], gap: number): Generator<readonly [number, number]> {
  const cells = new Map<string, number[]>();
  const cellOf = ([x, y]: Point) => [Math.floor(x / gap), Math.floor(y / gap)] as const;
  for (const [i, point] of points.entries()) {
    const [column, row] = cellOf(point);
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) for (const other of cells.get(`${column + dx},${row + dy}`) ?? []) yield [other, i];
    const key = `${column},${row}`;
    cells.set(key, [...(cells.get(key) ?? []), i]);
  }
}
