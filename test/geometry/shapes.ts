import fc from 'fast-check';
import type { Path, Point, Polygon, Ring } from '../../src/geometry/index.js';

/** Numbers spread evenly between two: `fc.double` has every second one next to 0. */
export const realArbitrary = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((share) => min + (share / (2 ** 31 - 1)) * (max - min));

const coordinate = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);

/** A point on whole tenths, near the origin. */
export const pointArbitrary: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);

/** A ring around the origin, of any number of spikes; it never crosses itself. */
export const starArbitrary = (min: number, max: number): fc.Arbitrary<Ring> =>
  fc.array(realArbitrary(min, max), { minLength: 5, maxLength: 24 }).map((radii) =>
    radii.map((radius, i): Point => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
  );

export const pathArbitrary: fc.Arbitrary<Path> = fc.record({
  start: pointArbitrary,
  curves: fc.array(fc.tuple(pointArbitrary, pointArbitrary, pointArbitrary), { minLength: 1, maxLength: 8 }),
});

export const square = (size: number, [x, y]: Point = [0, 0]): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

/** A square with a square hole. */
export const frame: Polygon = [square(30), square(10, [10, 10])];
