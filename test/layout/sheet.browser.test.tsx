import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anchorOf } from '../../src/anatomy/index.js';
import type { Mark } from '../../src/chart/index.js';
import { caution, referral, tenderness } from '../chart/examples.js';
import { click, dragTo, press as pressDown, release } from '../components/devices.js';
import { chartWith, renderMap } from '../components/map.js';
import { nextFrame, settle, svgOf, toClient } from '../components/on-screen.js';
import '../../src/styles.css';

const panel = () => document.querySelector<HTMLElement>('.palpate-panel')!;
const box = (element: Element) => element.getBoundingClientRect();
const handle = () => screen.getByRole('button', { name: /^Panel size/ });
const size = () => panel().dataset['size'];
const foot = anchorOf('front.foot-top.left');

/** Until nothing moves any more. */
async function still(): Promise<void> {
  for (let before = NaN; before !== box(panel()).top + (document.querySelector('.palpate-views')?.scrollTop ?? 0); await nextFrame()) before = box(panel()).top + (document.querySelector('.palpate-views')?.scrollTop ?? 0);
  await settle();
}

async function phone(...zones: readonly Parameters<typeof tenderness>[1][]) {
  await page.viewport(390, 844);
  const map = renderMap({ chart: chartWith(...zones.map((zone, i) => tenderness(`m${i + 1}`, zone))), width: 390 });
  await settle();
  return map;
}

async function tap(x: number, y: number): Promise<void> {
  await click([x, y]);
  await still();
}

it('rises with a mark to its lowest: name, scale, what it is felt, and the way out', async () => {
  const { store } = await phone('front.chin');
  expect(panel().checkVisibility()).toBe(false);
  store.getState().select('m1');
  await still();
  const sheet = within(panel());
  expect(size()).toBe('peek');
  for (const name of ['Felt elsewhere', 'How it feels', 'Note', 'Done']) expect(sheet.getByRole('button', { name })).toBeVisible();
  expect(sheet.getAllByRole('radio')).toHaveLength(11);
  expect(sheet.queryByRole('textbox')).toBeNull();
  const map = box(document.querySelector('.palpate')!);
  expect(box(panel()).bottom).toBeCloseTo(map.bottom, 0);
  // 60 % of the map are the figure's.
  expect(box(panel()).top - box(document.querySelector('.palpate-views')!).top).toBeGreaterThan(0);
});

it('goes from height to height by taps on its handle, and by arrow keys', async () => {
  const { store } = await phone('front.chin');
  store.getState().select('m1');
  await still();
  const whole = box(document.querySelector('.palpate')!).height;
  for (const [next, share] of [['half', 0.55], ['full', 0.93], ['peek', 0.3]] as const) {
    await userEvent.click(handle());
    await still();
    expect(size()).toBe(next);
    expect(box(panel()).height / whole).toBeCloseTo(share, 0.5);
  }
  handle().focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await still();
  expect(size()).toBe('full');
  await userEvent.keyboard('{ArrowDown}');
  await still();
  expect(size()).toBe('half');
});

it('is drawn up and down, and below its lowest is let go', async () => {
  const { store } = await phone('front.chin');
  store.getState().select('m1');
  await still();
  const drag = async (by: number) => {
    const { left, width, top, height } = box(handle());
    const [x, y] = [left + width / 2, top + height / 2];
    await pressDown([x, y]);
    for (let step = 1; step <= 8; step++) await dragTo([x, y + (by * step) / 8]);
    // It rests there: no flick.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await dragTo([x, y + by + 1]);
    await release([x, y + by]);
    await still();
  };
  await drag(-200);
  expect(size()).toBe('half');
  await drag(-330);
  expect(size()).toBe('full');
  await drag(550);
  expect(size()).toBe('peek');
  await drag(190);
  expect(store.getState().selection).toBeNull();
  expect(panel().checkVisibility()).toBe(false);
});

it('follows the finger while it is drawn; the map beneath waits until it is let go', async () => {
  const { store } = await phone('front.chin');
  store.getState().select('m1');
  await still();
  const covered = () => panel().parentElement!.style.getPropertyValue('--_covered');
  const [before, top] = [covered(), box(panel()).top];
  const { left, width, top: y } = box(handle());
  await pressDown([left + width / 2, y + 10]);
  for (const by of [-20, -80, -140]) await dragTo([left + width / 2, y + 10 + by]);
  await nextFrame();
  expect(box(panel()).top).toBeCloseTo(top - 140, 0);
  expect(covered()).toBe(before);
  // It rests there: no flick.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await dragTo([left + width / 2, y - 129]);
  await release([left + width / 2, y - 130]);
  await still();
  expect(covered()).toBe(`${panel().offsetHeight}px`);
  expect(covered()).not.toBe(before);
  // And the next tap on the figure is one.
  await tap(...toClient(svgOf('front'), anchorOf('front.sternum')));
  expect(store.getState().chart.marks).toHaveLength(2);
});

