import { linkHorizontal, linkVertical } from 'd3-shape';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkBetween, type Point } from '../../src/geometry/index.js';
import { runs, seedOf } from '../slow.js';

const whole = fc.integer({ min: -50, max: 50 }).map((half) => 2 * half);
const place = fc.tuple(whole, whole);

it('draws what the links of d3 draw, along the longer way', () => {
  fc.assert(
    fc.property(place, place, (from: Point, to: Point) => {
      const isSteep = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
      const link = { source: [from[0], from[1]] as [number, number], target: [to[0], to[1]] as [number, number] };
      const drawn = (isSteep ? linkVertical() : linkHorizontal())(link) ?? '';
      const { start, curves } = linkBetween(from, to);
      expect([start, ...curves.flat()].flat()).toEqual((drawn.match(/-?[\d.]+/g) ?? []).map(Number));
    }),
    { numRuns: runs(200), seed: seedOf(6) },
  );
});
