import { flushSync } from 'react-dom';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { distance, type Point } from '../../src/geometry/index.js';
import { tenderness } from '../chart/examples.js';
import { emulateTouch, fingers, press, release } from './devices.js';
import { chartWith, renderMap } from './map.js';
import { centreOf, marksIn, pixelAt, settle, svgOf, toClient } from './on-screen.js';
import { lookAt, onStage, wait, zoomReady } from './zooming.js';
import '../../src/styles.css';

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
beforeEach(() => window.scrollTo(0, 0));
// A finger that a failing test left down would be a second one in the next.
afterEach(() => fingers('touchCancel').catch(() => undefined));

const loupe = () => document.querySelector<HTMLElement>('.palpate-loupe');
const nameInLoupe = () => document.querySelector('.palpate-loupe-name')?.textContent;
const onFront = (point: Point): Point => toClient(svgOf('front'), point);

/** Where the cross of the loupe is on the body: the middle of what its glass shows. */
function aimedAt(): Point {
  const [x = 0, y = 0, width = 0, height = 0] = loupe()!.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
  return [x + width / 2, y + height / 2];
}

async function rest(at: Point): Promise<void> {
  await fingers('touchStart', [at]);
  await expect.poll(loupe).not.toBeNull();
  await wait(400);
}

async function slide(from: Point, to: Point): Promise<void> {
  for (let step = 1; step <= 6; step++) await fingers('touchMove', [[from[0] + ((to[0] - from[0]) * step) / 6, from[1] + ((to[1] - from[1]) * step) / 6]]);
  await settle();
}

it('shows the spot above a finger that rests, names it, and marks where the finger is lifted', async () => {
  const { marks, told } = renderMap({ width: 390 });
  await zoomReady();
  const { at: from, point: begun } = pixelAt(svgOf('front'), anchorOf('front.sternum'));
  const { at: to, point: aim } = pixelAt(svgOf('front'), [262, 395]);
  await rest(from);
  expect(nameInLoupe()).toBe('Breastbone');
  expect(distance(aimedAt(), begun as Point)).toBeLessThan(0.5);
  expect(loupe()!.getBoundingClientRect().bottom).toBeLessThan(from[1] - 20);
  await slide(from, to);
  expect(told()).toEqual([]);
  expect(distance(aimedAt(), aim as Point)).toBeLessThan(0.5);
  const name = nameInLoupe();
  expect(window.scrollY).toBe(0);
  await fingers('touchEnd');
  await settle();
  expect(loupe()).toBeNull();
  const [mark] = marks() as Tenderness[];
  expect(distance(mark!.at as Point, aim as Point)).toBeLessThan(0.5);
  expect(name).toBe('Around the navel');
  expect(mark!.zone).toBe('front.umbilical');
  expect(told()).toEqual(['change add', 'commit add']);
});

it('marks nothing when the finger slides off the body', async () => {
  const { told } = renderMap({ width: 390 });
  await zoomReady();
  const from = onFront(anchorOf('front.umbilical'));
  await rest(from);
  await slide(from, onStage('front', 0.03, 0.9));
  expect(nameInLoupe()).toBe('');
  await fingers('touchEnd');
  await settle();
  expect([loupe(), told()]).toEqual([null, []]);
});

it('marks nothing when a second finger comes, and when the system takes the finger', async () => {
  const { told } = renderMap({ width: 390 });
  await zoomReady();
  const [x, y] = onFront(anchorOf('front.umbilical'));
  await rest([x, y]);
  await fingers('touchStart', [[x, y], [x + 60, y]]);
  expect(loupe()).toBeNull();
  await fingers('touchEnd', [[x, y]]);
  await fingers('touchEnd');
  await rest([x, y]);
  await fingers('touchCancel');
  await settle();
  expect([loupe(), told()]).toEqual([null, []]);
});

