import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothRing } from '../../src/areas/smooth-ring.js';
import { distance, nearestOnBorder, polygonContains, signedArea, type Ring } from '../../src/geometry/index.js';
import { square, starArbitrary } from '../geometry/shapes.js';
import { runs, seedOf } from '../slow.js';

describe('smoothRing', () => {
  it('goes through every corner', () => {
    fc.assert(
      fc.property(starArbitrary(40, 60), (ring) => {
        const smooth = smoothRing(ring);
        for (const corner of ring) expect(distance(nearestOnBorder([smooth], corner), corner)).toBeLessThan(0.35);
      }),
      { numRuns: runs(50), seed: seedOf(22) },
    );
  });

  it('rounds a square off: it bulges between the corners, and turns the same way', () => {
    const ring = square(100);
    const smooth = smoothRing(ring);
    expect(smooth.length).toBeGreaterThan(12);
    expect(signedArea(smooth)).toBeGreaterThan(10_000);
    expect(signedArea(smooth)).toBeLessThan(13_000);
    expect(polygonContains([smooth], [50, -3])).toBe(true);
    expect(polygonContains([smooth], [50, -20])).toBe(false);
    expect(signedArea(smoothRing([...ring].reverse()))).toBeLessThan(-10_000);
  });

  it.each<[string, Ring]>([
    ['no', []],
    ['three', [[0, 0], [10, 0], [0, 10]]],
  ])('leaves %s corners as they are', (_, ring) => expect(smoothRing(ring)).toBe(ring));
});
