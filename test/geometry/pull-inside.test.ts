// @vitest-environment node
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
  it('reaches as far as it is told, in every direction', () => {
    const points = tenthsAround([1, 2], 0.3);
    expect(points).toHaveLength(49);
    expect(points).toContainEqual([0.7, 1.7]);
    expect(points).toContainEqual([1.3, 2.3]);
  });
});
