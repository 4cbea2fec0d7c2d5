import { describe, expect, it } from 'vitest';
import { anchorOf, distanceToZone, neutral, toDrawnPosition, toStoredPosition, zoneAt, zonePolygon, zones, type Figure, type Point, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import { distance, roundPoint } from '../../src/geometry/index.js';
import { pointsInside, seededRandom } from '../geometry/seeded.js';
import { figures } from './assets.js';

/**
 * How far from the tap a stored position may be drawn, in units: a third of a centimetre, which is 4 on the soles. Known exceptions: on the male toes,
 * seen from below, a strip beside the big toe (331, 24) misses this by 0.8; it is too thin for these samples to find. No place of the neutral zone is
 * mapped there, so the mesh would have to change, not the search. On the male hip in profile, a tap at (187.4, 476.4) misses it by 0.2.
 */
const strayAllowed = (figure: Figure, view: ViewId) => (figure === neutral ? 0.2 : view === 'soles' ? 4 : 2);

function tapsOn(figure: Figure) {
  const random = seededRandom(1);
  return zones.flatMap(({ id, view }) =>
    [anchorOf(id, figure), ...pointsInside(zonePolygon(id, figure), 60, random)].map((tap) => {
      const at = toStoredPosition(figure, id, tap);
      return { id, view, tap, at, drawn: toDrawnPosition(figure, id, at) };
    }),
  );
}

describe.each(figures)('a tap on the $id figure', (figure) => {
  // Worked out by the first test, not while tests are listed: one of another file that fails then costs nothing of it.
  let found: ReturnType<typeof tapsOn> | undefined;
  const taps = () => (found ??= tapsOn(figure));

  it('is stored in the zone that was tapped, in body coordinates', () => {
    expect(taps().filter(({ id, view, at }) => zoneAt(view, at) !== id)).toEqual([]);
  });

  it('is stored on whole tenths', () => {
    expect(taps().filter(({ at }) => roundPoint(at).join() !== at.join())).toEqual([]);
  });

  it('is drawn again where it was', () => {
    expect(taps().filter(({ view, tap, drawn }) => !(distance(tap, drawn) <= strayAllowed(figure, view)))).toEqual([]);
  });

  it('is drawn again in the zone that was tapped', () => {
    expect(taps().filter(({ id, drawn }) => !(distanceToZone(id, drawn, figure) < 1e-6))).toEqual([]);
  });
});

// [figure, zone, tap, stored]: the place to which the mesh alone takes the tap would be drawn 1.1 to 2.6 units beside it.
it.each<[Figure['id'], ZoneId, Point, Point]>([
  ['male', 'left-side.hip.left', [204.2, 519], [193.6, 529.9]],
  ['male', 'left-side.hip.left', [191.3, 483.2], [187.4, 510.3]],
  ['male', 'right-side.hip.right', [283.5, 495.7], [289.8, 513]],
  ['male', 'front.thigh-lateral.right', [161.1, 585.1], [163.9, 595.9]],
  ['male', 'left-side.thigh-lateral.left', [223.6, 574.6], [202.9, 572.1]],
  ['male', 'right-side.middle-finger.right', [257, 570.4], [255.9, 554.5]],
  ['female', 'right-side.hip.right', [278.3, 520.2], [286.1, 530.7]],
  ['female', 'right-side.thigh-lateral.right', [282, 567.4], [275.9, 577.8]],
])('where the mesh of the %s figure stretches %s, a tap is stored at a place near by that is drawn closer to it', (id, zone, tap, stored) => {
  const figure = figures.find((each) => each.id === id) ?? neutral;
  expect(toStoredPosition(figure, zone, tap)).toEqual(stored);
  expect(distance(toDrawnPosition(figure, zone, stored), tap)).toBeLessThan(0.7);
});

it('a place that is drawn within a unit of the tap is not moved', () => {
  const female = figures.find(({ id }) => id === 'female') ?? neutral;
  const at = toStoredPosition(female, 'left-side.hip.left', [188.8, 527.3]);
  expect(at).toEqual([192.9, 521.8]);
  expect(distance(toDrawnPosition(female, 'left-side.hip.left', at), [188.8, 527.3])).toBeCloseTo(0.99, 2);
});

it('a tap on whole tenths of the neutral figure is stored as it is', () => {
  for (const { id } of zones) expect(toStoredPosition(neutral, id, anchorOf(id))).toEqual(anchorOf(id));
});

describe.each(figures)('whatever is stored in a zone is drawn in that zone of the $id figure', (figure) => {
  it('at a point of it or of its border', () => {
    const random = seededRandom(8);
    const astray = zones.flatMap(({ id }) =>
      pointsInside(zonePolygon(id), 20, random).filter((at) => !(distanceToZone(id, toDrawnPosition(figure, id, at), figure) < 1e-6)),
    );
    expect(astray).toEqual([]);
  });
});

it('what is stored survives a change of the figure: it is not moved by being looked at', () => {
  const [, female, male] = figures;
  const at: Point = [288.5, 178.2];
  const id: ZoneId = 'back.shoulder-top.right';
  for (const figure of [female, male]) {
    const drawn = toDrawnPosition(figure ?? neutral, id, at);
    expect(distance(toStoredPosition(figure ?? neutral, id, drawn), at)).toBeLessThan(0.2);
  }
});

it('a tap on what is no zone stays where it was', () => expect(toStoredPosition(neutral, 'front.tail' as ZoneId, [1, 2])).toEqual([1, 2]));
