import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, getZone, zonesIn, type ZoneId } from '../../src/anatomy/index.js';
import { addToAreas, areaOfShape, blotToShape, cutFromAreas, fromArea, intersect, moveAreas, strokeToShape, subtract, toggleZone, unite, zoneShape, type Shape } from '../../src/areas/index.js';
import type { Area } from '../../src/chart/index.js';
import { boundsOf, type Point } from '../../src/geometry/index.js';
import { strokeAlong, strokeKinds } from './generated-strokes.js';

const sternum = anchorOf('front.sternum');
const spot = (radius: number, [x, y]: Point = sternum): Shape => blotToShape('front', [x, y], radius);
const shapeOf = (areas: readonly Area[]): Shape => areas.flatMap(fromArea);
const sizeOf = (areas: readonly Area[]): number => areaOfShape(shapeOf(areas));

describe('adding', () => {
  it('starts an area, with the zones that it covers', () => {
    expect(addToAreas([], 'front', zoneShape('front.sternum'))).toMatchObject([{ view: 'front', zones: [{ zone: 'front.sternum', covered: 1 }] }]);
  });

  it('what overlaps becomes one piece, what does not a piece of its own', () => {
    const one = addToAreas([], 'front', spot(12));
    expect(addToAreas(one, 'front', spot(12, [sternum[0] + 8, sternum[1]]))).toMatchObject([{ polygons: { length: 1 } }]);
    expect(addToAreas(one, 'front', spot(12, [sternum[0], sternum[1] + 100]))).toMatchObject([{ polygons: { length: 2 } }]);
  });

  it('keeps one area a view, in the order of the views', () => {
    const onBack = addToAreas([], 'back', zoneShape('back.sacrum'));
    const onBoth = addToAreas(addToAreas(onBack, 'front', spot(9)), 'back', zoneShape('back.shoulder-top.left'));
    expect(onBoth.map(({ view }) => view)).toEqual(['front', 'back']);
    expect(onBoth[1]?.zones.map(({ zone }) => zone).sort()).toEqual(['back.sacrum', 'back.shoulder-top.left']);
  });

  it('an empty shape returns the same areas', () => {
    const areas = addToAreas([], 'front', spot(9));
    expect(addToAreas(areas, 'front', [])).toBe(areas);
  });
});

describe('cutting', () => {
  it('leaves a hole in the middle of an area', () => {
    const areas = cutFromAreas(addToAreas([], 'front', spot(30)), 'front', spot(10));
    expect(areas).toMatchObject([{ polygons: [{ length: 2 }] }]);
    expect(sizeOf(areas)).toBeCloseTo(areaOfShape(spot(30)) - areaOfShape(spot(10)), 0);
  });

  it('an island may be in a hole', () => {
    const hollow = cutFromAreas(addToAreas([], 'front', spot(30)), 'front', spot(20));
    expect(addToAreas(hollow, 'front', spot(8))).toMatchObject([{ polygons: { length: 2 } }]);
  });

  it('through an area leaves two pieces', () => {
    const across = strokeToShape('front', [[sternum[0] - 60, sternum[1]], [sternum[0] + 60, sternum[1]]]);
    expect(cutFromAreas(addToAreas([], 'front', spot(25)), 'front', across)).toMatchObject([{ polygons: { length: 2 } }]);
  });

  it('all of it leaves nothing, on a view or at all', () => {
    const both = addToAreas(addToAreas([], 'front', spot(9)), 'back', zoneShape('back.sacrum'));
    expect(cutFromAreas(both, 'front', spot(20)).map(({ view }) => view)).toEqual(['back']);
    expect(cutFromAreas(addToAreas([], 'front', spot(9)), 'front', spot(20))).toEqual([]);
  });
});

