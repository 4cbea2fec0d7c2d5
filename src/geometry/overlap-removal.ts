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
  const crowd = toCrowd(clusters);
  let left = mostPairs;
  for (let round = 0; round < rounds && left > 0; round++) {
    const { looked, moved } = pushApart(crowd, left, pinned);
    left -= looked;
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
}

function toCrowd(clusters: readonly Cluster[]): Crowd {
  const discs = clusters.flatMap(({ discs: own }) => own);
  return {
    x: Float64Array.from(clusters, ({ at }) => at[0]),
    y: Float64Array.from(clusters, ({ at }) => at[1]),
    owner: Int32Array.from(clusters.flatMap(({ discs: own }, i) => own.map(() => i))),
    dx: Float64Array.from(discs, (disc) => disc.dx),
    dy: Float64Array.from(discs, (disc) => disc.dy),
    radius: Float64Array.from(discs, (disc) => disc.radius),
  };
}

/** Maximum number of cells per side of the grid. Beyond it the grid wraps around: distant cells share a slot, but their discs do not overlap. */
const mostCells = 1024;

/**
 * One round: pushes apart every pair of overlapping discs. A grid, built at the start of the round with cells as wide as the largest disc, limits the
 * comparisons to the same and adjacent cells. Returns how many pairs were compared (it stops at about `most`), and whether any moved.
 */
function pushApart(crowd: Crowd, most: number, pinned: number): { readonly looked: number; readonly moved: boolean } {
  const { x, y, owner, dx, dy, radius } = crowd;
  const cell = 2 * radius.reduce((largest, one) => Math.max(largest, one), 0);
  const [columns, wide] = toSlots(owner.map((a, i) => Math.floor((x[a]! + dx[i]!) / cell)));
  const [rows, high] = toSlots(owner.map((a, i) => Math.floor((y[a]! + dy[i]!) / cell)));
  // The discs of a cell as a linked list: the first, the next of each, and the last.
  const first = new Int32Array(wide * high).fill(-1);
  const last = new Int32Array(wide * high);
  const next = new Int32Array(owner.length).fill(-1);
  let looked = 0;
  let moved = false;
  for (let i = 0; i < owner.length && looked < most; i++) {
    const column = columns[i]!;
    const row = rows[i]!;
    for (let c = column + wide - 1; c <= column + wide + 1; c++)
      for (let r = row + high - 1; r <= row + high + 1; r++)
        for (let other = first[(c % wide) * high + (r % high)]!; other >= 0; other = next[other]!) {
          looked++;
          if (pushPair(crowd, other, i, pinned)) moved = true;
        }
    const here = column * high + row;
    if (first[here]! < 0) first[here] = i;
    else next[last[here]!] = i;
    last[here] = i;
  }
  return { looked, moved };
}

/** Moves the clusters of two overlapping discs apart, by equal amounts. */
function pushPair({ x, y, owner, dx, dy, radius }: Crowd, i: number, k: number, pinned: number): boolean {
  const a = owner[i]!;
  const b = owner[k]!;
  if (a === b) return false;
  const apartX = x[b]! + dx[k]! - x[a]! - dx[i]!;
  const apartY = y[b]! + dy[k]! - y[a]! - dy[i]!;
  const both = radius[i]! + radius[k]!;
  // Most pairs are far enough apart, and a square root is slow.
  if (apartX * apartX + apartY * apartY >= both * both) return false;
  const far = Math.hypot(apartX, apartY);
  const push = both - far;
  if (push < 0.01) return false;
  // Two at one place separate in a direction that depends on their order, so that the result is always the same.
  const ux = far > 0.01 ? apartX / far : Math.cos(2.4 * b);
  const uy = far > 0.01 ? apartY / far : Math.sin(2.4 * b);
  const shareA = a === pinned ? 0 : b === pinned ? 1 : 0.5;
  x[a]! -= ux * push * shareA;
  y[a]! -= uy * push * shareA;
  x[b]! += ux * push * (1 - shareA);
  y[b]! += uy * push * (1 - shareA);
  return true;
}

/** Maps cells of a column or row to slots from 0, and returns the number of slots: one stays free, so that the ends do not touch. */
function toSlots(cells: Int32Array): [slots: Int32Array, count: number] {
  const from = cells.reduce((least, one) => Math.min(least, one), Infinity);
  const to = cells.reduce((most, one) => Math.max(most, one), -Infinity);
  const count = Math.max(3, Math.min(to - from + 2, mostCells));
  return [cells.map((one) => (one - from) % count), count];
}
