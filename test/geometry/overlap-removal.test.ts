import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeOverlaps, keepGap, type Cluster, type Point } from '../../src/geometry/index.js';
import { runs, seedOf } from '../slow.js';

const at = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })) as fc.Arbitrary<Point>;
/** A mark, and for some a tag above right of it. */
const cluster = fc.record({ at, hasTag: fc.boolean() }).map(({ at: place, hasTag }): Cluster => ({ at: place, discs: [{ dx: 0, dy: 0, radius: 13 }, ...(hasTag ? [{ dx: 12.5, dy: -11.5, radius: 7.5 }] : [])] }));
const clusters = fc.array(cluster, { maxLength: 12 });

/** The deepest overlap of discs of different clusters. */
function overlap(all: readonly Cluster[], places: readonly Point[]): number {
  const discs = all.flatMap(({ discs: own }, i) => own.map(({ dx, dy, radius }) => ({ i, x: places[i]![0] + dx, y: places[i]![1] + dy, radius })));
  return Math.max(0, ...discs.flatMap((a) => discs.filter((b) => b.i > a.i).map((b) => a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y))));
}

/** The same written plainly: all pairs in touching cells, in order, and each pushed apart at once. */
function removePlainly(all: readonly Cluster[], pinned: number): Point[] {
  const places = all.map(({ at: [x, y] }): [number, number] => [x, y]);
  const discs = all.flatMap(({ discs: own }, owner) => own.map((disc) => ({ ...disc, owner })));
  const cell = 2 * Math.max(...discs.map(({ radius }) => radius));
  const cellOf = ({ owner, dx, dy }: (typeof discs)[number]) => [Math.floor((places[owner]![0] + dx) / cell), Math.floor((places[owner]![1] + dy) / cell)] as const;
  for (let round = 0; round < 60; round++) {
    const cells = discs.map(cellOf);
    const steps = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => [column, row] as const));
    const pairs = cells.flatMap(([column, row], k) => steps.flatMap(([c, r]) => cells.slice(0, k).flatMap((other, i) => (other[0] === column + c && other[1] === row + r ? [[i, k] as const] : []))));
    let moved = false;
    for (const [i, k] of pairs) {
      const [one, other] = [discs[i]!, discs[k]!];
      const [a, b] = [places[one.owner]!, places[other.owner]!];
      const [dx, dy] = [b[0] + other.dx - a[0] - one.dx, b[1] + other.dy - a[1] - one.dy];
      const far = Math.sqrt(dx * dx + dy * dy);
      const push = one.radius + other.radius - far;
      if (one.owner === other.owner || push < 0.01) continue;
      const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [Math.cos(2.4 * other.owner), Math.sin(2.4 * other.owner)];
      const [shareA, shareB] = one.owner === pinned ? [0, 1] : other.owner === pinned ? [1, 0] : [0.5, 0.5];
      places[one.owner] = [a[0] - ux * push * shareA, a[1] - uy * push * shareA];
      places[other.owner] = [b[0] + ux * push * shareB, b[1] + uy * push * shareB];
      moved = true;
    }
    if (!moved) break;
  }
  return places;
}

describe('clusters of discs', () => {
  it('go exactly where the plain way puts them, however crowded', () => {
    const crowded = fc.oneof(clusters, fc.array(cluster, { minLength: 20, maxLength: 60 }));
    fc.assert(
      fc.property(crowded, fc.integer({ min: -1, max: 60 }), (all, pinned) => {
        expect(removeOverlaps(all, pinned)).toEqual(removePlainly(all, pinned));
      }),
      { seed: seedOf(13), numRuns: runs(60) },
    );
  });

  it('are set apart as well where they lie very far from each other', () => {
    const pairs = [0, 1e5, -3e6].flatMap((x): Cluster[] => [x, x + 10].map((far) => ({ at: [far, x / 7], discs: [{ dx: 0, dy: 0, radius: 10 }] })));
    const places = removeOverlaps(pairs);
    for (const i of [0, 2, 4]) expect(places[i + 1]![0] - places[i]![0]).toBeCloseTo(20, 5);
  });

  it('are set apart, tags included', () => {
    fc.assert(
      fc.property(clusters, (all) => {
        expect(overlap(all, removeOverlaps(all))).toBeLessThan(1);
      }),
      { seed: seedOf(11), numRuns: runs(200) },
    );
  });

  it('stay where they are when there is room', () => {
    const all: Cluster[] = [0, 40, 80].map((x) => ({ at: [x, 0], discs: [{ dx: 0, dy: 0, radius: 13 }, { dx: 12.5, dy: -11.5, radius: 7.5 }] }));
    expect(removeOverlaps(all)).toEqual(all.map((one) => one.at));
  });

  it('give way to the pinned one', () => {
    fc.assert(
      fc.property(clusters, fc.nat(11), (all, pinned) => {
        if (pinned < all.length) expect(removeOverlaps(all, pinned)[pinned]).toEqual(all[pinned]!.at);
      }),
      { seed: seedOf(12), numRuns: runs(100) },
    );
  });

  it('move apart evenly, along the line between them', () => {
    const pair = (x: number, y: number): Cluster[] => [[0, 0], [x, y]].map((place) => ({ at: place as unknown as Point, discs: [{ dx: 0, dy: 0, radius: 10 }] }));
    for (const [x, y] of [[6, 8], [-6, 8], [6, -8], [0, 10], [10, 0]] as const) {
      // Ten apart and twenty needed: each goes five, straight away from the other.
      const [a, b] = removeOverlaps(pair(x, y)) as [Point, Point];
      expect([a[0], a[1], b[0], b[1]].map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual([-x / 2, -y / 2, 1.5 * x, 1.5 * y].map((value) => value + 0));
    }
  });

  it('have none pinned by default', () => {
    const [a, b] = keepGap([[0, 0], [10, 0]], 20) as [Point, Point];
    expect([a[0], b[0]]).toEqual([-5, 15]);
  });

  it('go the same ways each time, also from one spot', () => {
    const all: Cluster[] = Array.from({ length: 5 }, () => ({ at: [10, 10], discs: [{ dx: 0, dy: 0, radius: 13 }] }));
    expect(removeOverlaps(all)).toEqual(removeOverlaps(all));
    expect(overlap(all, removeOverlaps(all))).toBeLessThan(1);
  });
});

it('points keep a gap', () => {
  const [a, b] = keepGap([[0, 0], [10, 0]], 26) as [Point, Point];
  expect(b[0] - a[0]).toBeCloseTo(26);
  expect([a[1], b[1]]).toEqual([0, 0]);
  expect(keepGap([], 26)).toEqual([]);
});