describe('whole zones', () => {
  it.each(['front', 'back', 'left-side', 'right-side', 'soles'] as const)('of the %s view: tapped once each is covered, tapped twice it is gone', (view) => {
    for (const { id } of zonesIn(view)) {
      const once = toggleZone([], view, id);
      expect(once[0]?.zones, id).toEqual([{ zone: id, covered: 1 }]);
      expect(toggleZone(once, view, id), id).toEqual([]);
    }
  });

  it('twice on the neighbour of an area leaves the area as it was', () => {
    const before = toggleZone([], 'front', 'front.sternum');
    const after = toggleZone(toggleZone(before, 'front', 'front.umbilical'), 'front', 'front.umbilical');
    expect(after[0]?.zones).toEqual(before[0]?.zones);
    expect(sizeOf(after)).toBeCloseTo(sizeOf(before), 0);
  });

  it('a zone that is covered in part is completed', () => {
    const areas = toggleZone(addToAreas([], 'front', spot(6)), 'front', 'front.sternum');
    expect(areas[0]?.zones).toContainEqual({ zone: 'front.sternum', covered: 1 });
  });
});

describe('moving', () => {
  it('and moving back, well inside the body, changes nothing', () => {
    const areas = addToAreas([], 'front', spot(10));
    const back = moveAreas(moveAreas(areas, 'front', [12.3, -7]), 'front', [-12.3, 7]);
    expect(back[0]?.zones).toEqual(areas[0]?.zones);
    expect(sizeOf(back)).toBeCloseTo(sizeOf(areas), 0);
  });

  it('moves one view and leaves the other', () => {
    const both = addToAreas(addToAreas([], 'front', spot(9)), 'back', zoneShape('back.sacrum'));
    const moved = moveAreas(both, 'front', [0, 50]);
    expect(moved[1]).toBe(both[1]);
    expect(boundsOf(shapeOf(moved.slice(0, 1)).flat())[1]).toBeCloseTo(boundsOf(shapeOf(both.slice(0, 1)).flat())[1] + 50, 1);
  });

  it('off the body in part keeps what stays on it, wholly changes nothing', () => {
    const areas = addToAreas([], 'front', spot(10, anchorOf('front.palm.left')));
    expect(moveAreas(areas, 'front', [400, 0])).toBe(areas);
    const half = moveAreas(areas, 'front', [8, 0]);
    expect(sizeOf(half)).toBeLessThan(sizeOf(areas));
    expect(sizeOf(half)).toBeGreaterThan(0);
  });
});

describe('for any two shapes', () => {
  const shape = fc
    .record({ kind: fc.constantFrom(...strokeKinds), zone: fc.constantFrom<ZoneId>('front.sternum', 'front.umbilical', 'front.palm.left', 'front.knee.right'), width: fc.integer({ min: 4, max: 90 }), height: fc.integer({ min: 4, max: 90 }) })
    .map(({ kind, zone, width, height }): Shape => strokeToShape(getZone(zone)!.view, strokeAlong(kind, { middle: anchorOf(zone), width, height }, 60)));
  /** Rounding to tenths moves a border by up to 0.1 unit. */
  const rounding = (...shapes: readonly Shape[]) => 1 + shapes.flat(2).reduce((sum, ring) => sum + ring.length * 0.3, 0);
  const law = (check: (a: Shape, b: Shape) => void) => fc.assert(fc.property(shape, shape, (a, b) => void check(a, b)), { numRuns: 60, seed: 5 });

  it('together they cover both', () =>
    law((a, b) => {
      const both = unite(a, b);
      for (const one of [a, b]) expect(areaOfShape(subtract(one, both))).toBeLessThan(rounding(a, b));
      expect(areaOfShape(both)).toBeLessThan(areaOfShape(a) + areaOfShape(b) + rounding(a, b));
    }));

  it('what is left after cutting one out has nothing in common with it', () => law((a, b) => expect(areaOfShape(intersect(subtract(a, b), b))).toBeLessThan(rounding(a, b))));

  it('what is cut and what is left make the whole', () =>
    law((a, b) => expect(Math.abs(areaOfShape(subtract(a, b)) + areaOfShape(intersect(a, b)) - areaOfShape(a))).toBeLessThan(rounding(a, b))));

  it('adding or cutting again changes nothing', () =>
    law((a, b) => {
      expect(Math.abs(areaOfShape(unite(unite(a, b), b)) - areaOfShape(unite(a, b)))).toBeLessThan(rounding(a, b));
      expect(Math.abs(areaOfShape(subtract(subtract(a, b), b)) - areaOfShape(subtract(a, b)))).toBeLessThan(rounding(a, b));
    }));

  it('an area holds its shape without loss', () => law((a) => expect(shapeOf(addToAreas([], 'front', a))).toEqual(unite(a))));
});
