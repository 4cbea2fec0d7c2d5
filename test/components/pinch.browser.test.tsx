import { Profiler } from 'react';
import { render } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { distance, type Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { emulateTouch, fingers, fingersInTurn, hover, swipe, touch } from './devices.js';
import { settled } from './drawing.js';
import { chartWith, emptyChart, renderMap } from './map.js';
import { centreOf, marksIn, pixelAt, settle, svgOf, toClient } from './on-screen.js';
import { lookAt, onStage, still, zoomReady } from './zooming.js';
import '../../src/styles.css';

beforeAll(async () => {
  await hover([1, 1]); // a mouse that another file left over the map would point at it
  await emulateTouch(true);
});
afterAll(() => emulateTouch(false));
beforeEach(() => window.scrollTo(0, 0));
// A finger that a failing test left down would be a second one in the next.
afterEach(() => fingers('touchCancel').catch(() => undefined));

const bodyAt = ([x, y]: Point): Point => {
  const point = new DOMPoint(x, y).matrixTransform(svgOf('front').getScreenCTM()!.inverse());
  return [point.x, point.y];
};

/** Two fingers, from a distance to another, while their middle moves. */
async function pinch(from: Point, to: Point, apart: readonly [number, number], steps = 10): Promise<void> {
  const pair = ([x, y]: Point, far: number): Point[] => [[x - far / 2, y], [x + far / 2, y]];
  const [first, second] = pair(from, apart[0]);
  await fingers('touchStart', [first!]);
  await fingers('touchStart', [first!, second!]);
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await fingers('touchMove', pair([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part], apart[0] + (apart[1] - apart[0]) * part));
  }
  await fingers('touchEnd', [pair(to, apart[1])[0]!]);
  await fingers('touchEnd');
}

it('goes nearer by two fingers, with the body under them wherever they go, and marks nothing', async () => {
  const { store, told } = renderMap({ width: 390 });
  await zoomReady();
  const [from, to] = [onStage('front', 0.5, 0.4), onStage('front', 0.55, 0.45)];
  const held = bodyAt(from);
  await pinch(from, to, [60, 180]);
  await still('front');
  expect(store.getState().cameras.front?.scale).toBeCloseTo(3, 1);
  expect(distance(bodyAt(to), held)).toBeLessThan(1);
  expect(told()).toEqual([]);
  expect(window.scrollY).toBe(0);
});

it('goes back to the whole by a pinch, and leaves no trace of itself', async () => {
  const { store } = renderMap({ width: 390 });
  await zoomReady();
  const stage = svgOf('front').parentElement!;
  const before = stage.getAttribute('style');
  await pinch(onStage('front', 0.5, 0.4), onStage('front', 0.5, 0.4), [60, 150]);
  await still('front');
  await pinch(onStage('front', 0.5, 0.4), onStage('front', 0.5, 0.4), [200, 40]);
  await still('front');
  expect(store.getState().cameras).toEqual({});
  expect(stage.getAttribute('style')).toBe(before);
  expect([...stage.children].filter((layer) => layer.hasAttribute('style'))).toEqual([]);
  expect(stage.parentElement).not.toHaveAttribute('data-zoomed');
  expect(stage).not.toHaveAttribute('data-moving');
});

it('runs nothing of React while fingers move', async () => {
  const store = createBodyMapStore({ chart: emptyChart() });
  let commits = 0;
  render(
    <div style={{ inlineSize: 390 }}>
      <Profiler id="map" onRender={() => void commits++}>
        <BodyMap store={store} />
      </Profiler>
    </div>,
  );
  await zoomReady();
  await settle();
  commits = 0;
  await pinch(onStage('front', 0.5, 0.4), onStage('front', 0.5, 0.4), [60, 180], 60);
  await still('front');
  expect(store.getState().cameras.front?.scale).toBeCloseTo(3, 1);
  expect(commits).toBeLessThanOrEqual(3);
});

it('computes the style of no mark again while fingers move', async () => {
  renderMap({ chart: chartWith(tenderness('m1', 'front.sternum')), width: 390 });
  await zoomReady();
  const [x, y] = onStage('front', 0.5, 0.4);
  const [stage, mark] = [svgOf('front').parentElement!, marksIn()[0]!];
  const inherited = () => ['--_zoom', '--_x', '--_y', '--_left', '--_size'].map((name) => getComputedStyle(mark).getPropertyValue(name));
  const [asBefore, before, width] = [inherited(), centreOf(mark), svgOf('front').getBoundingClientRect().width];
  await fingers('touchStart', [[x - 30, y]]);
  await fingers('touchStart', [[x - 30, y], [x + 30, y]]);
  for (const far of [40, 60, 90]) await fingers('touchMove', [[x - far, y], [x + far, y]]);
  await settle();
  expect(inherited()).toEqual(asBefore);
  expect(svgOf('front').getBoundingClientRect().width / width).toBeCloseTo(3, 1);
  const during = centreOf(mark);
  expect(distance(during, before)).toBeGreaterThan(10);
  await fingers('touchEnd', [[x - 90, y]]);
  await fingers('touchEnd');
  await still('front');
  expect(distance(centreOf(mark), during)).toBeLessThan(1);
  expect(stage).not.toHaveAttribute('data-moving');
});

