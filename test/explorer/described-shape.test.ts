import { describe, expect, it } from 'vitest';
import { anchorOf, mirrorZone, neutral, outlineOf, viewIds, views, zonePolygon, zonesIn, type Figure, type Point, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import { builtInAtlas } from '../../src/atlas/index.js';
import { describedShapes, type DescribedShape } from '../../src/explorer/described-shape.js';
import { toOverlay } from '../../src/explorer/panel/to-overlay.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { distance, mergePolygons, mirrorPoint, nearestOnBorder, polygonContains, type Polygon } from '../../src/geometry/index.js';

const figures: readonly Figure[] = [neutral, female, male];
const ringsOf = (d: string): Polygon => d.split('Z').filter(Boolean).map((ring) => ring.slice(1).split('L').map((pair) => pair.split(' ').map(Number) as unknown as Point));
const dotsOf = ({ dots }: DescribedShape): Point[] => dots.flatMap((d) => [...d.matchAll(/M(\S+) (\S+)h0/g)].map(([, x, y]): Point => [Number(x), Number(y)]));
const mirroredView = (view: ViewId): ViewId => (view === 'left-side' ? 'right-side' : view === 'right-side' ? 'left-side' : view);

/** Every muscle on the neutral figure, some on the others. */
const cases = builtInAtlas().muscles.flatMap((muscle, i) => figures.filter((_, at) => at === 0 || i % 10 === at).map((figure) => [muscle.id, figure.id, muscle, figure] as const));

describe.each(figures)('zones of the $id figure', (figure) => {
  it.each(viewIds)('merge to the outline: %s', (view) => {
    const merged = mergePolygons(zonesIn(view).map(({ id }) => zonePolygon(id, figure)));
    for (const zone of zonesIn(view)) expect(polygonContains(merged, anchorOf(zone.id, figure)), zone.id).toBe(true);
    // All inner borders are gone: what is left lies on the outline.
    const outline = outlineOf(view, figure);
    for (const point of merged.flat().filter((_, i) => i % 7 === 0)) expect(distance(point, nearestOnBorder(outline, point))).toBeLessThan(0.6);
  });
});

describe('what is described of a muscle', () => {
  it.each(cases)('%s on the %s figure: one shape that holds its zones, in the body, mirrored with the side', (_, __, muscle, figure) => {
    const [right, left] = [toOverlay(muscle, 'right', null), toOverlay(muscle, 'left', null)];
    for (const view of viewIds) {
      const shapes = describedShapes(figure, view, right.primary, right.spillover);
      const others = describedShapes(figure, mirroredView(view), left.primary, left.spillover);
      const outline = outlineOf(view, figure);
      for (const strength of ['primary', 'spillover'] as const) {
        const rings = ringsOf(shapes[strength].d);
        for (const point of rings.flat()) expect(polygonContains(outline, point) || distance(point, nearestOnBorder(outline, point)) < 0.2).toBe(true);
        for (const dot of dotsOf(shapes[strength])) expect(polygonContains(rings, dot)).toBe(true);
        for (const zone of right[strength].filter((id) => id.startsWith(`${view}.`))) {
          // What is thinner than a corner that is evened out may lie at the rim.
          const middle = anchorOf(zone, figure);
          expect(polygonContains(rings, middle) || distance(middle, nearestOnBorder(rings, middle)) < 2, zone).toBe(true);
        }
        // A dot at the very rim may be on the one side and not on the other: no more than one in fifty.
        const [here, there] = [dotsOf(shapes[strength]), dotsOf(others[strength]).map((dot) => mirrorPoint(dot, views[view].midline))];
        const unmatched = here.filter((dot) => !there.some((other) => distance(dot, other) < 0.25));
        expect(unmatched.length).toBeLessThanOrEqual(here.length / 50);
        expect(Math.abs(here.length - there.length)).toBeLessThanOrEqual(1 + here.length / 50);
      }
    }
  });

  it('is drawn on the side that was asked for, and nowhere else', () => {
    const muscle = builtInAtlas().muscles.find(({ id }) => id === 'infraspinatus')!;
    const { primary, spillover } = toOverlay(muscle, 'right', null);
    const dots = dotsOf(describedShapes(neutral, 'front', primary, spillover).primary);
    expect(dots.length).toBeGreaterThan(20);
    // From the front, the patient's right is at the viewer's left.
    for (const [x] of dots) expect(x).toBeLessThan(240);
  });

  it('is dense where most describe it and sparse where some do, and both without a gap', () => {
    const [first, second] = ['back.thigh-back.right', 'back.knee-back.right'] satisfies ZoneId[];
    const { primary, spillover } = describedShapes(neutral, 'back', [first!], [second!]);
    const perArea = (shape: DescribedShape, zone: ZoneId) => dotsOf(shape).filter((dot) => polygonContains(zonePolygon(zone), dot)).length / Math.abs(areaOfZone(zone));
    expect(perArea(primary, first!)).toBeGreaterThan(2.5 * perArea(spillover, second!));
    expect(dotsOf(spillover).filter((dot) => polygonContains(ringsOf(primary.d), dot))).toEqual([]);
    expect(ringsOf(spillover.d)).toHaveLength(1);
  });

  it('is nothing on a view that shows none of it', () => {
    expect(describedShapes(neutral, 'soles', ['back.thigh-back.right'], ['front.shin.left'])).toEqual({ primary: { d: '', dots: ['', '', ''] }, spillover: { d: '', dots: ['', '', ''] } });
  });

  it('of both sides is symmetric', () => {
    const zones = ['front.chest-upper.left', 'front.sternum'] satisfies ZoneId[];
    const both = [...zones, ...zones.flatMap((id) => mirrorZone(id) ?? [])];
    const dots = dotsOf(describedShapes(neutral, 'front', both as ZoneId[], []).primary);
    for (const dot of dots) expect(Math.min(...dots.map((other) => distance(mirrorPoint(dot, 240), other)))).toBeLessThan(0.25);
  });
});

const areaOfZone = (zone: ZoneId): number => {
  const [ring = []] = zonePolygon(zone);
  return ring.reduce((sum, [x, y], i) => sum + (x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y) / 2, 0);
};
