import { cleanup, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Point } from '../../src/geometry/index.js';
import { settled } from '../components/drawing.js';
import { click, drag, emulateTouch, touch } from '../components/devices.js';
import { renderMap } from '../components/map.js';
import { centreOf, settle, toClient, svgOf } from '../components/on-screen.js';
import { violations } from '../a11y/violations.js';
import { previous, recorded, saidOn, withFree } from './previous.js';
import '../../src/styles.css';

// A follow-up visit: six old marks, all as last time but two. The left knee is gone; the left shoulder is better, 4 now.

beforeEach(() => window.scrollTo(0, 0));

async function visit(width: number, last = previous) {
  await page.viewport(width, 844);
  const map = renderMap({ previous: last, width });
  await settled(() => ghost('d') !== undefined && screen.queryAllByRole('button', { name: 'All as last time' }).length > 0);
  const said = () => saidOn(map.store.getState().chart);
  const isSaid = (id: string) => settled(() => map.store.getState().chart.marks.some((mark) => mark.id === id));
  return { ...map, said, isSaid };
}
const ghost = (id: string) => document.querySelector<HTMLElement>(`.palpate-view .palpate-mark:has(> .palpate-ghost)[data-mark="${id}"]`) ?? undefined;
const seen = (name: string | RegExp) => screen.getAllByRole('button', { name }).find((button) => button.checkVisibility())!;

describe('on a phone, by touch', () => {
  beforeAll(() => emulateTouch(true));
  afterAll(() => emulateTouch(false));

  it('takes at most eight taps', async () => {
    const { said, isSaid, store } = await visit(390);
    let taps = 0;
    const tap = async (element: Element | undefined) => {
      expect(element?.checkVisibility()).toBe(true);
      taps++;
      await touch(centreOf(element!));
      await settle();
    };
    await tap(ghost('d'));
    expect(store.getState().chart.marks).toEqual([]);
    await tap(seen('Gone'));
    await isSaid('d');
    await tap(screen.getAllByRole('radio', { name: 'Back' }).map((radio) => radio.closest('label')!).find((label) => label.checkVisibility()));
    await tap(ghost('a'));
    await tap(seen('Better'));
    await isSaid('a');
    await tap(screen.getByRole('radio', { name: '4' }).closest('label')!);
    await tap(seen('All as last time'));
    await isSaid('b');
    expect(said()).toEqual(recorded);
    expect(taps).toBeLessThanOrEqual(8);
  });

  it('all as last time takes the zones that were free along, and the line says how many', async () => {
    const { said, isSaid, store } = await visit(390, withFree);
    expect(screen.getAllByText('Last time: 6 · Free of pain 2').some((line) => line.checkVisibility())).toBe(true);
    await touch(centreOf(seen('All as last time')));
    await isSaid('b');
    expect(said()).toHaveLength(6);
    expect(store.getState().chart.clear).toEqual(withFree.clear);
  });

  it('how it compares can be corrected in the sheet of the mark', async () => {
    const { isSaid, store } = await visit(390);
    await touch(centreOf(ghost('d')!));
    await touch(centreOf(seen('Better')));
    await isSaid('d');
    store.getState().select('d');
    // In the low sheet it is folded away.
    await settled(() => screen.queryByText('Compared with last time') !== null);
    screen.getByLabelText('Worse').click();
    expect(store.getState().chart.marks).toMatchObject([{ id: 'd', status: 'worse' }]);
    expect(await violations()).toEqual([]);
  });

  it('a tap beside a ghost is a new mark, and a question covers no other', async () => {
    const { marks } = await visit(390);
    const [x, y] = centreOf(ghost('d')!);
    await touch([x, y - 40]);
    await settle();
    expect(marks()).toHaveLength(1);
    expect(marks()[0]?.id).not.toBe('d');
  });
});

it('by keys alone: the same chart', async () => {
  const { said, isSaid } = await visit(1280);
  const answerOf = async (id: string, status: string) => {
    ghost(id)!.focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    const button = seen(status);
    for (let i = 0; document.activeElement !== button && i < 80; i++) await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    await isSaid(id);
  };
  await answerOf('d', 'Gone');
  await answerOf('a', 'Better');
  await userEvent.keyboard('4');
  seen('All as last time').focus();
  await userEvent.keyboard('{Enter}');
  await isSaid('b');
  expect(said()).toEqual(recorded);
  // The focus is on the map, where the button was.
  expect(document.activeElement?.closest('.palpate')).not.toBeNull();
});

it('by digits on ghosts: a rating each, ten as well', async () => {
  const { said, isSaid, store } = await visit(1280);
  ghost('d')!.focus();
  await userEvent.keyboard('6');
  await isSaid('d');
  ghost('a')!.focus();
  await userEvent.keyboard('10');
  await settled(() => said().some(([id, , intensity]) => id === 'a' && intensity === 10));
  expect(said()).toEqual([['a', undefined, 10], ['d', undefined, 6]]);
  expect(document.activeElement?.closest('[data-mark="a"]')).not.toBeNull();
  await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
  expect(store.getState().chart.marks).toEqual([]);
});

it('free zones by keys alone', async () => {
  const { store } = await visit(1280, withFree);
  const button = seen('Still free of pain');
  for (let i = 0; document.activeElement !== button && i < 120; i++) await userEvent.tab();
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
  expect(store.getState().chart).toMatchObject({ marks: [], clear: withFree.clear });
  expect(await violations()).toEqual([]);
});

it('by names and roles alone: the same chart', async () => {
  const { said, isSaid } = await visit(1280);
  await userEvent.click(screen.getByRole('button', { name: /^Left knee Tenderness · 3 of 10/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Gone' }));
  await isSaid('d');
  await userEvent.click(screen.getByRole('button', { name: /^A · Left shoulder, top Tenderness · 7 of 10/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Better' }));
  await isSaid('a');
  screen.getByRole('radio', { name: '4' }).click();
  await userEvent.click(seen('All as last time'));
  await isSaid('b');
  expect(said()).toEqual(recorded);
});

describe('a ghost', () => {
  afterEach(cleanup);

  it.each(['facing', 'mirror'] as const)('stands where the mark was on the side where it was (%s)', async (perspective) => {
    const { store } = await visit(1280);
    store.getState().setPerspective(perspective);
    await settle();
    const d = previous.marks.find(({ id }) => id === 'd')!;
    const [x, y]: Point = centreOf(ghost('d')!);
    const at = 'at' in d ? d.at : [NaN, NaN];
    const [expectedX, expectedY] = toClient(svgOf('front'), [perspective === 'mirror' ? 480 - at[0]! : at[0]!, at[1]!]);
    expect(Math.hypot(x - expectedX, y - expectedY)).toBeLessThan(2);
  });

  it('is not dragged, and a click on it marks nothing', async () => {
    const { store, marks } = await visit(1280);
    const [x, y] = centreOf(ghost('f')!);
    await drag([x, y], [x + 40, y + 40]);
    expect(marks()).toEqual([]);
    expect(store.getState().past).toHaveLength(0);
    await click([x, y]);
    await settle();
    expect(marks()).toEqual([]);
    expect(store.getState().selection).toBe('f');
  });
});
