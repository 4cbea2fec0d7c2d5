import { fireEvent, screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, inPerspective, zonePolygon, zonesIn, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { boundsOf, distance, type Point } from '../../src/geometry/index.js';
import { tenderness } from '../chart/examples.js';
import { click, drag, wheel } from './devices.js';
import { chartWith, emptyChart, renderMap } from './map.js';
import { centreOf, marksIn, pixelAt, settle, svgOf, toClient, viewElement, zoneElement } from './on-screen.js';
import { lookAt, onStage, stageOf, still, zoomButton, zoomReady } from './zooming.js';
import '../../src/styles.css';

beforeEach(() => window.scrollTo(0, 0));

const places: readonly (readonly [ViewId, ZoneId])[] = [
  ['front', 'front.thumb.right'],
  ['front', 'front.eye.left'],
  ['back', 'back.achilles.left'],
  ['left-side', 'left-side.ear.left'],
  ['soles', 'soles.big-toe.right'],
];

describe.each(['facing', 'mirror'] as const)('%s', (perspective) => {
  it.each(places)('stores a click on the %s view at %s alike at every scale', async (view, zone) => {
    const { store, marks } = renderMap({ perspective });
    flushSync(() => store.getState().setView(view));
    await zoomReady(view);
    const anchor = anchorOf(zone);
    const point: Point = [anchor[0] + 0.4, anchor[1] - 0.3];
    for (const scale of [1, 2, 5, 8]) {
      flushSync(() => store.getState().receiveChart(emptyChart()));
      await lookAt(store, view, { scale, centre: point });
      const client = toClient(svgOf(view), inPerspective(view, point, perspective));
      window.scrollBy(0, client[1] - 300);
      const pixel = pixelAt(svgOf(view), inPerspective(view, point, perspective));
      await click(pixel.at);
      const [mark] = marks() as Tenderness[];
      expect(mark?.zone).toBe(zone);
      expect(distance(inPerspective(view, mark!.at as Point, perspective), pixel.point)).toBeLessThanOrEqual(0.5);
      await settle();
      expect(distance(centreOf(marksIn()[0]!), pixel.at)).toBeLessThan(1);
    }
  });
});

it('zooms in and out by buttons of at least 24 px in their view, and back to the whole', async () => {
  const { store } = renderMap();
  await zoomReady();
  expect(zoomButton('front', 'Whole body')).toBeUndefined();
  for (const name of ['Zoom in', 'Zoom in', 'Zoom out']) await click(centreOf(zoomButton('front', name)!));
  expect(Object.keys(store.getState().cameras)).toEqual(['front']);
  expect(store.getState().cameras.front?.scale).toBeCloseTo(1.6, 5);
  for (const name of ['Zoom in', 'Zoom out', 'Whole body']) {
    const { width, height } = zoomButton('front', name)!.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  await click(centreOf(zoomButton('front', 'Whole body')!));
  expect(store.getState().cameras).toEqual({});
  await still('front');
  expect(svgOf('front').getBoundingClientRect().width).toBeCloseTo(stageOf('front').getBoundingClientRect().width, 1);
});

it('has no tab stop of its own on a view', async () => {
  const { store } = renderMap({ chart: chartWith(tenderness('m1', 'front.sternum')) });
  await zoomReady();
  await lookAt(store, 'front', { scale: 3, centre: [240, 300] });
  expect([...viewElement('front').querySelectorAll('[tabindex="0"], button:not([tabindex])')]).toHaveLength(2);
});

it.each(['Control', 'Meta'] as const)('goes nearer by the wheel with %s, around the pointer', async (held) => {
  const { store } = renderMap();
  await zoomReady();
  const pointer = onStage('front', 0.4, 0.3);
  const svg = svgOf('front');
  const under = () => new DOMPoint(...pointer).matrixTransform(svg.getScreenCTM()!.inverse());
  const before = under();
  for (let turn = 0; turn < 4; turn++) await wheel(pointer, -100, held);
  await expect.poll(() => store.getState().cameras.front?.scale).toBeGreaterThan(2);
  await still('front');
  expect(distance([under().x, under().y], [before.x, before.y])).toBeLessThan(1);
  expect(window.scrollY).toBe(0);
});

it('leaves the plain wheel to the page', async () => {
  const { store } = renderMap({ width: 390, below: 2000 });
  await zoomReady();
  await wheel(onStage('front', 0.5, 0.3), 300);
  await expect.poll(() => window.scrollY).toBeGreaterThan(100);
  expect(store.getState().cameras).toEqual({});
});

it('goes nearer and farther around the zone that has the focus by + and −, and to the whole by 0', async () => {
  const { store } = renderMap();
  await zoomReady();
  const zone = zoneElement('front.knee.left');
  zone.focus();
  await userEvent.keyboard('+++');
  expect(store.getState().cameras.front?.scale).toBeCloseTo(1.6 ** 3, 5);
  await still('front');
  const [x, y] = centreOf(zone);
  expect(document.elementFromPoint(x, y)).toBe(zone);
  await userEvent.keyboard('-');
  expect(store.getState().cameras.front?.scale).toBeCloseTo(1.6 ** 2, 5);
  await userEvent.keyboard('0');
  expect(store.getState().cameras).toEqual({});
});

it('leaves 0 on a mark to its intensity', async () => {
  const { store } = renderMap({ chart: chartWith(tenderness('m1', 'front.sternum')) });
  await zoomReady();
  await lookAt(store, 'front', { scale: 3, centre: anchorOf('front.sternum') });
  marksIn()[0]!.focus();
  await userEvent.keyboard('0');
  expect(store.getState().cameras.front?.scale).toBe(3);
  await userEvent.keyboard('+');
  expect(store.getState().cameras.front?.scale).toBeCloseTo(4.8, 5);
});

it('has no keys of one letter where the host turned them off', async () => {
  const { store } = renderMap({ shortcuts: false });
  await zoomReady();
  zoneElement('front.knee.left').focus();
  await userEvent.keyboard('+');
  expect(store.getState().cameras).toEqual({});
});

it('brings what has the focus into sight', async () => {
  const { store } = renderMap();
  await zoomReady();
  await lookAt(store, 'front', { scale: 6, centre: [240, 80] });
  await userEvent.keyboard('{Tab}');
  zoneElement('front.big-toe.right').focus();
  await still('front');
  const [x, y] = centreOf(zoneElement('front.big-toe.right'));
  const { left, right, top, bottom } = stageOf('front').getBoundingClientRect();
  expect(x > left && x < right && y > top && y < bottom).toBe(true);
  expect(store.getState().cameras.front?.scale).toBe(6);
  expect([stageOf('front').scrollTop, stageOf('front').scrollLeft]).toEqual([0, 0]);
});

it('brings the mark that is selected into sight', async () => {
  const { store } = renderMap({ chart: chartWith(tenderness('m1', 'front.toes.left')) });
  await zoomReady();
  await lookAt(store, 'front', { scale: 5, centre: [240, 80] });
  flushSync(() => store.getState().select('m1'));
  await still('front');
  expect(distance(store.getState().cameras.front!.centre, [240, 80])).toBeGreaterThan(300);
  const [, y] = centreOf(marksIn()[0]!);
  expect(y).toBeLessThan(stageOf('front').getBoundingClientRect().bottom);
});

it('goes to every part of the body by name, with the side that it says', async () => {
  const { store } = renderMap();
  await zoomReady();
  const [menu] = screen.getAllByRole<HTMLSelectElement>('combobox', { name: 'Go to…' });
  const options = [...menu!.querySelectorAll<HTMLOptionElement>('optgroup option')];
  expect(options.length).toBeGreaterThan(40);
  const option = options.find(({ textContent, parentElement }) => textContent === 'Right hand' && (parentElement as HTMLOptGroupElement).label === 'Back')!;
  fireEvent.change(menu!, { target: { value: option.value } });
  await still('back');
  expect(Object.keys(store.getState().cameras)).toEqual(['back']);
  const hand = zonesIn('back').filter(({ group, side }) => group === 'hand' && side === 'right');
  const [left, top, right, bottom] = boundsOf(hand.flatMap(({ id }) => zonePolygon(id)));
  const stage = stageOf('back').getBoundingClientRect();
  for (const corner of [[left, top], [right, bottom]] as const) {
    const [x, y] = toClient(svgOf('back'), corner);
    expect(x > stage.left && x < stage.right && y > stage.top && y < stage.bottom).toBe(true);
  }
  fireEvent.change(menu!, { target: { value: 'whole' } });
  expect(store.getState().cameras).toEqual({});
});

it('moves marks apart less, the nearer it is', async () => {
  const near = { ...tenderness('m2', 'front.umbilical'), at: [anchorOf('front.umbilical')[0] + 12, anchorOf('front.umbilical')[1]] as Point };
  const { store } = renderMap({ chart: chartWith(tenderness('m1', 'front.umbilical'), near) });
  await zoomReady();
  await expect.poll(() => document.querySelectorAll('[data-moved]').length).toBeGreaterThan(0);
  await lookAt(store, 'front', { scale: 8, centre: near.at });
  expect(document.querySelectorAll('[data-moved]')).toHaveLength(0);
});

it('pans by a drag of the mouse over bare skin while a part is seen, and marks nothing', async () => {
  const { store, told } = renderMap();
  await zoomReady();
  await drag(onStage('front', 0.5, 0.5), onStage('front', 0.6, 0.6));
  expect(store.getState().cameras).toEqual({});
  await lookAt(store, 'front', { scale: 4, centre: [240, 500] });
  await drag(onStage('front', 0.5, 0.5), onStage('front', 0.7, 0.6));
  expect(store.getState().cameras.front?.centre[0]).toBeCloseTo(240 - (0.2 * 500) / 4, 0);
  expect(store.getState().cameras.front?.centre[1]).toBeCloseTo(500 - (0.1 * 1000) / 4, 0);
  expect(told()).toEqual([]);
});

it('is immediate with reduced motion, as in all of these tests', async () => {
  const { store } = renderMap();
  await zoomReady();
  flushSync(() => store.getState().setCamera('front', { scale: 4, centre: [240, 500] }));
  expect(svgOf('front').getBoundingClientRect().width).toBeCloseTo(4 * stageOf('front').getBoundingClientRect().width, 0);
});