it('lets a finger scroll that moves at once, and one that moves after the loupe came', async () => {
  const { told } = renderMap({ width: 390, below: 2000 });
  await zoomReady();
  const [x, y] = onFront(anchorOf('front.umbilical'));
  // However late a busy page hears of it: the finger moved after 0.2 seconds.
  const from = Date.now() / 1000;
  await fingers('touchStart', [[x, y]], from);
  await expect.poll(loupe).not.toBeNull();
  await wait(400);
  for (let step = 1; step <= 10; step++) {
    await fingers('touchMove', [[x, y - step * 25]], from + 0.2 + step * 0.016);
    await wait(16);
  }
  await fingers('touchEnd', [], from + 0.4);
  await settle();
  expect(window.scrollY).toBeGreaterThan(100);
  expect([loupe(), told()]).toEqual([null, []]);
});

it('takes a quick tap of which a busy page hears late for what it was: it selects the mark beside it', async () => {
  const { store, marks } = renderMap({ width: 390, chart: chartWith(tenderness('m1', 'front.umbilical')) });
  await zoomReady();
  const [x, y] = centreOf(marksIn()[0]!);
  const from = Date.now() / 1000;
  await fingers('touchStart', [[x + 13, y]], from);
  await expect.poll(loupe).not.toBeNull();
  await wait(400);
  await fingers('touchEnd', [], from + 0.1);
  await settle();
  expect(marks()).toHaveLength(1);
  expect(store.getState().selection).toBe('m1');
});

it('flips to the side where there is no room above', async () => {
  const { store } = renderMap({ width: 390 });
  await zoomReady();
  const crown = onFront(anchorOf('front.crown'));
  window.scrollTo(0, crown[1] - 60);
  const at = onFront(anchorOf('front.crown'));
  await rest(at);
  const { left, right, top, bottom } = loupe()!.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(at[0] < left || at[0] > right || at[1] < top || at[1] > bottom).toBe(true);
  await fingers('touchEnd');
  await settle();
  expect(store.getState().chart.marks).toHaveLength(1);
});

it('aims while a part is seen instead of panning', async () => {
  const { store, marks } = renderMap({ width: 390 });
  await zoomReady();
  await lookAt(store, 'front', { scale: 4, centre: [240, 300] });
  const from = onStage('front', 0.5, 0.45);
  const to: Point = [from[0] + 40, from[1] + 20];
  await rest(from);
  await slide(from, to);
  const aimed = aimedAt();
  await fingers('touchEnd');
  await settle();
  expect(store.getState().cameras.front?.centre).toEqual([240, 300]);
  expect(distance((marks()[0] as Tenderness).at as Point, aimed)).toBeLessThan(0.5);
});

it('tells marks apart that a quick tap cannot: the one under the cross is named and picked, beside it a new one is put', async () => {
  const at = anchorOf('front.umbilical');
  const { store, marks } = renderMap({ width: 390, chart: chartWith(tenderness('m1', 'front.umbilical')) });
  await zoomReady();
  const [x, y] = onFront(at);
  await rest([x + 18, y]);
  expect(nameInLoupe()).toBe('Around the navel');
  await slide([x + 18, y], [x + 6, y]);
  expect(nameInLoupe()).toBe('Around the navel, tenderness not rated yet');
  expect(document.querySelector('.palpate-loupe-mark[data-picked]')).not.toBeNull();
  await fingers('touchEnd');
  await settle();
  expect([store.getState().selection, marks().length]).toEqual(['m1', 1]);
  flushSync(() => store.getState().select(null));
  await rest(onFront(at).map((value, i) => (i === 0 ? value + 18 : value)) as unknown as Point);
  await fingers('touchEnd');
  await settle();
  expect(marks()).toHaveLength(2);
});

it('is for fingers, and never in the way of assistive technology or of the next tap', async () => {
  renderMap({ width: 390 });
  await zoomReady();
  await rest(onFront(anchorOf('front.sternum')));
  expect(loupe()).toHaveAttribute('aria-hidden', 'true');
  expect(loupe()!.querySelector('[role], [tabindex], [data-zone], [data-mark]')).toBeNull();
  expect(getComputedStyle(loupe()!).pointerEvents).toBe('none');
  await fingers('touchEnd');
  await settle();
  expect(loupe()).toBeNull();
  // Last, as a pen that stays in range holds off what may be a palm.
  const at = onFront(anchorOf('front.umbilical'));
  await press(at, 'pen');
  await wait(250);
  expect(loupe()).toBeNull();
  await release(at, 'pen');
});
