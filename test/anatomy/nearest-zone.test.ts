import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, distanceToZone, nearestZone, outlineOf, viewIds, views, zoneAt, zonePolygon, zonesIn, type Point, type ZoneId } from '../../src/anatomy/index.js';
import { distance } from '../../src/geometry/index.js';
import { realArbitrary } from '../geometry/shapes.js';
import { figures } from './assets.js';

const figure = fc.constantFrom(...figures);

const placeArbitrary = fc.constantFrom(...viewIds).chain((view) => {
  const [left, top, width, height] = views[view].viewBox;
  const within = (from: number, size: number) => realArbitrary(from, from + size);
  const point: fc.Arbitrary<Point> = fc.tuple(within(left, width), within(top, height));
  return fc.record({ view: fc.constant(view), point, other: point });
});

describe('nearestZone', () => {
  it('is the zone that holds the point, however short the reach', () => {
    fc.assert(
      fc.property(placeArbitrary, figure, ({ view, point }, body) => {
        const exact = zoneAt(view, point, body);
        if (exact) expect(nearestZone(view, point, 0, body)).toBe(exact);
      }),
    );
  });

  it('outside the body it is within reach, and no zone is nearer', () => {
    fc.assert(
      fc.property(placeArbitrary, figure, fc.integer({ min: 0, max: 120 }), ({ view, point }, body, reach) => {
        const nearest = nearestZone(view, point, reach, body);
        const least = Math.min(...zonesIn(view).map(({ id }) => distanceToZone(id, point, body)));
        if (least > reach) expect(nearest).toBeUndefined();
        else expect(nearest && distanceToZone(nearest, point, body)).toBe(least);
      }),
    );
  });

  it.each<[string, Point, number, ZoneId | undefined]>([
    ['above the crown', [240, 12], 10, 'front.crown'],
    ['too far above the crown', [240, 2], 10, undefined],
    ["beside the patient's left hip", [342, 491], 12, 'front.hip.left'],
    ['in the corner of the view', [-10, 0], 40, undefined],
  ])('%s', (_, point, reach, expected) => {
    expect(zoneAt('front', point)).toBeUndefined();
    expect(nearestZone('front', point, reach)).toBe(expected);
  });
});

describe('distanceToZone', () => {
  it('is 0 in the zone and nowhere else', () => {
    fc.assert(
      fc.property(placeArbitrary, figure, ({ view, point }, body) => {
        const exact = zoneAt(view, point, body);
        const at0 = zonesIn(view).filter(({ id }) => distanceToZone(id, point, body) === 0);
        expect(at0.map(({ id }) => id)).toEqual(exact ? [exact] : []);
      }),
    );
  });

  it('changes by no more than the way that is gone', () => {
    fc.assert(
      fc.property(placeArbitrary, figure, fc.nat(), ({ view, point, other }, body, nth) => {
        const { id } = zonesIn(view)[nth % zonesIn(view).length] ?? { id: 'front.crown' as const };
        const change = Math.abs(distanceToZone(id, point, body) - distanceToZone(id, other, body));
        expect(change).toBeLessThanOrEqual(distance(point, other) + 1e-9);
      }),
    );
  });

  it('is measured to the nearest point of the border', () => {
    const top = Math.min(...zonePolygon('front.crown').flat().map(([, y]) => y));
    expect(distanceToZone('front.crown', [240, top - 30])).toBeCloseTo(30, 0);
  });

  it('is undefined for an unknown zone', () => expect(distanceToZone('front.tail' as ZoneId, [240, 500])).toBe(Infinity));
});

it('the outline of a view lies within it, and holds every zone', () => {
  const rangeOf = (points: readonly Point[], axis: 0 | 1) => [Math.min(...points.map((point) => point[axis])), Math.max(...points.map((point) => point[axis]))] as const;
  for (const view of viewIds) for (const axis of [0, 1] as const) {
    const [least, most] = rangeOf(outlineOf(view).flat(), axis);
    expect(least).toBeGreaterThan(views[view].viewBox[axis]);
    expect(most).toBeLessThan(views[view].viewBox[axis] + views[view].viewBox[axis + 2 as 2 | 3]);
    for (const { id } of zonesIn(view)) {
      const [from, to] = rangeOf(zonePolygon(id).flat(), axis);
      expect(from).toBeGreaterThanOrEqual(least - 1);
      expect(to).toBeLessThanOrEqual(most + 1);
    }
  }
});

it('what is no zone has neither border nor anchor', () => {
  expect(zonePolygon('front.tail' as ZoneId)).toEqual([]);
  expect(anchorOf('front.tail' as ZoneId)).toEqual([0, 0]);
});
