import { render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { BodyMap } from '../../src/index.js';
import type { Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { seededRandom } from '../geometry/seeded.js';
import { emulateTouch } from './devices.js';
import { chartWith, renderMap } from './map.js';
import { centreOf, marksIn, settle, svgOf, toClient } from './on-screen.js';
import { tap } from './taps.js';
import { lookAt, wait, zoomReady } from './zooming.js';
import '../../src/styles.css';

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));

/** A CSS pixel is 1/96 inch. */
const pixels = (millimetres: number) => (millimetres * 96) / 25.4;

/** Normal errors of that deviation, across and down each. */
function scattered(count: number, deviation: number, seed: number): Point[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const [far, angle] = [deviation * Math.sqrt(-2 * Math.log(1 - random())), 2 * Math.PI * random()];
    return [far * Math.cos(angle), far * Math.sin(angle)];
  });
}

const chart = () => chartWith(tenderness('m1', 'front.umbilical'));

async function pickedBy(errors: readonly Point[]): Promise<number> {
  const store = createBodyMapStore({ chart: chart() });
  render(
    <div style={{ inlineSize: 374 }}>
      <BodyMap.Root store={store}>
        <BodyMap.View view="front" />
      </BodyMap.Root>
    </div>,
  );
  await zoomReady();
  await settle();
  const [x, y] = centreOf(marksIn()[0]!);
  let picked = 0;
  for (const [dx, dy] of errors) {
    tap([x + dx, y + dy], { pointerType: 'touch' });
    if (store.getState().selection === 'm1') picked++;
    // Two taps that miss, one after the other, would be a double tap.
    else await wait(320);
    flushSync(() => {
      store.getState().receiveChart(chart());
      store.getState().select(null);
    });
  }
  return picked;
}

it.each([2, 5])('picks the mark by at least 95 % of 200 taps that miss it by 3.4 mm to either side (seed %i)', async (seed) => {
  const picked = await pickedBy(scattered(200, pixels(3.4), seed));
  expect(picked).toBeGreaterThanOrEqual(190);
  expect(picked).toBeLessThan(200);
});

async function taps(scale: number, offsets: readonly number[]) {
  const at = anchorOf('front.umbilical');
  const { store, marks } = renderMap({ width: 390 });
  await zoomReady();
  await lookAt(store, 'front', { scale, centre: at });
  for (const offset of offsets) {
    const [x, y] = toClient(svgOf('front'), [at[0] + offset, at[1]]);
    tap([x, y], { pointerType: 'touch' });
    await settle();
  }
  return marks().length;
}

it('puts a new mark close beside the one that was just put: 25 px away', async () => {
  const pixelsPerUnit = 0.69;
  expect(await taps(1, [0, 25 / pixelsPerUnit])).toBe(2);
});

it("puts marks a finger's breadth of the body apart once they are seen large", async () => {
  expect(await taps(8, [0, 7, 14])).toBe(3);
});
