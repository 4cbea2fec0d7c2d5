// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, distance, mergePolygons, mirrorPoint, polygonContains, signedArea, soften, stipple, type Point, type Polygon, type Ring } from '../../src/geometry/index.js';
import { runs, seedOf } from '../slow.js';

const square = (x: number, y: number, size = 1): Polygon => [[[x, y], [x + size, y], [x + size, y + size], [x, y + size]]];
/** By the even-odd rule, whatever way the rings run: holes lie in an odd number of others. */
const areaOf = (polygon: Polygon): number => polygon.reduce((sum, ring) => sum + Math.abs(signedArea(ring)) * (polygon.filter((other) => other !== ring && polygonContains([other], ring[0]!)).length % 2 ? -1 : 1), 0);

/** Cells of a grid, a half of them with their corners the other way round. */
const cells = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String, minLength: 1 });
const toPolygon = ([x, y]: readonly [number, number]): Polygon => ((x + y) % 2 ? square(x, y) : square(x, y).map((ring) => [...ring].reverse()));

describe('polygons that share their borders', () => {
  it('become one with the same area and the same points inside', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const merged = mergePolygons(list.map(toPolygon));
        for (let x = 0; x < 6; x++) for (let y = 0; y < 6; y++) expect(polygonContains(merged, [x + 0.4, y + 0.3])).toBe(list.some(([cx, cy]) => cx === x && cy === y));
      }),
      { numRuns: runs(200), seed: seedOf(1401) },
    );
  });

  it('keep a hole', () => {
    const ring = [0, 1, 2].flatMap((x) => [0, 1, 2].flatMap((y) => (x === 1 && y === 1 ? [] : [toPolygon([x, y])])));
    expect(mergePolygons(ring)).toHaveLength(2);
    expect(areaOf(mergePolygons(ring))).toBeCloseTo(8);
  });

  it('are empty without zones', () => expect(mergePolygons([])).toEqual([]));
});

const star: Ring = Array.from({ length: 14 }, (_, i): Point => [300 + (i % 2 ? 60 : 38) * Math.cos((i * Math.PI) / 7), 200 + (i % 2 ? 60 : 38) * Math.sin((i * Math.PI) / 7)]);
const turned = (ring: Ring, by: number): Ring => [...ring.slice(by), ...ring.slice(0, by)];
const mirrored = (ring: Ring): Ring => ring.map((point) => mirrorPoint(point, 240));
/** The farthest that a point of the one lies from all of the other. */
const farthest = (one: readonly Point[], other: readonly Point[]) => Math.max(...one.map((point) => Math.min(...other.map((there) => distance(point, there)))));

describe('a softened ring', () => {
  it('loses its corners and keeps its size', () => {
    const [corner] = square(100, 100, 80);
    const soft = soften(corner!, 12, 240);
    expect(Math.abs(signedArea(soft)) / 6400).toBeCloseTo(1, 1);
    expect(Math.min(...soft.map((point) => distance(point, [100, 100])))).toBeGreaterThan(2);
    expect(polygonContains([soft], [140, 102])).toBe(true);
  });

  it.each([0, 3, 9])('is the mirror image of that of its mirror image, whatever the point that it begins with (%i)', (by) => {
    expect(farthest(mirrored(soften(star, 8, 240)), soften(turned([...mirrored(star)].reverse(), by), 8, 240))).toBeLessThan(1e-6);
  });

  it('of its own mirror image is symmetric', () => {
    const heart: Ring = [[240, 100], [270, 80], [290, 110], [240, 180], [190, 110], [210, 80]];
    const soft = soften(heart, 10, 240);
    expect(farthest(soft, mirrored(soft))).toBeLessThan(1e-6);
  });
});

describe('a stipple', () => {
  const options = { spacing: 4, deep: 5, axis: 240 };

  it('fills a polygon and not its hole, as many dots as its area has room for', () => {
    const polygon = [...square(260, 100, 80), ...square(290, 130, 20)];
    const dots = stipple(polygon, options);
    for (const { at } of dots) expect(polygonContains(polygon, at)).toBe(true);
    expect(dots.length / (6000 / (16 * Math.sqrt(0.75)))).toBeCloseTo(1, 1);
    expect(Math.max(...dots.map(({ inside }) => inside))).toBe(5);
  });

  it('keeps its dots apart, and has no row or column of them', () => {
    const dots = stipple(square(243, 100, 60), options);
    const nearest = dots.map(({ at }) => Math.min(...dots.flatMap((other) => (other.at === at ? [] : [distance(at, other.at)]))));
    expect(Math.min(...nearest)).toBeGreaterThan(1.5);
    expect(new Set(dots.map(({ at }) => at[1].toFixed(2))).size).toBeGreaterThan(dots.length / 2);
  });

  it('is mirrored with its polygon', () => {
    const dots = stipple([star], options).map(({ at }) => at);
    const other = stipple([mirrored(star)], options).map(({ at }) => at);
    expect(other).toHaveLength(dots.length);
    expect(farthest(mirrored(dots), other)).toBeLessThan(1e-6);
  });

  it('of nothing is nothing', () => expect(stipple([], options)).toEqual([]));
});

it('bounds hold what was softened of a small ring', () => {
  const tiny = soften(square(10, 10, 6)[0]!, 18, 240);
  const [left, top, right, bottom] = boundsOf([tiny]);
  expect([left, top, right, bottom].map(Math.round)).toEqual([10, 10, 16, 16]);
});
