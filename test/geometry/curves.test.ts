import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkBetween, toSvgPath } from '../../src/geometry/index.js';
import { runs, seedOf } from '../slow.js';
import { pointArbitrary } from './shapes.js';

describe('a tie', () => {
  it.each([
    ['down', [0, 0], [10, 40], 'M0 0c0 20 10 20 10 40'],
    ['up', [10, 40], [0, 0], 'M10 40c0 -20 -10 -20 -10 -40'],
    ['across', [0, 0], [40, 10], 'M0 0c20 0 20 10 40 10'],
    ['nowhere', [3, 4], [3, 4], 'M3 4c0 0 0 0 0 0'],
  ] as const)('%s leaves and arrives along the longer way', (_, from, to, d) => expect(toSvgPath(linkBetween(from, to), false)).toBe(d));

  it('runs from one end to the other and stays between them', () => {
    fc.assert(
      fc.property(pointArbitrary, pointArbitrary, (from, to) => {
        const { start, curves } = linkBetween(from, to);
        expect(start).toEqual(from);
        expect(curves).toHaveLength(1);
        expect(curves[0]?.[2]).toEqual(to);
        for (const [x, y] of curves[0] ?? [])
          for (const [value, axis] of [[x, 0], [y, 1]] as const) {
            expect(value).toBeGreaterThanOrEqual(Math.min(from[axis], to[axis]));
            expect(value).toBeLessThanOrEqual(Math.max(from[axis], to[axis]));
          }
      }),
      { numRuns: runs(100), seed: seedOf(21) },
    );
  });
});
