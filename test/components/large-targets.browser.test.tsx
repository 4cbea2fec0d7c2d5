import { screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, getZone, inPerspective, viewIds, type ViewId } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { distance, type Point } from '../../src/geometry/index.js';
import { emulateTouch, touch } from './devices.js';
import { emptyChart, renderMap } from './map.js';
import { centreOf, settle, svgOf, toClient, viewElement } from './on-screen.js';
import { zoomReady } from './zooming.js';
import '../../src/styles.css';
import { openMenu } from './menu.js';

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
beforeEach(() => window.scrollTo(0, 0));

const targets = (view: ViewId) => [...viewElement(view).querySelectorAll<HTMLButtonElement>('[data-target]')];
const target = (view: ViewId, id: string) => targets(view).find(({ dataset }) => dataset['target'] === id)!;

async function renderCoarse(view: ViewId, width = 320, perspective: 'facing' | 'mirror' = 'facing') {
  const hosted = renderMap({ largeTargets: true, width, perspective });
  flushSync(() => hosted.store.getState().setView(view));
  await zoomReady(view);
  await expect.poll(() => targets(view).length).toBeGreaterThan(0);
  await settle();
  return hosted;
}

describe.each(viewIds)('on the %s view of a phone 320 px wide', (view) => {
  it('has targets of 44 px that do not lie over each other, each with its name', async () => {
    await renderCoarse(view);
    const boxes = targets(view).map((element) => element.getBoundingClientRect());
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    const middles = targets(view).map((element) => centreOf(element));
    const gaps = middles.flatMap((a, i) => middles.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(44);
    const names = targets(view).map((element) => element.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(names.length);
    expect(viewElement(view).querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('marks by one tap on each, in a zone of the group and on the side that it is named by', async () => {
    const { store, marks } = await renderCoarse(view);
    for (const { dataset } of targets(view)) {
      flushSync(() => store.getState().receiveChart(emptyChart()));
      await settle();
      const element = target(view, dataset['target']!);
      window.scrollBy(0, centreOf(element)[1] - 200);
      await touch(centreOf(element));
      const [mark] = marks() as Tenderness[];
      const zone = getZone(mark!.zone)!;
      const [group, side] = dataset['target']!.split('.');
      expect(zone.group).toBe(group);
      if (side !== 'midline') {
        expect(zone.side).toBe(side);
        expect(element.getAttribute('aria-label')).toContain(side === 'left' ? 'Left' : 'Right');
      }
      expect(distance(mark!.at as Point, anchorOf(mark!.zone))).toBeLessThan(0.1);
    }
  });
});

it.each(['facing', 'mirror'] as const)("shows the patient's left hand on the viewer's side that it is on (%s)", async (perspective) => {
  await renderCoarse('front', 320, perspective);
  const [x] = centreOf(target('front', 'hand.left'));
  const [middle] = toClient(svgOf('front'), inPerspective('front', [240, 0], perspective));
  expect(x > middle).toBe(perspective === 'facing');
});

it('takes a tap anywhere on a group, and a little beside it, to the middle of the zone that was hit', async () => {
  const { marks } = await renderCoarse('front', 390);
  const [x, y] = toClient(svgOf('front'), anchorOf('front.shin.left'));
  await touch([x + 5, y + 6]);
  expect(marks()).toMatchObject([{ zone: 'front.shin.left', at: anchorOf('front.shin.left').map((value) => Math.round(value * 10) / 10) }]);
});

it('is used by keys: one tab stop, arrows walk, Enter marks', async () => {
  const { marks } = await renderCoarse('front', 320);
  target('front', 'chest.midline').focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toHaveAccessibleName(/^Right (shoulder|arm)$/);
  await userEvent.keyboard('{Enter}');
  expect((marks()[0] as Tenderness).zone).toMatch(/right$/);
});

it('is switched on and off in the toolbar', async () => {
  const { store } = renderMap({ width: 1000 });
  await zoomReady();
  openMenu();
  const button = screen.getByRole('button', { name: 'Large areas' });
  await userEvent.click(button);
  expect(store.getState().largeTargets).toBe(true);
  expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => targets('back').length).toBeGreaterThan(8);
  openMenu();
  await userEvent.click(button);
  expect(viewElement('front').querySelector('[data-zone]')).not.toBeNull();
});

it('leaves areas and looking as they are', async () => {
  const { store } = await renderCoarse('front');
  flushSync(() => store.getState().setTool('referral'));
  expect(targets('front')).toHaveLength(0);
  expect(viewElement('front').querySelector('[data-zone]')).not.toBeNull();
});

it('puts no second mark by a tap that trembles', async () => {
  const { marks, store } = await renderCoarse('front');
  for (const [dx, dy] of [[0, 0], [9, -7], [-8, 9]] as const) {
    const [x, y] = centreOf(target('front', 'head.midline'));
    await touch([x + dx, y + dy]);
  }
  expect(marks()).toHaveLength(1);
  expect(store.getState().cameras).toEqual({});
});
