import { render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { BodyMap } from '../../src/index.js';
import type { Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { seededRandom } from '../geometry/seeded.js';
import { runs } from '../slow.js';
import { emulateTouch, fingersInTurn } from './devices.js';
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
  const store = createBodyMapStore({ chart: chart(), tool: 'select' });
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

it.each([2, 5])('with the tool that selects, picks the mark by at least 95 % of 200 taps that miss it by 3.4 mm to either side (seed %i)', async (seed) => {
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
    // Two at once would be a double tap.
    await wait(320);
    await settle();
  }
  return marks().length;
}

/**
 * By touch on a phone: two places at this distance, one below the other, each tapped with an error and rated at once. Returns the ratings of the
 * marks of each pair.
 */
async function tapPairs(apart: number, errors: readonly Point[]): Promise<readonly (readonly (number | undefined)[])[]> {
  const store = createBodyMapStore();
  render(
    <div style={{ inlineSize: 390 }}>
      <BodyMap store={store} />
    </div>,
  );
  await zoomReady();
  await settle();
  const first = toClient(svgOf('front'), anchorOf('front.umbilical'));
  const spots: Point[] = [first, [first[0], first[1] + apart]];
  const ratings: (number | undefined)[][] = [];
  for (let pair = 0; pair < errors.length; pair += 2) {
    for (const [i, [x, y]] of spots.entries()) {
      const [dx, dy] = errors[pair + i]!;
      await fingersInTurn([['touchStart', [[x + dx, y + dy]]], ['touchEnd']]);
      await settle();
      document.querySelector<HTMLElement>(`.palpate-inspector [data-step="${i === 0 ? 3 : 8}"] input`)?.click();
      await settle();
    }
    ratings.push(store.getState().chart.marks.map((mark) => (mark.kind === 'caution' ? undefined : mark.intensity)));
    flushSync(() => store.getState().receiveChart({ ...chartWith(), id: `pair ${pair}` }));
    await settle();
  }
  return ratings;
}

const pairs = runs(20, 200);

it.each([40, 12])(`${pairs} pairs of taps that miss two spots %i px apart by 3.4 mm make two marks each, and none is rated in place of the other`, async (apart) => {
  const ratings = await tapPairs(apart, scattered(2 * pairs, pixels(3.4), 7));
  expect(ratings.filter((pair) => pair.join() !== '3,8')).toEqual([]);
});

it.each([1, 2, 8])('two taps 12 px apart make two marks, the view seen %i times as large', async (scale) => {
  const pixelsPerUnit = 0.69 * scale;
  expect(await taps(scale, [0, 12 / pixelsPerUnit])).toBe(2);
});

it('a tap on a mark that is not selected selects it, one beside it makes another', async () => {
  const { store, marks } = renderMap({ width: 390, chart: chart() });
  await zoomReady();
  const [x, y] = centreOf(marksIn()[0]!);
  tap([x + 6, y - 6], { pointerType: 'touch' });
  expect([marks().length, store.getState().selection]).toEqual([1, 'm1']);
  store.getState().select(null);
  await wait(320);
  tap([x + 18, y], { pointerType: 'touch' });
  expect(marks()).toHaveLength(2);
  expect(store.getState().selection).toBe(marks()[1]!.id);
});

it("puts marks a finger's breadth of the body apart once they are seen large", async () => {
  expect(await taps(8, [0, 7, 14])).toBe(3);
});
