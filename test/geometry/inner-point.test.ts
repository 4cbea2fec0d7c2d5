import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, innerPoint, nearestOnBorder, polygonContains } from '../../src/geometry/index.js';
import { runs, seedOf } from '../slow.js';
import { frame, square, starArbitrary } from './shapes.js';

describe('innerPoint', () => {
  it('is inside, far from the border', () => {
    fc.assert(
      fc.property(starArbitrary(40, 60), (ring) => {
        const point = innerPoint([ring]);
        expect(polygonContains([ring], point)).toBe(true);
        expect(distance(nearestOnBorder([ring], point), point)).toBeGreaterThan(20);
      }),
      { numRuns: runs(50), seed: seedOf(23) },
    );
  });

  it('of a square is its middle, at any position', () => {
    expect(innerPoint([square(120)])).toEqual([60, 60]);
    expect(innerPoint([square(120, [-500, 300])])).toEqual([-440, 360]);
  });

  it('is in the larger of two parts, and in no hole', () => {
    expect(innerPoint([square(2, [0, 0]), square(8, [4, 0])])).toEqual([8, 4]);
    const [x, y] = innerPoint(frame);
    expect(polygonContains(frame, [x, y])).toBe(true);
  });

  it('of what holds no point of the grid is a corner of it', () => {
    expect(innerPoint([[[3, 4], [5, 6], [7, 8]]])).toEqual([3, 4]);
    expect(innerPoint([])).toEqual([0, 0]);
  });
});
