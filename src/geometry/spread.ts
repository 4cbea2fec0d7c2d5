import type { Point } from './point.js';

/** A disc of a cluster: its middle from the place of the cluster, and its radius. */
export interface SpreadDisc {
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
}

/** Discs that move together. */
export interface Cluster {
  readonly at: Point;
  readonly discs: readonly SpreadDisc[];
}

interface Moving extends SpreadDisc {
  readonly owner: number;
}

const rounds = 60;

/** Pairs that are looked at in all: a crowd that no rounds could part must not hold the page up. */
const patience = 60_000;

/**
 * Moves clusters apart until no disc of one overlaps a disc of another, each as little as it takes: near marks must not
 * hide each other. Those that are far enough from all others stay, and so does the one at index `pinned`. Same unit in
 * and out. Where there is no room for all, the overlaps that are left are small.
 *
 * @returns the places of the clusters, in their order
 */
export function spreadClusters(clusters: readonly Cluster[], pinned = -1): Point[] {
  const places = clusters.map(({ at: [x, y] }): [number, number] => [x, y]);
  const discs = clusters.flatMap((cluster, owner) => cluster.discs.map((disc): Moving => ({ ...disc, owner })));
  const cell = 2 * Math.max(...discs.map(({ radius }) => radius));
  let left = patience;
  for (let round = 0; round < rounds && left > 0; round++) {
    const pairs = nearPairs(discs.map(({ owner, dx, dy }): Point => [places[owner]![0] + dx, places[owner]![1] + dy]), cell, left);
    left -= pairs.length;
    if (!pushApart(places, discs, pairs, pinned)) break;
  }
  return places;
}

/** The same for points, of which no two are to lie closer than `gap`. */
export const spreadPoints = (points: readonly Point[], gap: number, pinned = -1): Point[] =>
  spreadClusters(points.map((at) => ({ at, discs: [{ dx: 0, dy: 0, radius: gap / 2 }] })), pinned);

/** One round over all pairs that overlap; false when there was none. */
function pushApart(places: [number, number][], discs: readonly Moving[], pairs: readonly (readonly [number, number])[], pinned: number): boolean {
  let moved = false;
  for (const [i, k] of pairs) {
    const [one, other] = [discs[i]!, discs[k]!];
    if (one.owner === other.owner) continue;
    const [a, b] = [places[one.owner]!, places[other.owner]!];
    const [dx, dy] = [b[0] + other.dx - a[0] - one.dx, b[1] + other.dy - a[1] - one.dy];
    const far = Math.hypot(dx, dy);
    const push = one.radius + other.radius - far;
    if (push < 0.01) continue;
    // Two on one spot part in a direction that their order decides, so that it is the same each time.
    const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [Math.cos(2.4 * other.owner), Math.sin(2.4 * other.owner)];
    const [shareA, shareB] = one.owner === pinned ? [0, 1] : other.owner === pinned ? [1, 0] : [0.5, 0.5];
    places[one.owner] = [a[0] - ux * push * shareA, a[1] - uy * push * shareA];
    places[other.owner] = [b[0] + ux * push * shareB, b[1] + uy * push * shareB];
    moved = true;
  }
  return moved;
}

/** Index pairs of points in the same or touching squares of a grid, at most so many. */
function nearPairs(points: readonly Point[], cell: number, most: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const columns = new Map<number, Map<number, number[]>>();
  for (const [i, [x, y]] of points.entries()) {
    if (pairs.length >= most) break;
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) for (const other of columns.get(column + dx)?.get(row + dy) ?? []) pairs.push([other, i]);
    const rows = columns.get(column) ?? new Map<number, number[]>();
    columns.set(column, rows);
    const here = rows.get(row);
    if (here) here.push(i);
    else rows.set(row, [i]);
  }
  return pairs;
}
