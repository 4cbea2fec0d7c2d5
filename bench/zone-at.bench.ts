import { bench, describe } from 'vitest';
import { anchorOf, getDrawing, outlineOf, toStoredPosition, viewIds, zoneAt, zoneIds } from '../src/anatomy/index.js';
import { female } from '../src/figures/female.js';
import { neutral } from '../src/figures/neutral.js';
import { pointsInside, seededRandom } from '../test/geometry/seeded.js';

const points = pointsInside(outlineOf('front'), 1000, seededRandom(1));
const taps = zoneIds.map((zone) => ({ zone, point: anchorOf(zone, female) }));

describe('from a point to its zone', () => {
  bench('zoneAt: 1,000 points of the front', () => {
    for (const point of points) zoneAt('front', point);
  });
});

describe('from a tap to what is stored', () => {
  bench('toStoredPosition: one tap on each of the 360 zones, female', () => {
    for (const { zone, point } of taps) toStoredPosition(female, zone, point);
  });
});

describe('from the shipped text to paths', () => {
  bench('getDrawing: the front, never drawn before', () => {
    getDrawing({ ...neutral }, 'front');
  });

  bench('getDrawing: all views, never drawn before', () => {
    const fresh = { ...neutral };
    for (const view of viewIds) getDrawing(fresh, view);
  });
});
