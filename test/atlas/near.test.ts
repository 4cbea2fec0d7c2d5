import { describe, expect, it } from 'vitest';
import { anchorOf, outlineOf, views, viewIds, type Point, type ZoneId } from '../../src/anatomy/index.js';
import { builtInAtlas, musclesNear, placementsOf, unitsPerCentimetre } from '../../src/atlas.js';
import { distance, mirrorPoint } from '../../src/geometry/index.js';
import { pointsInside, seededRandom } from '../geometry/seeded.js';

const infraspinatus = builtInAtlas().muscles.find(({ id }) => id === 'infraspinatus');
const [place] = placementsOf(infraspinatus?.triggerPoints[0] as never, 'right');
const names = (found: ReturnType<typeof musclesNear>) => found.map(({ triggerPoint, side }) => `${triggerPoint.id} ${side}`);

describe('musclesNear', () => {
  it('finds the trigger point at the place first, with distance 0', () => {
    expect(musclesNear('back', place?.at as Point)[0]).toMatchObject({ muscle: { id: 'infraspinatus' }, side: 'right', distance: 0, centimetres: 0, isWithinUncertainty: true });
  });

  it('is the same as to measure every placement: nearest first, none within reach forgotten', () => {
    for (const view of viewIds)
      for (const point of pointsInside(outlineOf(view), 40, seededRandom(3))) {
        const reach = 6 * unitsPerCentimetre(view);
        const all = builtInAtlas().muscles.flatMap(({ triggerPoints }) => triggerPoints.flatMap((each) => (['left', 'right'] as const).flatMap((side) => placementsOf(each, side))));
        const expected = all.filter((each) => each.view === view && !each.isHidden && distance(each.at, point) <= reach).map(({ at }) => distance(at, point));
        expect(musclesNear(view, point).map((near) => near.distance)).toEqual(expected.sort((a, b) => a - b));
      }
  });

  it('mirrors with the point', () => {
    for (const point of pointsInside(outlineOf('back'), 30, seededRandom(4))) {
      const there = musclesNear('back', mirrorPoint(point, views.back.midline));
      expect(there.map(({ triggerPoint, side }) => `${triggerPoint.id} ${side === 'left' ? 'right' : 'left'}`).sort()).toEqual(names(musclesNear('back', point)).sort());
    }
    expect(names(musclesNear('right-side', [480 - 263.1, 175.5]))).toContain('trapezius-upper-2 right');
    expect(names(musclesNear('left-side', [263.1, 175.5]))).toContain('trapezius-upper-2 left');
  });

  it('lists both sides at the midline', () => {
    expect(new Set(musclesNear('back', [240, 380]).map(({ side }) => side))).toEqual(new Set(['left', 'right']));
  });

  it('measures in centimetres of the person', () => {
    const at: Point = [(place?.at[0] ?? 0) + 10, place?.at[1] ?? 0];
    const centimetresOf = (stature?: number) => musclesNear('back', at, { ...(stature && { stature }), reach: 20 }).find(({ triggerPoint, side }) => triggerPoint.id === 'infraspinatus-1' && side === 'right')?.centimetres;
    expect(centimetresOf()).toBeCloseTo((10 / 960) * 170, 9);
    expect(centimetresOf(192)).toBeCloseTo(2, 9);
  });

  it('measures the soles by their own scale: a foot of 350 units is about 24 cm', () => {
    expect(350 / unitsPerCentimetre('soles')).toBeCloseTo(23.8, 1);
  });

  it('reaches as far as is asked', () => {
    expect(musclesNear('back', place?.at as Point, { reach: 0 })).toHaveLength(1);
    expect(musclesNear('back', place?.at as Point, { reach: 2 }).length).toBeLessThan(musclesNear('back', place?.at as Point, { reach: 12 }).length);
    expect(musclesNear('back', place?.at as Point, { reach: -1 })).toEqual([]);
  });

  it('with the tapped zone leaves out neighbours only in the picture: the thigh behind a hand, the other leg', () => {
    const around = (zone?: ZoneId) => new Set(musclesNear('front', anchorOf('front.thenar.left'), { reach: 20, ...(zone && { zone }) }).map(({ muscle }) => muscle.bodyRegion));
    expect(around()).toContain('thigh-anterior');
    expect(around('front.thenar.left')).toEqual(new Set(['hand', 'forearm']));
    const innerThigh: Point = [250, 560];
    expect(new Set(musclesNear('front', innerThigh, { reach: 12 }).map(({ side }) => side))).toEqual(new Set(['left', 'right']));
    expect(new Set(musclesNear('front', innerThigh, { reach: 12, zone: 'front.thigh-medial.left' }).map(({ side }) => side))).toEqual(new Set(['left']));
  });

  it('in profile an elbow is an elbow, and not the muscle of the back behind it', () => {
    const elbow = musclesNear('left-side', [254.8, 356.8], { reach: 3 }).map(({ muscle }) => muscle.id);
    expect(elbow).not.toContain('quadratus-lumborum');
  });

  it('finds nothing far away, or at a point that is invalid', () => {
    expect(musclesNear('front', [-5000, 0])).toEqual([]);
    expect(musclesNear('front', [NaN, 100])).toEqual([]);
    expect(musclesNear('nowhere' as 'front', [240, 300])).toEqual([]);
  });

  it.each([0, -170, NaN, Infinity])('refuses a stature of %s', (stature) => {
    expect(() => musclesNear('front', [240, 300], { stature })).toThrow(RangeError);
  });
});
