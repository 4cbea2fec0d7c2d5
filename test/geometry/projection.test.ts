import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornersOf, distance, enlargementAt, inverseOf, project, projectionOnto, type Box, type Corners, type Point } from '../../src/geometry/index.js';
import { runs, seedOf } from '../slow.js';

const box: Box = [-10, 5, 480, 960];
const settings = { numRuns: runs(300), seed: seedOf(6) };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const points = fc.tuple(number(-10, 470), number(5, 965));

/** What a camera sees that stands `far` before a sheet, which was turned about three axes through its middle, and moved. Apart from the code that is tested. */
const seen = (far: number, [rx, ry, rz]: readonly [number, number, number], size: number, [dx, dy]: Point) => ([x, y]: Point): Point => {
  const [u, v] = [(x - 230) * size, (y - 485) * size];
  const [u1, v1] = [u * Math.cos(rz) - v * Math.sin(rz), u * Math.sin(rz) + v * Math.cos(rz)];
  const [v2, z2] = [v1 * Math.cos(rx), v1 * Math.sin(rx)];
  const [u3, z3] = [u1 * Math.cos(ry) + z2 * Math.sin(ry), z2 * Math.cos(ry) - u1 * Math.sin(ry)];
  return [(u3 * far) / (far - z3) + dx, (v2 * far) / (far - z3) + dy];
};
const sights = fc
  .record({ far: number(800, 1e6), turn: fc.tuple(number(-1, 1), number(-1, 1), number(-3, 3)), size: number(0.2, 1.2), move: fc.tuple(number(-900, 900), number(-900, 900)) })
  .map(({ far, turn, size, move }) => seen(far, turn, size, move));
const cornersSeen = (sight: (point: Point) => Point) => cornersOf(box).map(sight) as unknown as Corners;

describe('a sheet however it is turned before a camera', () => {
  it('is found from its four corners, there and back', () =>
    fc.assert(
      fc.property(sights, points, (sight, point) => {
        const onto = projectionOnto(box, cornersSeen(sight))!;
        expect(distance(project(onto, point)!, sight(point))).toBeLessThan(1e-6);
        expect(distance(project(inverseOf(onto), sight(point))!, point)).toBeLessThan(1e-4);
      }),
      settings,
    ));

  it('knows how much larger it is seen at a place', () =>
    fc.assert(
      fc.property(sights, points, (sight, [x, y]) => {
        const [a, b, c] = [sight([x, y]), sight([x + 1e-3, y]), sight([x, y + 1e-3])];
        const area = ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 1e-6;
        expect(enlargementAt(projectionOnto(box, cornersSeen(sight))!, [x, y])).toBeCloseTo(Math.sqrt(Math.abs(area)), 2);
      }),
      settings,
    ));
});

const wide: Corners = [[40, 0], [60, 0], [100, 100], [0, 100]];
const askew: Corners = [[10, 20], [130, 5], [90, 160], [-30, 70]];

it.each<[what: string, box: Box, corners: Corners]>([
  ['from below', [0, 0, 100, 100], wide],
  ['askew', [0, 0, 100, 100], askew],
  ['askew, of a view that begins elsewhere', [-50, 30, 200, 80], askew],
  ['askew and mirrored', [-50, 30, 200, 80], [askew[1], askew[0], askew[3], askew[2]]],
])('knows how much larger each place of a sheet is that is seen from near by: %s', (_, of, corners) => {
  const onto = projectionOnto(of, corners)!;
  const at = (x: number, y: number) => project(onto, [x, y])!;
  for (const [u, v] of [[0.1, 0.1], [0.9, 0.2], [0.5, 0.5], [0.2, 0.9]] as const) {
    const [x, y] = [of[0] + u * of[2], of[1] + v * of[3]];
    const [a, b, c] = [at(x, y), at(x + 1e-4, y), at(x, y + 1e-4)];
    const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 1e-8;
    expect(enlargementAt(onto, [x, y]) / Math.sqrt(area)).toBeCloseTo(1, 4);
    expect(distance(project(inverseOf(onto), a)!, [x, y])).toBeLessThan(1e-9);
  }
});

it.each([0, 1, 2, 3])('is not made up where corner %i lies within the others', (at) => {
  const corners = cornersOf([0, 0, 100, 100]).map((corner, i): Point => (i === at ? [50 + 0.2 * (50 - corner[0]), 50 + 0.2 * (50 - corner[1])] : corner));
  expect(projectionOnto([0, 0, 100, 100], corners as unknown as Corners)).toBeUndefined();
});

it('keeps a mirrored sheet mirrored', () => {
  const onto = projectionOnto([0, 0, 100, 200], [[100, 0], [0, 0], [0, 200], [100, 200]])!;
  expect(project(onto, [30, 50])).toEqual([70, 50]);
});

it.each<[what: string, corners: Corners]>([
  ['have no size, as without a layout', [[0, 0], [0, 0], [0, 0], [0, 0]]],
  ['lie on a line, as of a sheet seen from its edge', [[0, 0], [10, 10], [30, 30], [20, 20]]],
  ['are three on a line', [[0, 0], [50, 0], [100, 0], [0, 100]]],
  ['are exchanged, as where one is behind the viewer', [[0, 0], [100, 100], [100, 0], [0, 100]]],
  ['are no numbers', [[NaN, 0], [100, 0], [100, 100], [0, 100]]],
])('is not made up where the corners %s', (_, corners) => expect(projectionOnto([0, 0, 100, 100], corners)).toBeUndefined());

it('comes from nowhere beyond the horizon', () => {
  const onto = projectionOnto([0, 0, 100, 100], [[40, 0], [60, 0], [100, 100], [0, 100]])!;
  expect(project(inverseOf(onto), [50, -20])).toEqual([expect.any(Number), expect.any(Number)]);
  expect(project(inverseOf(onto), [50, -26])).toBeUndefined();
});
