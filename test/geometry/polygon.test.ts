import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, distance, nearestOnBorder, polygonContains, signedArea, type Point, type Ring } from '../../src/geometry/index.js';
import { frame, pointArbitrary, realArbitrary, square, starArbitrary } from './shapes.js';

/** How often a ring runs round a point. */
function turnsAround(ring: Ring, [x, y]: Point): number {
  const angles = ring.map(([px, py]) => Math.atan2(py - y, px - x));
  const turned = angles.map((angle, i) => angle - (angles.at(i - 1) ?? 0));
  return Math.round(turned.reduce((sum, step) => sum + Math.atan2(Math.sin(step), Math.cos(step)), 0) / (2 * Math.PI));
}

/** A square cut in two by a line from top to bottom, and the points of that line. */
const cutSquareArbitrary = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 })
  .chain((heights) => {
    const ys = [0, ...[...heights].sort((a, b) => a - b), 100];
    return fc.tuple(...ys.map((y) => realArbitrary(1, 99).map((x): Point => [x, y])));
  })
  .map((line) => ({
    line,
    whole: [[...square(100)]],
    left: [[[0, 0], ...line, [0, 100]] as Ring],
    right: [[[100, 100], ...[...line].reverse(), [100, 0]] as Ring],
  }));

describe('polygonContains', () => {
  it('a point is inside when the border runs round it', () => {
    fc.assert(
      fc.property(starArbitrary(10, 100), pointArbitrary, (ring, point) => {
        fc.pre(distance(nearestOnBorder([ring], point), point) > 1e-6);
        expect(polygonContains([ring], point)).toBe(turnsAround(ring, point) !== 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('of two polygons that share a border exactly one contains a point, on the border too', () => {
    const share = realArbitrary(0, 1);
    fc.assert(
      fc.property(cutSquareArbitrary, fc.array(fc.tuple(share, fc.nat()), { minLength: 1, maxLength: 20 }), ({ line, whole, left, right }, places) => {
        const onLine = places.map(([t, at]): Point => {
          const [a, b] = [line[at % (line.length - 1)] ?? [0, 0], line[(at % (line.length - 1)) + 1] ?? [0, 0]];
          return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
        });
        const anywhere = places.map(([t, at]): Point => [t * 100, at % 101]);
        for (const point of [...line, ...onLine, ...anywhere])
          expect(Number(polygonContains(left, point)) + Number(polygonContains(right, point))).toBe(Number(polygonContains(whole, point)));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Point, boolean]>([
    ['in the frame', [5, 15], true],
    ['in its hole', [15, 15], false],
    ['beside it', [35, 15], false],
    ['above it', [15, -5], false],
  ])('a ring inside a ring is a hole: %s', (_, point, expected) => expect(polygonContains(frame, point)).toBe(expected));

  it('nothing is inside an empty polygon', () => expect(polygonContains([], [0, 0])).toBe(false));
});

describe('nearestOnBorder', () => {
  it('is a point of the border, and no point of the border is nearer', () => {
    fc.assert(
      fc.property(starArbitrary(10, 100), pointArbitrary, realArbitrary(0, 1), (ring, point, t) => {
        const nearest = nearestOnBorder([ring], point);
        expect(distance(nearestOnBorder([ring], nearest), nearest)).toBeCloseTo(0, 9);
        ring.forEach((b, i) => {
          const a = ring.at(i - 1) ?? b;
          const other: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
          expect(distance(nearest, point)).toBeLessThanOrEqual(distance(other, point) + 1e-9);
        });
      }),
    );
  });

  it.each<[Point, Point]>([
    [[15, -5], [15, 0]],
    [[-3, -4], [0, 0]],
    [[-5, 15], [0, 15]],
    [[14, 12], [14, 10]],
    [[30, 8], [30, 8]],
  ])('of %j in or beside the frame it is %j', (point, expected) => expect(nearestOnBorder(frame, point)).toEqual(expected));
});

describe('signedArea', () => {
  it.each<[string, Ring, number]>([
    ['clockwise as it is seen, y downwards', square(10), 100],
    ['the other way round', [...square(10)].reverse(), -100],
    ['anywhere', square(10, [-500, 300]), 100],
    ['no ring', [], 0],
    ['a line', [[0, 0], [10, 10]], 0],
  ])('a square of ten: %s', (_, ring, expected) => expect(signedArea(ring)).toBe(expected));
});

describe('boundsOf', () => {
  it('holds every ring', () => expect(boundsOf([square(10, [-5, 3]), square(2, [40, -7])])).toEqual([-5, -7, 42, 13]));
});
