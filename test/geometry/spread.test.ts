import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadClusters, spreadPoints, type Cluster, type Point } from '../../src/geometry/index.js';
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

describe('clusters of discs', () => {
  it('are set apart, tags included', () => {
    fc.assert(
      fc.property(clusters, (all) => {
        expect(overlap(all, spreadClusters(all))).toBeLessThan(1);
      }),
      { seed: seedOf(11), numRuns: runs(200) },
    );
  });

  it('stay where they are when there is room', () => {
    const all: Cluster[] = [0, 40, 80].map((x) => ({ at: [x, 0], discs: [{ dx: 0, dy: 0, radius: 13 }, { dx: 12.5, dy: -11.5, radius: 7.5 }] }));
    expect(spreadClusters(all)).toEqual(all.map((one) => one.at));
  });

  it('give way to the pinned one', () => {
    fc.assert(
      fc.property(clusters, fc.nat(11), (all, pinned) => {
        if (pinned < all.length) expect(spreadClusters(all, pinned)[pinned]).toEqual(all[pinned]!.at);
      }),
      { seed: seedOf(12), numRuns: runs(100) },
    );
  });

  it('step aside evenly, along the line between them', () => {
    const pair = (x: number, y: number): Cluster[] => [[0, 0], [x, y]].map((place) => ({ at: place as unknown as Point, discs: [{ dx: 0, dy: 0, radius: 10 }] }));
    for (const [x, y] of [[6, 8], [-6, 8], [6, -8], [0, 10], [10, 0]] as const) {
      // Ten apart and twenty needed: each goes five, straight away from the other.
      const [a, b] = spreadClusters(pair(x, y)) as [Point, Point];
      expect([a[0], a[1], b[0], b[1]].map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual([-x / 2, -y / 2, 1.5 * x, 1.5 * y].map((value) => value + 0));
    }
  });

  it('have none pinned unless it is said', () => {
    const [a, b] = spreadPoints([[0, 0], [10, 0]], 20) as [Point, Point];
    expect([a[0], b[0]]).toEqual([-5, 15]);
  });

  it('go the same ways each time, also from one spot', () => {
    const all: Cluster[] = Array.from({ length: 5 }, () => ({ at: [10, 10], discs: [{ dx: 0, dy: 0, radius: 13 }] }));
    expect(spreadClusters(all)).toEqual(spreadClusters(all));
    expect(overlap(all, spreadClusters(all))).toBeLessThan(1);
  });
});

it('points keep a gap', () => {
  const [a, b] = spreadPoints([[0, 0], [10, 0]], 26) as [Point, Point];
  expect(b[0] - a[0]).toBeCloseTo(26);
  expect([a[1], b[1]]).toEqual([0, 0]);
  expect(spreadPoints([], 26)).toEqual([]);
});
