import type { Point } from './point.js';

/** A disc of a cluster: its offset from the cluster's place, and its radius. */
export interface Disc {
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
}

/** Discs that move together. */
export interface Cluster {
  readonly at: Point;
  readonly discs: readonly Disc[];
}

const rounds = 60;

/** The maximum number of compared pairs, so that a crowd that cannot be separated does not block the page. */
const mostPairs = 60_000;

/**
 * Moves clusters apart, as little as possible, until no discs of different clusters overlap. Clusters that are far enough apart stay, and so does the
 * one at index `pinned`. Same unit in and out. If there is not enough space, small overlaps remain.
 *
 * @returns the places of the clusters, in their order
 */
export function removeOverlaps(clusters: readonly Cluster[], pinned = -1): Point[] {
  if (clusters.length === 0) return [];
  const crowd = toCrowd(clusters);
  let left = mostPairs;
  for (let round = 0; round < rounds && left > 0; round++) {
    const { compared, moved } = pushApart(crowd, left, pinned);
    left -= compared;
    if (!moved) break;
  }
  return clusters.map((_, i) => [crowd.x[i]!, crowd.y[i]!]);
}

/** The same for points, with a minimum distance `gap`. */
export const keepGap = (points: readonly Point[], gap: number, pinned = -1): Point[] =>
  removeOverlaps(points.map((at) => ({ at, discs: [{ dx: 0, dy: 0, radius: gap / 2 }] })), pinned);

/** Clusters and their discs in typed arrays, so that a thousand can be separated before the first paint. */
interface Crowd {
  /** Places of the clusters. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** For each disc: its cluster, offset and radius. */
  readonly owner: Int32Array;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  readonly radius: Float64Array;
  /** Diameter of the largest disc. */
  readonly widest: number;
}

function toCrowd(clusters: readonly Cluster[]): Crowd {
  const discs = clusters.flatMap(({ discs: own }, owner) => own.map((disc) => ({ ...disc, owner })));
  const radius = discs.map((disc) => disc.radius);
  return {
    x: new Float64Array(clusters.map(({ at }) => at[0])),
    y: new Float64Array(clusters.map(({ at }) => at[1])),
    owner: new Int32Array(discs.map((disc) => disc.owner)),
    dx: new Float64Array(discs.map((disc) => disc.dx)),
    dy: new Float64Array(discs.map((disc) => disc.dy)),
    radius: new Float64Array(radius),
    widest: 2 * radius.reduce((largest, one) => Math.max(largest, one), 0),
  };
}

/** The maximum number of columns and of rows of the grid. */
const mostCells = 1024;

/**
 * One round: pushes apart every pair of overlapping discs, by equal amounts. A grid, built at the start of the round with cells at least as wide as the
 * largest disc, limits the comparisons to the same and adjacent cells. Returns how many pairs were compared (it stops at about `most`), and whether any
 * moved. One function with plain loops: it mostly runs once for a page, before it is compiled.
 */
function pushApart({ x, y, owner, dx, dy, radius, widest }: Crowd, most: number, pinned: number): { readonly compared: number; readonly moved: boolean } {
  const count = owner.length;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    const atX = x[owner[i]!]! + dx[i]!;
    const atY = y[owner[i]!]! + dy[i]!;
    left = Math.min(left, atX);
    right = Math.max(right, atX);
    top = Math.min(top, atY);
    bottom = Math.max(bottom, atY);
  }
  const cell = Math.max(widest, (right - left) / mostCells, (bottom - top) / mostCells);
  const [firstColumn, firstRow] = [Math.floor(left / cell), Math.floor(top / cell)];
  // With an empty cell at every edge.
  const high = Math.floor(bottom / cell) - firstRow + 3;
  // The discs of a cell as a linked list: the first, the next of each, and the last.
  const first = new Int32Array((Math.floor(right / cell) - firstColumn + 3) * high).fill(-1);
  const last = new Int32Array(first.length);
  const next = new Int32Array(count).fill(-1);
  const cellOf = owner.map((a, i) => (Math.floor((x[a]! + dx[i]!) / cell) - firstColumn + 1) * high + Math.floor((y[a]! + dy[i]!) / cell) - firstRow + 1);
  let compared = 0;
  let moved = false;
  for (let k = 0; k < count && compared < most; k++) {
    const here = cellOf[k]!;
    const b = owner[k]!;
    for (let column = here - high; column <= here + high; column += high)
      for (let near = column - 1; near <= column + 1; near++)
        for (let i = first[near]!; i >= 0; i = next[i]!) {
          compared++;
          const a = owner[i]!;
          if (a === b) continue;
          const apartX = x[b]! + dx[k]! - x[a]! - dx[i]!;
          const apartY = y[b]! + dy[k]! - y[a]! - dy[i]!;
          const both = radius[i]! + radius[k]!;
          const square = apartX * apartX + apartY * apartY;
          // Most pairs are far enough apart.
          if (square >= both * both) continue;
          const far = Math.sqrt(square);
          const push = both - far;
          if (push < 0.01) continue;
          // Two at one place separate in a direction that depends on their order, so that the result is always the same.
          const ux = far > 0.01 ? apartX / far : Math.cos(2.4 * b);
          const uy = far > 0.01 ? apartY / far : Math.sin(2.4 * b);
          const shareA = a === pinned ? 0 : b === pinned ? 1 : 0.5;
          x[a]! -= ux * push * shareA;
          y[a]! -= uy * push * shareA;
          x[b]! += ux * push * (1 - shareA);
          y[b]! += uy * push * (1 - shareA);
          moved = true;
        }
    if (first[here]! < 0) first[here] = k;
    else next[last[here]!] = k;
    last[here] = k;
  }
  return { compared, moved };
}
