import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver, invertMesh, roundPoint, type Mesh, type Point } from '../../src/geometry/index.js';
import { realArbitrary } from './shapes.js';

const size = 4;
const corners = Array.from({ length: size * size }, (_, i): Point => [(i % size) * 100, Math.floor(i / size) * 100]);
const triangles = corners.flatMap((_, i) => (i % size === size - 1 || i >= size * (size - 1) ? [] : [i, i + 1, i + size, i + 1, i + size + 1, i + size]));

const jitter = fc.integer({ min: -20, max: 20 });
const shiftedArbitrary = fc
  .tuple(...corners.map(([x, y]) => fc.tuple(jitter, jitter).map(([dx, dy]): Point => [x + dx, y + dy])));
const meshArbitrary: fc.Arbitrary<Mesh> = fc.record({ from: shiftedArbitrary, to: shiftedArbitrary, triangles: fc.constant(triangles) });

const near = (min: number, max: number) => fc.tuple(realArbitrary(min, max), realArbitrary(min, max));
const inside = near(25, 275);
const anywhere = near(-200, 500);

function expectNear(actual: Point, expected: Point) {
  expect(actual[0]).toBeCloseTo(expected[0], 6);
  expect(actual[1]).toBeCloseTo(expected[1], 6);
}

describe('carryOver', () => {
  it('stays put on a mesh of which both sides are alike', () => {
    fc.assert(fc.property(shiftedArbitrary, anywhere, (from, point) => expectNear(carryOver({ from, to: from, triangles }, point), point)));
  });

  it('moves everything alike on a mesh that is only shifted, outside it too', () => {
    fc.assert(
      fc.property(shiftedArbitrary, anywhere, near(-50, 50), (from, [x, y], [dx, dy]) => {
        const to = from.map(([cx, cy]): Point => [cx + dx, cy + dy]);
        expectNear(carryOver({ from, to, triangles }, [x, y]), [x + dx, y + dy]);
      }),
    );
  });

  it('carries corners to corners, and middles of edges to middles of edges', () => {
    const middle = (a: Point = [NaN, NaN], b: Point = [NaN, NaN]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    fc.assert(
      fc.property(meshArbitrary, (mesh) => {
        mesh.from.forEach((corner, i) => expectNear(carryOver(mesh, corner), mesh.to[i] ?? [NaN, NaN]));
        triangles.forEach((a, i) => {
          const b = triangles[i % 3 === 2 ? i - 2 : i + 1] ?? NaN;
          expectNear(carryOver(mesh, middle(mesh.from[a], mesh.from[b])), middle(mesh.to[a], mesh.to[b]));
        });
      }),
      { numRuns: 50 },
    );
  });

  it('the inverse mesh carries back', () => {
    fc.assert(fc.property(meshArbitrary, inside, (mesh, point) => expectNear(carryOver(invertMesh(mesh), carryOver(mesh, point)), point)));
  });

  it('moves a point outside as the nearest point of the mesh moves', () => {
    const triangle: Mesh = { from: [[0, 0], [10, 0], [0, 10]], to: [[100, 0], [120, 0], [100, 10]], triangles: [0, 1, 2] };
    expect(carryOver(triangle, [5, -3])).toEqual([110, -3]);
    expect(carryOver(triangle, [-4, -4])).toEqual([96, -4]);
  });

  it('knows every edge of every triangle from outside', () => {
    // A square of two triangles, each side of which moves its own way.
    const from: Point[] = [[0, 0], [100, 0], [100, 100], [0, 100]];
    const to: Point[] = [[0, 0], [200, 0], [300, 300], [0, 400]];
    for (const order of [[0, 1, 2, 2, 3, 0], [1, 2, 0, 3, 0, 2], [2, 0, 1, 0, 2, 3]]) {
      const mesh: Mesh = { from, to, triangles: order };
      const around: Point[] = [[50, -7], [107, 50], [50, 107], [-7, 25]];
      expect(around.map((point) => roundPoint(carryOver(mesh, point)))).toEqual([[100, -7], [257, 150], [150, 357], [-7, 100]]);
    }
  });

  it('skips missing corners', () => {
    const [from, to]: [Point[], Point[]] = [[[0, 0], [10, 0], [0, 10]], [[5, 0], [15, 0], [5, 10]]];
    for (const broken of [[0, 1, 9], [0, 9, 2], [9, 1, 2]]) expect(roundPoint(carryOver({ from, to, triangles: [...broken, 0, 1, 2] }, [2, 2]))).toEqual([7, 2]);
    expect(roundPoint(carryOver({ from, to: to.slice(0, 2), triangles: [0, 1, 2] }, [5, -3]))).toEqual([10, -3]);
  });

  it('leaves a point alone when there is no triangle', () => expect(carryOver({ from: [], to: [], triangles: [] }, [3, 4])).toEqual([3, 4]));

  it('uses no triangle that has no area', () => {
    const flat: Mesh = { from: [[0, 0], [10, 0], [5, 0]], to: [[0, 5], [10, 5], [5, 5]], triangles: [0, 1, 2] };
    expect(carryOver(flat, [5, 2])).toEqual([5, 7]);
  });
});
