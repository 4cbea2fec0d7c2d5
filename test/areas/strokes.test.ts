import { describe, expect, it } from 'vitest';
import { strokeToShape, toArea, type Shape } from '../../src/areas/index.js';
import { outlineOf, zonesIn, type ViewId } from '../../src/anatomy/index.js';
import { createChart, parseChart, type Area } from '../../src/chart/index.js';
import { distance, nearestOnBorder, polygonContains, type Point } from '../../src/geometry/index.js';
import { referral } from '../chart/examples.js';
import { generatedStrokes, strokeKinds } from './generated-strokes.js';
import { rasterCoverage, unitsOfPixels } from './raster.js';

const drawn = generatedStrokes(1000, 42).map((stroke) => {
  const shape = strokeToShape(stroke.view, stroke.samples, stroke.figure);
  return { ...stroke, shape, area: toArea(stroke.view, shape) };
});
const areas = drawn.flatMap(({ area }) => (area ? [area] : []));

const positions = ({ polygons }: Area): Point[] => polygons.flat(2).map(([x = NaN, y = NaN]) => [x, y]);

/** How far a place lies outside the body, in units. */
const beside = (view: ViewId, point: Point): number => (polygonContains(outlineOf(view), point) ? 0 : distance(point, nearestOnBorder(outlineOf(view), point)));

describe('of 1,000 strokes on all views and figures', () => {
  it('each is an area or nothing at all, and there are hundreds of both and of every kind', () => {
    expect(areas.length).toBeGreaterThan(700);
    expect(drawn.length - areas.length).toBeGreaterThan(50);
    for (const kind of strokeKinds) expect(drawn.filter((stroke) => stroke.kind === kind).length).toBeGreaterThan(50);
    for (const { shape, area } of drawn) expect(area === undefined).toBe(shape.length === 0);
  });

  it('those outside the body are nothing', () => {
    for (const { shape } of drawn.filter(({ kind }) => kind === 'outside the body')) expect(shape).toEqual([]);
  });

  it('every area is stored and read back as it is', () => {
    for (const area of areas) {
      const chart = { ...createChart({ id: 'c1' }), marks: [{ ...referral('m1', []), areas: [area] }] };
      expect(parseChart(JSON.parse(JSON.stringify(chart)))).toEqual({ ok: true, chart, warnings: [] });
    }
  });

  it('every ring is closed, on whole tenths, goes around half a square unit or more, and holes lie in their polygon', () => {
    for (const { polygons } of areas)
      for (const rings of polygons)
        for (const [i, ring] of rings.entries()) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(Math.abs(doubledArea(ring))).toBeGreaterThanOrEqual(1);
          for (const value of ring.flat()) expect(Math.abs(value * 10 - Math.round(value * 10))).toBeLessThan(1e-6);
          const [x = NaN, y = NaN] = ring[0] ?? [];
          if (i > 0) expect(distance([x, y], nearestOnBorder([toPoints(rings[0])], [x, y])) < 0.2 || polygonContains([toPoints(rings[0])], [x, y])).toBe(true);
        }
  });

  it('no area leaves the outline by more than 0.2 units', () => {
    for (const area of areas) for (const place of positions(area)) expect(beside(area.view, place)).toBeLessThanOrEqual(0.2);
    for (const area of areas) {
      const { pixels, beside: outside } = rasterCoverage(area);
      expect(unitsOfPixels(outside)).toBeLessThanOrEqual(0.02 * unitsOfPixels(pixels) + 1);
    }
  });

  it('the shares of the zones that each covers agree within 2 points of a per cent with a count of pixels', () => {
    for (const area of areas) {
      const { covered: counted } = rasterCoverage(area);
      const stored = new Map(area.zones.map(({ zone, covered }) => [zone, covered]));
      expect(stored.size).toBe(area.zones.length);
      for (const { id } of zonesIn(area.view)) expect(Math.abs((stored.get(id) ?? 0) - counted.get(id)!), id).toBeLessThanOrEqual(0.02);
    }
  });

  it('none needs more than 60 kB, however long it was drawn', () => {
    const sizes = areas.map((area) => JSON.stringify(area).length);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
  });
});

const toPoints = (ring: readonly (readonly number[])[] = []): Point[] => ring.map(([x = NaN, y = NaN]) => [x, y]);
const doubledArea = (ring: readonly (readonly number[])[]): number => ring.reduce((sum, [x = 0, y = 0], i) => sum + ((ring[i - 1]?.[0] ?? x) * y - x * (ring[i - 1]?.[1] ?? y)), 0);

it.each<[string, Point[]]>([
  ['no sample', []],
  ['only samples that are no numbers', [[NaN, NaN], [NaN, 3]]],
  ['samples that are infinite', [[Infinity, 200], [-Infinity, NaN]]],
])('is nothing for %s', (_, samples) => {
  expect(strokeToShape('front', samples)).toEqual([] satisfies Shape);
});

it('survives samples as far away as numbers go', () => {
  const far: Point[] = [[240, 300], [1e300, 300], [-1e300, -1e18], [1e15, 300], [250, 310]];
  expect(() => toArea('front', strokeToShape('front', far))).not.toThrow();
});
