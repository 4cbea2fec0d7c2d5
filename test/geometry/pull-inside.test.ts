import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearestOnBorder, polygonContains, pullInside, roundPoint, tenthsAround, type Point } from '../../src/geometry/index.js';
import { frame, pointArbitrary, realArbitrary, square, starArbitrary } from './shapes.js';

const centre: Point = [0, 0];
const anywhere = fc.tuple(realArbitrary(-150, 150), realArbitrary(-150, 150));
const anyShape = fc.oneof(starArbitrary(1, 100), starArbitrary(0.2, 3), starArbitrary(60, 100));

describe('pullInside', () => {
  it('ends inside and on whole tenths, wherever it starts', () => {
    fc.assert(
      fc.property(anyShape, anywhere, (ring, point) => {
        const pulled = pullInside([ring], point, centre);
        expect(polygonContains([ring], pulled)).toBe(true);
        expect(pulled).toEqual(roundPoint(pulled));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a point on whole tenths that is inside where it is', () => {
    fc.assert(
      fc.property(starArbitrary(1, 100), pointArbitrary, (ring, point) => {
        fc.pre(polygonContains([ring], point));
        expect(pullInside([ring], point, centre)).toEqual(point);
      }),
    );
  });

  it('moves a point no farther than to the border, where that is not jagged', () => {
    fc.assert(
      fc.property(starArbitrary(60, 70), anywhere, (ring, point) => {
        fc.pre(!polygonContains([ring], point));
        const needed = distance(nearestOnBorder([ring], point), point);
        expect(distance(pullInside([ring], point, centre), point)).toBeLessThan(needed + 0.3);
      }),
    );
  });

  it('pulling twice is pulling once', () => {
    fc.assert(
      fc.property(anyShape, anywhere, (ring, point) => {
        const once = pullInside([ring], point, centre);
        expect(pullInside([ring], once, centre)).toEqual(once);
      }),
    );
  });

  it.each<[string, Point]>([
    ['out of a hole', [15, 11]],
    ['from outside', [40, 15]],
  ])('pulls %s into the frame', (_, point) => expect(polygonContains(frame, pullInside(frame, point, [5, 5]))).toBe(true));

  it('takes the nearest of the tenths inside', () => {
    const [x, y] = pullInside([square(10)], [4.96, -3], [5, 5]);
    expect(x).toBe(5);
    expect(y).toBeLessThanOrEqual(0.1);
    expect(pullInside([square(10)], [13, 4], [5, 5])[0]).toBeGreaterThan(9.7);
    expect(pullInside([square(10)], [13, 4], [5, 5])[1]).toBe(4);
  });

  it('stays near where it came from, though the anchor is far away', () => {
    const long: Point[] = [[0, 0], [1000, 0], [1000, 20], [0, 20]];
    expect(distance(pullInside([long], [900, -5], [10, 10]), [900, 0])).toBeLessThan(0.3);
  });

  it('walks to the anchor in a straight line, and stops at the first tenth inside', () => {
    // Slivers thinner than a tenth, the nearest of them at the point, and a room around the anchor.
    const sliver: Point[] = [[0.04, 0], [0.06, 0], [0.06, 30], [0.04, 30]];
    const room = square(20, [20, 30]);
    const pulled = pullInside([sliver, room], [-1, 10], [30, 40]);
    expect(polygonContains([room], pulled)).toBe(true);
    expect(distance(nearestOnBorder([room], pulled), pulled)).toBeLessThan(0.2);
    // The line from [0, 10] to [30, 40] enters the room at its corner [20, 30].
    expect(distance(pulled, [20, 30])).toBeLessThan(0.3);
  });

  it('goes on towards the anchor where the border is too narrow to hold a tenth', () => {
    const needle: Point[] = [[0.05, 0], [0.09, 50], [0.01, 50]];
    const [x, y] = pullInside([needle, square(4, [-2, 60])], [0.5, 0.25], [0, 62]);
    expect(Math.abs(x)).toBeLessThanOrEqual(0.1);
    expect(y).toBeCloseTo(60, 0);
  });

  it('gives the anchor where nothing else is inside', () => {
    const needle: Point[] = [[0.05, 0], [0.09, 50], [0.01, 50]];
    expect(pullInside([needle], [0.5, 0.25], [0.05, 49])).toEqual([0.05, 49]);
  });
});

describe('tenthsAround', () => {
  it('reaches as far as asked, in every direction', () => {
    const points = tenthsAround([1, 2], 0.3);
    expect(points).toHaveLength(49);
    expect(points).toContainEqual([0.7, 1.7]);
    expect(points).toContainEqual([1.3, 2.3]);
    expect(points).toContainEqual([1.3, 1.7]);
  });
});
