import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, distance, mergePolygons, mirrorPoint, nearestOnBorder, polygonContains, signedArea, soften, stipple, type Point, type Polygon, type Ring } from '../../src/geometry/index.js';
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

  it('turn in one direction, and their holes in the other, whatever the directions that they are given in', () => {
    const frame = (outer: Ring, hole: Ring): Polygon => [outer, hole];
    const [outer, hole] = [square(0, 0, 9)[0]!, square(3, 3, 2)[0]!];
    for (const polygon of [frame(outer, hole), frame([...outer].reverse(), hole), frame(outer, [...hole].reverse())]) {
      const areas = mergePolygons([polygon]).map(signedArea);
      expect(areas.sort((a, b) => a - b)).toEqual([-4, 81]);
    }
  });

  it('lose a point that they name twice, and count once if given twice', () => {
    const [a, b, c, d] = square(0, 0, 4)[0]!;
    const merged = mergePolygons([[[a!, a!, b!, c!, d!]], square(0, 0, 4)]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toHaveLength(4);
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

  // Two highest points, the highest point on the axis, and none of these.
  it.each<[what: string, ring: Ring]>([
    ['two highest points', [[200, 100], [150, 160], [120, 150], [170, 100]]],
    ['a point on the axis', [[240, 130], [200, 100], [150, 160], [235, 190]]],
    ['one highest point', [[200, 90], [150, 160], [120, 150], [170, 100]]],
  ])('of a ring with %s begins where its mirror image begins, and runs the same way', (_, ring) => {
    const soft = soften(ring, 6, 240);
    for (const by of [0, 1, 2, 3]) for (const given of [turned(mirrored(ring), by), turned([...mirrored(ring)].reverse(), by)]) {
      const other = soften(given, 6, 240);
      expect(other).toHaveLength(soft.length);
      for (const [i, point] of other.entries()) expect(distance(mirrorPoint(point, 240), soft[i]!)).toBeLessThan(1e-6);
    }
  });

  it('has a point about every 2 units, and 12 at least', () => {
    expect(soften(square(100, 100, 80)[0]!, 6, 240)).toHaveLength(160);
    expect(soften(square(100, 100, 3)[0]!, 6, 240)).toHaveLength(12);
  });

  it('moves no point farther than a quarter of its reach', () => {
    const moved = soften(star, 40, 240).map((point) => distance(point, nearestOnBorder([star], point)));
    expect(Math.max(...moved)).toBeLessThanOrEqual(10 + 1e-9);
    expect(Math.max(...moved)).toBeGreaterThan(4);
    expect(soften(square(100, 100, 80)[0]!, 12, 240).some((point) => Math.abs(distance(point, [100, 100]) - 3) < 1e-6)).toBe(true);
  });

  it('cuts a corner of 135° as two normal distributions do', () => {
    const octagon: Ring = Array.from({ length: 8 }, (_, i): Point => [100 + 100 * Math.sin((i * Math.PI) / 4), 100 - 100 * Math.cos((i * Math.PI) / 4)]);
    // The mean of |t| of a normal distribution is σ √(2/π); of two after each other, √2 as much.
    const expected = ((2 - Math.SQRT2) * 8 * Math.sin(Math.PI / 8)) / Math.sqrt(Math.PI / 2);
    expect(Math.min(...soften(octagon, 8, 240).map((point) => distance(point, [100, 0])))).toBeCloseTo(expected, 1);
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

  const shapes: readonly (readonly [what: string, polygon: Polygon])[] = [
    ['a star', [star]],
    ['a square with a hole', [...square(250, 100, 60), ...square(270, 115, 20)]],
    ['a shape across the axis', [[[215, 100], [262, 112], [250, 170], [229, 150]]]],
    ['a ring with a point twice, and one of two points', [[[245, 100], [245, 100], [300, 100], [280, 160]], [[250, 105], [280, 105]]]],
  ];

  it.each(shapes)('knows how far each dot is from the border: %s', (_, polygon) => {
    const dots = stipple(polygon, options);
    expect(dots.length).toBeGreaterThan(50);
    for (const { at, inside } of dots) expect(inside).toBeCloseTo(Math.min(options.deep, distance(at, nearestOnBorder(polygon, at))), 9);
  });

  it.each(shapes)('has the dots of a large polygon that are inside: %s', (_, polygon) => {
    const all = stipple(square(140, 0, 260), options).map(({ at }) => at);
    expect(stipple(polygon, options).map(({ at }) => at)).toEqual(all.filter((at) => polygonContains(polygon, at)));
  });

  it('has the same dots on every machine and in every version, so that a print of a record looks as it did', () => {
    const dots = stipple(square(232, 96, 16), options);
    expect(dots.map(({ at }) => at.map((value) => value.toFixed(2)).join(' ')).join(', ')).toBe(
      '241.22 99.05, 238.78 99.05, 245.81 97.92, 234.19 97.92, 243.48 102.03, 236.52 102.03, 246.89 101.53, 233.11 101.53, 240.97 105.23, 239.03 105.23, 244.49 105.03, 235.51 105.03, 243.02 108.90, 236.98 108.90, 246.27 108.76, 233.73 108.76',
    );
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
