import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonContains, type Point } from '../../src/geometry/index.js';
import { zoneIds } from '../../src/anatomy/index.js';
import { zonePolygonOf } from '../../src/anatomy/polygons.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { neutral } from '../../src/figures/neutral.js';
import { runs, seedOf } from '../slow.js';

describe.each([neutral, female, male])('a zone of the $id figure holds what its polygon holds', (figure) => {
  it('around every corner of its border, and straight beside it', () => {
    const differing = zoneIds.filter((id) => {
      const zone = zonePolygonOf(figure, id)!;
      const polygon = zone.polygon();
      return polygon.flat().some(([x, y], i) => {
        // The corner itself, and a place near it or in line with it, such as another corner.
        const [dx, dy] = ([[1e-9, 0], [-1e-9, 0], [0, 1e-12], [0, -1e-12], [0.01, 0], [-0.011, 0], [30, 0], [-30, 0]] as const)[i % 8]!;
        return ([[x, y], [x + dx, y + dy]] as Point[]).some((point) => zone.contains(point) !== polygonContains(polygon, point));
      });
    });
    expect(differing).toEqual([]);
  });

  it('anywhere', () => {
    const place = fc.tuple(fc.double({ min: -50, max: 550, noNaN: true }), fc.double({ min: -50, max: 1050, noNaN: true }));
    fc.assert(
      fc.property(fc.constantFrom(...zoneIds), place, (id, [x, y]) => {
        const zone = zonePolygonOf(figure, id)!;
        const [left, top, right, bottom] = zone.bounds();
        // In and slightly around the box of the zone, otherwise few points would hit.
        const point: Point = [left - 5 + ((x + 50) / 600) * (right - left + 10), top - 5 + ((y + 50) / 1100) * (bottom - top + 10)];
        expect(zone.contains(point)).toBe(polygonContains(zone.polygon(), point));
      }),
      { seed: seedOf(21), numRuns: runs(1000) },
    );
  });
});
