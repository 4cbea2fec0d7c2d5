import { screen } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import type { Point } from '../../src/geometry/index.js';
import { tenderness } from '../chart/examples.js';
import { emulateTouch, fingers, swipe, touch } from './devices.js';
import { chartWith, renderMap } from './map.js';
import { centreOf, marksIn, settle, svgOf, toClient } from './on-screen.js';
import '../../src/styles.css';

const onFront = (point: readonly [number, number]): Point => toClient(svgOf('front'), point);

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
beforeEach(() => window.scrollTo(0, 0));

it('scrolls the page by a swipe that starts on the figure, and marks nothing', async () => {
  const { told } = renderMap({ width: 390, below: 2000 });
  const [x, y] = onFront(anchorOf('front.umbilical'));
  await swipe([x, y], [x, y - 250]);
  expect(window.scrollY).toBeGreaterThan(100);
  expect(told()).toEqual([]);
});

it('scrolls, too, by a swipe that starts on a mark that is not selected, which stays where it is', async () => {
  const { told } = renderMap({ width: 390, below: 2000, chart: chartWith(tenderness('m1', 'front.umbilical')) });
  const [x, y] = onFront(anchorOf('front.umbilical'));
  await swipe([x, y], [x, y - 250]);
  expect(window.scrollY).toBeGreaterThan(100);
  expect(told()).toEqual([]);
});

it('marks nothing by two fingers', async () => {
  const { told } = renderMap({ width: 390 });
  const [x, y] = onFront(anchorOf('front.umbilical'));
  await fingers('touchStart', [[x, y]]);
  await fingers('touchStart', [[x, y], [x + 60, y]]);
  await fingers('touchMove', [[x - 2, y], [x + 62, y]]);
  await fingers('touchEnd', [[x - 2, y]]);
  await fingers('touchEnd');
  await settle();
  expect(told()).toEqual([]);
});

it('walks by further taps through marks that lie together', async () => {
  const second = { ...tenderness('m2', 'front.umbilical'), at: [240, 385] as Point };
  const { store, marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.umbilical'), second) });
  await settle();
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

it('answers a touch in the sheet', async () => {
  const { store, marks } = renderMap({ width: 390, chart: chartWith(tenderness('m1', 'front.umbilical')) });
  store.getState().select('m1');
  await settle();
  await touch(centreOf(screen.getByRole('button', { name: 'How it feels' })));
  await settle();
  await touch(centreOf(screen.getByRole('checkbox', { name: 'Aching' })));
  expect(marks()).toMatchObject([{ qualities: ['aching'] }]);
});

/** The first place in a row of the screen that is on the body. */
function onBodyAt(y: number): Point {
  for (let x = 20; x < 380; x += 3) if (document.elementFromPoint(x, y)?.matches('[data-zone]')) return [x + 3, y];
  throw new Error(`no body at ${y}`);
}

// All down the legs that the sheet covers: whatever it has there must not be pressed.
it.each([80, 100, 120, 140, 160, 180])('does not click through into the sheet that comes up under the finger, %i px above the end of the map', async (above) => {
  const { marks, told, container } = renderMap({ width: 390 });
  await settle();
  const place = onBodyAt(container.getBoundingClientRect().bottom - above);
  await touch(place);
  const sheet = screen.getByRole('group', { name: 'Details of the mark' });
  expect(sheet).toContainElement(document.elementFromPoint(...place) as HTMLElement);
  expect(told()).toEqual(['change add', 'commit add']);
  expect(marks()).toHaveLength(1);
});
