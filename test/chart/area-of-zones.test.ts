import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, getZone, mirrorZone, viewIds, zoneAt, zoneIds, type ZoneId } from '../../src/anatomy/index.js';
import { areaOfShape, fromArea, intersect, toShape, unite, zoneShape } from '../../src/areas/index.js';
import { areaOfZones, createChart, parseChart, serialiseChart, type Area } from '../../src/chart/index.js';
import { signedArea } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { runs, seedOf } from '../slow.js';
import { idOf } from '../store/host.js';

/** Square units, holes taken off. */
const sizeOf = (areas: readonly Area[]) => areas.reduce((sum, { polygons }) => sum + polygons.flat().reduce((size, ring) => size + signedArea(ring.slice(0, -1)), 0), 0);
const shapeOf = (area: Area) => toShape(fromArea(area).flat());

describe('whole zones as the areas of a mark', () => {
  it.each(zoneIds)('%s is as large as the zone, contains its centre and is on its side', (id) => {
    const [area, ...others] = areaOfZones([id]);
    expect(others).toEqual([]);
    expect(area).toMatchObject({ view: getZone(id)!.view, zones: [{ zone: id, covered: 1 }] });
    const own = zoneShape(id);
    expect(areaOfShape(intersect(shapeOf(area!), own)) / areaOfShape(own)).toBeGreaterThan(0.99);
    expect(sizeOf([area!]) / areaOfShape(own)).toBeCloseTo(1, 1);
    expect(areaOfShape(intersect(shapeOf(area!), [[square(anchorOf(id))]]))).toBeGreaterThan(0);
    expect(zoneAt(area!.view, anchorOf(id))).toBe(id);
  });

  it('the right temple is on the right, and its mirror image is the left one', () => {
    const xsOf = (id: ZoneId) => areaOfZones([id])[0]!.polygons.flat(2).map(([x]) => x);
    expect(Math.max(...xsOf('front.temple.right'))).toBeLessThan(240);
    expect(Math.min(...xsOf('front.temple.left'))).toBeGreaterThan(240);
  });

  it('neighbours become one shape, as large as both, however often and in which order they are named', () => {
    const [one, other] = ['front.chest-upper.right', 'front.chest-upper.left'] as const;
    const both = areaOfZones([one, other, 'front.sternum', one]);
    expect(both).toHaveLength(1);
    expect(both[0]!.polygons).toHaveLength(1);
    expect(both[0]!.zones.map(({ zone }) => zone)).toEqual([one, other, 'front.sternum']);
    expect(sizeOf(both)).toBeCloseTo(sizeOf(areaOfZones([one])) + sizeOf(areaOfZones([other])) + sizeOf(areaOfZones(['front.sternum'])), -1);
    expect(sizeOf(areaOfZones(['front.sternum', other, one]))).toBeCloseTo(sizeOf(both));
  });

  it('any zones: as large as the clipper makes them, and a chart with them is read as it was written', () => {
    fc.assert(
      fc.property(fc.subarray([...zoneIds], { minLength: 1 }), fc.boolean(), (ids, isCaution) => {
        const areas = areaOfZones(ids);
        expect(areas.map(({ view }) => view)).toEqual(viewIds.filter((view) => ids.some((id) => getZone(id)!.view === view)));
        for (const area of areas) {
          const clipped = areaOfShape(unite(...area.zones.map(({ zone }) => zoneShape(zone))));
          expect(Math.abs(sizeOf([area]) - clipped) / clipped).toBeLessThan(0.02);
          expect(Math.abs(areaOfShape(shapeOf(area)) - clipped) / clipped).toBeLessThan(0.02);
        }
        const mark = { id: 'm1', by: 'patient', createdAt: '2026-11-22T10:15:00Z', areas } as const;
        const chart = { ...createChart(), marks: [isCaution ? ({ ...mark, kind: 'caution', reason: 'other' } as const) : ({ ...mark, kind: 'referral', from: [] } as const)] };
        expect(parseChart(serialiseChart(chart))).toMatchObject({ ok: true, chart, warnings: [] });
      }),
      { numRuns: runs(60), seed: seedOf(12) },
    );
  });

  it('of the mirrored zones is as large', () => {
    fc.assert(
      fc.property(fc.subarray([...zoneIds], { minLength: 1, maxLength: 40 }), (ids) => {
        expect(sizeOf(areaOfZones(ids.map(mirrorZone))) / sizeOf(areaOfZones(ids))).toBeCloseTo(1, 2);
      }),
      { numRuns: runs(30), seed: seedOf(13) },
    );
  });

  it('makes a referral on a map', () => {
    const store = createBodyMapStore();
    const from = idOf(store.getState().addTenderness({ view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] }));
    expect(store.getState().addReferral(areaOfZones(['front.temple.right', 'back.neck-side.right']), [from]).ok).toBe(true);
    expect(parseChart(serialiseChart(store.getState().chart))).toMatchObject({ ok: true, warnings: [] });
  });

  it('an unknown zone is named in the error; no zones give no area', () => {
    expect(() => areaOfZones(['front.temple.right', 'front.tempel.right' as ZoneId])).toThrow(new RangeError('Unknown zone “front.tempel.right”. A zone is, for example, back.shoulder-top.right.'));
    for (const id of ['front.temple', 'temple.right', '', 'constructor', null, 3]) expect(() => areaOfZones([id as ZoneId])).toThrow(RangeError);
    expect(areaOfZones([])).toEqual([]);
  });
});

const square = ([x, y]: readonly [number, number]) => [[x - 1, y - 1], [x + 1, y - 1], [x + 1, y + 1], [x - 1, y + 1]] as const;