it('keeps the selected mark in sight above it, and lets others be made and chosen meanwhile', async () => {
  const { store } = await phone('front.chin');
  const place = toClient(svgOf('front'), foot);
  await tap(place[0], place[1]);
  const { selection } = store.getState();
  expect(store.getState().chart.marks).toHaveLength(2);
  const mark = () => document.querySelector(`[data-view="front"] [data-mark="${store.getState().selection}"]`)!;
  expect(box(mark()).bottom).toBeLessThan(box(panel()).top);
  // A second beside it, without closing the sheet.
  await tap(...toClient(svgOf('front'), anchorOf('front.shin.left')));
  expect(store.getState().chart.marks).toHaveLength(3);
  expect(store.getState().selection).not.toBe(selection);
  expect(box(mark()).bottom).toBeLessThan(box(panel()).top);
  expect(box(mark()).top).toBeGreaterThan(box(document.querySelector('.palpate-views')!).top);
  // And the first once more.
  const first = box(document.querySelector(`[data-mark="${selection}"]`)!);
  await tap(first.left + 12, first.top + 12);
  expect(store.getState().selection).toBe(selection);
  await userEvent.click(within(panel()).getByRole('button', { name: 'Done' }));
  await still();
  // All as it was.
  expect(toClient(svgOf('front'), foot)[1]).toBeCloseTo(place[1], 0);
});

it('shows the list on demand, from which a mark is chosen', async () => {
  const { store } = await phone('front.chin', 'front.sternum');
  await userEvent.click(screen.getByRole('button', { name: 'List' }));
  await still();
  // The way out lies above what scrolls, never over it.
  expect(box(within(panel()).getByRole('button', { name: 'Done' })).bottom).toBeLessThanOrEqual(box(document.querySelector('.palpate-panel-scroll')!).top + 0.5);
  await userEvent.click(within(panel()).getByRole('button', { name: /^Breastbone/ }));
  await still();
  expect([store.getState().selection, size()]).toEqual(['m2', 'peek']);
  expect(within(panel()).queryByRole('button', { name: /^Chin/ })).toBeNull();
  await userEvent.click(within(panel()).getByRole('button', { name: 'Done' }));
  await still();
  expect(panel().checkVisibility()).toBe(false);
});

it('a list is closed by Escape', async () => {
  await phone('front.chin');
  await userEvent.click(screen.getByRole('button', { name: 'List' }));
  await still();
  within(panel()).getByRole('button', { name: /^Chin/ }).focus();
  await userEvent.keyboard('{Escape}');
  await still();
  expect(panel().checkVisibility()).toBe(false);
});

it('a record that opens with a mark selected has no entrance', async () => {
  await page.viewport(390, 844);
  renderMap({ chart: chartWith(tenderness('m1')), width: 390 }).store.getState().select('m1');
  expect(panel().getAnimations()).toEqual([]);
});

it('leaves the figure 60 % of the map in every state but half and full', async () => {
  await page.viewport(390, 844);
  const area = { view: 'front', polygons: [[[[200, 300], [230, 300], [230, 330], [200, 300]]]], zones: [{ zone: 'front.flank.right', covered: 0.4 }] } as const;
  const marks = [tenderness('m1', 'front.chin'), { ...referral('m2', ['m1']), areas: [area] }, { ...caution('m3'), areas: [area] }] as Mark[];
  const { store } = renderMap({ chart: chartWith(...marks), width: 390 });
  await settle();
  const share = () => {
    const [map, figure] = [box(document.querySelector('.palpate')!), box(document.querySelector('.palpate-views')!)];
    const end = panel().checkVisibility() ? box(panel()).top : figure.bottom;
    return (Math.min(figure.bottom, end) - figure.top) / map.height;
  };
  const states: Record<string, () => void> = {
    'nothing selected': () => {},
    'a tender point': () => store.getState().select('m1'),
    'an area': () => store.getState().select('m2'),
    'a caution': () => store.getState().select('m3'),
    'drawing': () => (store.getState().select(null), store.getState().setTool('referral')),
    'a notice': () => (store.getState().setTool('tenderness'), store.getState().clear()),
  };
  for (const [name, enter] of Object.entries(states)) {
    enter();
    await still();
    expect(share(), name).toBeGreaterThanOrEqual(0.6);
  }
});
