import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf, viewIds, views, zoneAt, zonePolygon, zonesIn, type Point } from '../../src/anatomy/index.js';
import { polygonContains } from '../../src/geometry/index.js';
import { realArbitrary } from '../geometry/shapes.js';
import { figures } from './assets.js';
import { momentsOf } from './svg-sampler.js';

const cases = figures.flatMap((figure) => viewIds.map((view) => ({ figure, view, name: `${figure.id}, ${view}` })));

describe.each(cases)('the zones tile the body: $name', ({ figure, view }) => {
  const outline = outlineOf(view, figure);
  const zones = zonesIn(view).map(({ id }) => ({ id, polygon: zonePolygon(id, figure) }));
  const holdersOf = (point: Point) => zones.filter(({ polygon }) => polygonContains(polygon, point)).map(({ id }) => id);

  const [left, top, width, height] = views[view].viewBox;
  const between = (from: number, size: number) =>
    fc.oneof(
      realArbitrary(from - 5, from + size + 5),
      fc.integer({ min: 10 * from, max: 10 * (from + size) }).map((tenths) => tenths / 10),
    );
  const pointArbitrary: fc.Arbitrary<Point> = fc.tuple(between(left, width), between(top, height));

  it('a point of the view belongs to exactly one zone, a point outside the body to none', () => {
    fc.assert(
      fc.property(pointArbitrary, (point) => {
        const holders = holdersOf(point);
        expect(holders).toHaveLength(polygonContains(outline, point) ? 1 : 0);
        expect(zoneAt(view, point, figure)).toBe(holders[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('that holds at every corner of every border, too', () => {
    const corners = new Map(zones.flatMap(({ polygon }) => polygon.flat()).map((corner) => [corner.join(), corner]));
    const wrong = [...corners.values()].filter((corner) => holdersOf(corner).length !== Number(polygonContains(outline, corner)));
    expect(wrong).toEqual([]);
  });

  it('the areas of the zones sum up to the area within the outline', () => {
    const sum = zones.reduce((total, { polygon }) => total + momentsOf(polygon).area, 0);
    expect(Math.abs(sum / momentsOf(outline).area - 1)).toBeLessThan(1e-4);
  });
});
