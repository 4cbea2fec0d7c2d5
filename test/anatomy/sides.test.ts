import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getZone, inPerspective, isFlipped, mirrorZone, outlineOf, sidesShown, viewIds, zoneAt, zoneIds, zonePolygon, zones, zonesIn, type Perspective, type Side, type ViewId } from '../../src/anatomy/index.js';
import { mirrorPoint } from '../../src/geometry/index.js';
import { pointsInside, seededRandom } from '../geometry/seeded.js';
import { figures } from './assets.js';

const symmetricViews: [ViewId, Side, Side][] = [
  ['front', 'left', 'right'],
  ['back', 'right', 'left'],
  ['soles', 'left', 'right'],
];

describe.each(symmetricViews)("on %s the patient's %s lies right of the midline and the patient's %s left of it", (view, atTheRight, atTheLeft) => {
  const xs = (side: Side) =>
    figures.flatMap((figure) => zonesIn(view).filter((zone) => zone.side === side).flatMap(({ id }) => zonePolygon(id, figure).flat())).map(([x]) => x);

  it('in the drawings of every figure', () => {
    expect(Math.min(...xs(atTheRight))).toBeGreaterThanOrEqual(240);
    expect(Math.max(...xs(atTheLeft))).toBeLessThanOrEqual(240);
  });

  it('as the letters beside the view say', () => expect(sidesShown(view, 'facing')).toEqual([atTheLeft, atTheRight]));
});

const leftAndRight = ['left', 'right'] as const;
const rightAndLeft = ['right', 'left'] as const;

it.each<[ViewId, Perspective, ReturnType<typeof sidesShown>, number]>([
  ['front', 'facing', rightAndLeft, 300],
  ['front', 'mirror', leftAndRight, 180],
  ['back', 'facing', leftAndRight, 300],
  ['back', 'mirror', rightAndLeft, 180],
  ['soles', 'facing', rightAndLeft, 300],
  ['soles', 'mirror', leftAndRight, 180],
  ['left-side', 'facing', undefined, 300],
  ['left-side', 'mirror', undefined, 300],
  ['right-side', 'facing', undefined, 300],
  ['right-side', 'mirror', undefined, 300],
])("%s, %s: the patient's sides from the viewer's left are %j, and x = 300 is shown at %i", (view, perspective, sides, x) => {
  expect(sidesShown(view, perspective)).toEqual(sides);
  expect(inPerspective(view, [300, 7], perspective)).toEqual([x, 7]);
  expect(isFlipped(view, perspective)).toBe(x !== 300);
});

it('a perspective taken twice changes nothing', () => {
  const tenths = fc.integer({ min: -100, max: 10_000 }).map((value) => value / 10);
  fc.assert(
    fc.property(fc.constantFrom(...viewIds), fc.constantFrom<Perspective>('facing', 'mirror'), tenths, tenths, (view, perspective, x, y) => {
      const [backX, backY] = inPerspective(view, inPerspective(view, [x, y], perspective), perspective);
      expect(backX).toBeCloseTo(x, 9);
      expect(backY).toBe(y);
    }),
  );
});

describe('mirrorZone', () => {
  it.each([
    ['back.shoulder-top.right', 'back.shoulder-top.left'],
    ['front.sternum', 'front.sternum'],
    ['left-side.ear.left', 'right-side.ear.right'],
    ['right-side.nose', 'left-side.nose'],
    ['soles.heel.left', 'soles.heel.right'],
  ] as const)('of %s is %s', (id, expected) => expect(mirrorZone(id)).toBe(expected));

  it('twice gives the zone back', () => expect(zoneIds.map((id) => mirrorZone(mirrorZone(id)))).toEqual(zoneIds));

  it('keeps the part and changes the side', () => {
    const other = { left: 'right', right: 'left', midline: 'midline' } as const;
    for (const id of zoneIds) {
      const [zone, mirrored] = [getZone(id), getZone(mirrorZone(id))];
      expect(mirrored?.part).toBe(zone?.part);
      expect(mirrored?.side).toBe(zone && other[zone.side]);
    }
  });

  it.each(figures)('mirrors the border exactly: $id', (figure) => {
    const drawn = zones.filter(({ view, side }) => view === 'left-side' || (view !== 'right-side' && side === (view === 'back' ? 'right' : 'left')));
    const twins = new Set(drawn.flatMap(({ id }) => [id, mirrorZone(id)]));
    expect(zones.filter(({ id, side }) => side !== 'midline' && !twins.has(id))).toEqual([]);
    for (const { id } of drawn) {
      const mirrored = zonePolygon(id, figure).map((ring) => ring.map((point) => mirrorPoint(point, 240)));
      expect(zonePolygon(mirrorZone(id), figure)).toEqual(mirrored);
    }
  });

  it.each(viewIds)('names the zone at the mirrored point: %s', (view) => {
    const twins: Partial<Record<ViewId, ViewId>> = { 'left-side': 'right-side', 'right-side': 'left-side' };
    const random = seededRandom(240);
    for (const figure of figures)
      for (const point of pointsInside(outlineOf(view, figure), 200, random)) {
        const id = zoneAt(view, point, figure);
        expect(zoneAt(twins[view] ?? view, mirrorPoint(point, 240), figure)).toBe(id && mirrorZone(id));
      }
  });
});
