import { expect, it } from 'vitest';
import { anchorOf, neutral, spotAt, toDrawnPosition, zones } from '../../src/anatomy/index.js';
import { distance } from '../../src/geometry/index.js';
import { figures } from './assets.js';

it('the place of a pointer is in the zone there, on every figure', () => {
  for (const figure of figures)
    for (const { id, view } of zones) {
      const point = anchorOf(id, figure);
      const spot = spotAt(figure, view, point, 0);
      expect(spot).toMatchObject({ view, zone: id });
      expect(distance(toDrawnPosition(figure, id, spot?.at ?? [NaN, NaN]), point)).toBeLessThan(1);
    }
});

it('outside the body it is the nearest within reach, or none', () => {
  expect(spotAt(neutral, 'front', [240, -40], 3)).toBeUndefined();
  const near = spotAt(neutral, 'front', [240, -40], 500);
  expect(near?.zone).toMatch(/^front\./);
  expect(near?.at[1]).toBeGreaterThan(0);
});