it('pans by one finger while a part is seen, and does not scroll', async () => {
  const { store, told } = renderMap({ width: 390 });
  await zoomReady();
  await lookAt(store, 'front', { scale: 4, centre: [240, 400] });
  const from = onStage('front', 0.5, 0.4);
  const held = bodyAt(from);
  const to = onStage('front', 0.3, 0.5);
  await swipe(from, to);
  await still('front');
  expect(distance(bodyAt(to), held)).toBeLessThan(1);
  expect(told()).toEqual([]);
  expect(window.scrollY).toBe(0);
});

it('draws by one finger while a part is seen, and pans by two', async () => {
  const { store, marks } = renderMap({ width: 390 });
  await zoomReady();
  store.getState().setTool('referral');
  await lookAt(store, 'front', { scale: 4, centre: [240, 400] });
  await swipe(onStage('front', 0.4, 0.4), onStage('front', 0.6, 0.4));
  await settled(() => marks().length === 1);
  expect(store.getState().cameras.front?.centre).toEqual([240, 400]);
  // Away with the sheet, which lies over the fingers' place.
  store.getState().select(null);
  await settle();
  await pinch(onStage('front', 0.5, 0.4), onStage('front', 0.6, 0.4), [100, 100]);
  await still('front');
  expect(store.getState().cameras.front?.centre[0]).toBeCloseTo(240 - (0.1 * 500) / 4, 0);
  expect(marks()).toHaveLength(1);
});

it('moves the selected mark by a finger while a part is seen', async () => {
  const { store, marks } = renderMap({ width: 390, chart: chartWith(tenderness('m1', 'front.umbilical')) });
  await zoomReady();
  store.getState().select('m1');
  await lookAt(store, 'front', { scale: 4, centre: anchorOf('front.umbilical') });
  const from = centreOf(marksIn()[0]!);
  await swipe(from, [from[0] + 40, from[1]]);
  const moved = (marks()[0] as Tenderness).at[0]! - anchorOf('front.umbilical')[0];
  expect(moved).toBeCloseTo(bodyAt([from[0] + 40, 0])[0] - bodyAt([from[0], 0])[0], 0);
  expect(store.getState().cameras.front?.centre).toEqual(anchorOf('front.umbilical'));
});

async function doubleTap(at: Point): Promise<void> {
  await fingersInTurn([['touchStart', [at]], ['touchEnd'], ['touchStart', [at]], ['touchEnd']], 0.04);
  await still('front');
}

it('puts one mark by a double tap, where the first tap was, and goes nearer to it', async () => {
  const { store, marks, told } = renderMap({ width: 390 });
  await zoomReady();
  const point: Point = [250, 150];
  const pixel = pixelAt(svgOf('front'), point);
  await doubleTap(pixel.at);
  expect(marks()).toHaveLength(1);
  expect(distance((marks()[0] as Tenderness).at as Point, pixel.point)).toBeLessThan(0.5);
  expect(told()).toEqual(['change add', 'commit add']);
  expect(store.getState().cameras.front?.scale).toBeCloseTo(2.5, 5);
});

it.each(['facing', 'mirror'] as const)('goes nearer to the place of a double tap where a tap marks nothing (%s)', async (perspective) => {
  const { store, told } = renderMap({ width: 390, readOnly: true, perspective });
  await zoomReady();
  const at = onStage('front', 0.4, 0.3);
  const held = bodyAt(at);
  await doubleTap(at);
  expect(store.getState().cameras.front?.scale).toBeCloseTo(2.5, 5);
  expect(distance(bodyAt(at), held)).toBeLessThan(1);
  expect(told()).toEqual([]);
});

it('puts two marks by two taps in a row at two places', async () => {
  const { marks, store } = renderMap({ width: 390 });
  await zoomReady();
  await touch(toClient(svgOf('front'), [200, 300]));
  await touch(toClient(svgOf('front'), [285, 300]));
  expect(marks()).toHaveLength(2);
  expect(store.getState().cameras).toEqual({});
});

it('walks through marks that lie together while a part is seen', async () => {
  const [x, y] = anchorOf('front.umbilical');
  const second = { ...tenderness('m2', 'front.umbilical'), at: [x + 1, y] as Point };
  const { store, marks } = renderMap({ width: 390, chart: chartWith(tenderness('m1', 'front.umbilical'), second) });
  await zoomReady();
  await lookAt(store, 'front', { scale: 5, centre: [x, y] });
  const seen: (string | null)[] = [];
  for (let taps = 0; taps < 4; taps++) {
    const [[ax, ay], [bx, by]] = marksIn().map((mark) => centreOf(mark)) as [Point, Point];
    await touch([(ax + bx) / 2, (ay + by) / 2]);
    seen.push(store.getState().selection);
    await settle();
  }
  expect(marks()).toHaveLength(2);
  expect(new Set(seen.slice(0, 2))).toEqual(new Set(['m1', 'm2']));
  expect(seen.slice(2)).toEqual(seen.slice(0, 2));
});
