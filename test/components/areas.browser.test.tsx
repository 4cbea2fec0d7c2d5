import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf } from '../../src/anatomy/index.js';
import type { AreaMark, Mark } from '../../src/chart/index.js';
import type { Point } from '../../src/geometry/index.js';
import { tenderness } from '../chart/examples.js';
import { emulateTouch, fingers } from './devices.js';
import { draw, loopAround, settled } from './drawing.js';
import { chartWith, renderMap } from './map.js';
import { settle, svgOf, toClient } from './on-screen.js';
import '../../src/styles.css';

const middle: Point = [240, 330];
const onFront = (point: Point): Point => toClient(svgOf('front'), point);
const loop = (radius: number, at: Point = middle): Point[] => loopAround(at, radius).map(onFront);
const zonesOf = (mark: Mark | undefined): string[] => (mark as AreaMark).areas.flatMap(({ zones }) => zones.map(({ zone }) => zone)).sort();
function widthOf(mark: Mark | undefined): number {
  const xs = (mark as AreaMark).areas[0]!.polygons.flat(2).map(([x = 0]) => x);
  return Math.max(...xs) - Math.min(...xs);
}

/** A map with a tender point on the breastbone, selected, and the tool for where pain is felt. */
async function renderPoint() {
  const map = renderMap({ chart: chartWith(tenderness('m1', 'front.sternum')) });
  map.store.getState().select('m1');
  map.store.getState().setTool('referral');
  await settle();
  return map;
}

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
beforeEach(() => window.scrollTo(0, 0));

describe.each(['mouse', 'touch', 'pen'] as const)('by %s', (device) => {
  it('a loop is one area, tied to the point that was selected; a second stroke is added to it, a third cuts it; each is one step', async () => {
    const { store, marks, told } = await renderPoint();
    await draw(loop(25), device);
    await settled(() => marks().length === 2);
    expect(marks()[1]).toMatchObject({ kind: 'referral', from: ['m1'], areas: [{ view: 'front', polygons: { length: 1 } }] });
    expect(told()).toEqual(['change add', 'commit add']);
    expect(store.getState().selection).toBe(marks()[1]?.id);

    const before = zonesOf(marks()[1]);
    store.getState().setAreaTool({ action: 'add' });
    await draw(loop(20, [240, 430]), device);
    await settled(() => told().length === 4);
    expect(marks()).toHaveLength(2);
    expect(zonesOf(marks()[1])).toEqual(expect.arrayContaining(before));
    expect(zonesOf(marks()[1]).length).toBeGreaterThan(before.length);

    store.getState().setAreaTool({ action: 'cut' });
    await draw(loop(40, [240, 430]), device);
    await settled(() => told().length === 6);
    expect(zonesOf(marks()[1])).toEqual(before);
    for (const expected of [2, 2, 1]) {
      store.getState().undo();
      expect(marks()).toHaveLength(expected);
    }
    expect(store.getState().past).toHaveLength(0);
  });
});

describe('zones that are hidden', () => {
  const hidden = 'front.umbilical' as const;
  const at = anchorOf(hidden);
  const onlyHere = { hiddenZones: [hidden] };

  it('are not drawn over: strokes end at their border', async () => {
    const { marks, store } = renderMap(onlyHere);
    store.getState().setTool('referral');
    await settle();
    await draw(loopAround(at, 60).map(onFront), 'mouse');
    await settled(() => marks().length === 1);
    const covered = zonesOf(marks()[0]);
    expect(covered).toEqual(expect.arrayContaining(['front.epigastrium', 'front.hypogastrium']));
    expect(covered).not.toContain(hidden);
  });

  it('a stroke inside them marks nothing', async () => {
    const { marks, store } = renderMap(onlyHere);
    store.getState().setTool('referral');
    await settle();
    await draw(loopAround(at, 8).map(onFront), 'mouse');
    await settled(() => store.getState().problem === 'beside-body');
    expect(marks()).toEqual([]);
  });

  it('are not moved over either', async () => {
    const { marks, store } = renderMap(onlyHere);
    store.getState().setTool('referral');
    await settle();
    await draw(loopAround([at[0], at[1] - 60], 25).map(onFront), 'mouse');
    await settled(() => marks().length === 1);
    const before = zonesOf(marks()[0]);
    await userEvent.click(screen.getByRole('button', { name: 'Move' }));
    await settle();
    const [x, y] = anchorOf('front.epigastrium');
    await draw([onFront([x, y + 12])], 'mouse');
    await settled(() => !screen.queryByText(/Tap where/) && store.getState().moving === null);
    expect(before).not.toContain(hidden);
    expect(zonesOf(marks()[0])).not.toContain(hidden);
  });
});

it('a loop that the page hears of in one go, as it was busy meanwhile, is drawn all the same', async () => {
  const { marks } = await renderPoint();
  const [first, ...rest] = loop(25) as [Point, ...Point[]];
  const stage = svgOf('front').parentElement!;
  stage.setPointerCapture = () => {}; // no such pointer is there
  const at = ([clientX, clientY]: Point) => ({ bubbles: true, cancelable: true, clientX, clientY, pointerId: 7, pointerType: 'touch', isPrimary: true, buttons: 1 });
  stage.dispatchEvent(new PointerEvent('pointerdown', at(first)));
  const coalescedEvents = rest.map((point) => new PointerEvent('pointermove', at(point)));
  stage.dispatchEvent(new PointerEvent('pointermove', { ...at(rest.at(-1)!), coalescedEvents }));
  stage.dispatchEvent(new PointerEvent('pointerup', { ...at(rest.at(-1)!), buttons: 0 }));
  await settled(() => marks().length === 2);
  // Not the dot that a tap makes.
  expect(widthOf(marks()[1])).toBeCloseTo(50, -1);
});

it('a stroke of a pen goes on when the palm comes down beside it', async () => {
  const { marks, store } = await renderPoint();
  const [first, ...rest] = loop(25) as [Point, ...Point[]];
  const stage = svgOf('front').parentElement!;
  let held: number | undefined; // no such pointer is there
  stage.setPointerCapture = (id) => void (held = id);
  stage.hasPointerCapture = (id) => held === id;
  const send = (type: string, [clientX, clientY]: Point, pointerType: string, pointerId: number, buttons = 1) =>
    stage.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY, pointerId, pointerType, isPrimary: true, buttons }));
  send('pointerdown', first, 'pen', 7);
  for (const [i, point] of rest.entries()) {
    send('pointermove', point, 'pen', 7);
    if (i === 5) send('pointerdown', onFront([200, 420]), 'touch', 8);
    if (i === 9) send('pointerup', onFront([200, 420]), 'touch', 8, 0);
  }
  send('pointerup', first, 'pen', 7, 0);
  await settled(() => marks().length === 2);
  expect(widthOf(marks()[1])).toBeCloseTo(50, -1);
  // A pen whose release was missed does not keep fingers from marking.
  store.getState().setTool('tenderness');
  store.getState().select(null);
  await settled(() => store.getState().selection === null);
  const chin = onFront(anchorOf('front.chin'));
  send('pointerdown', chin, 'pen', 9);
  send('pointerdown', chin, 'touch', 10);
  send('pointerup', chin, 'touch', 10, 0);
  await settled(() => marks().length === 3);
});

it('a stroke outside the body says so and stores nothing', async () => {
  const { told } = await renderPoint();
  const aside: Point[] = [[20, 60], [30, 120], [40, 180]];
  await draw(aside.map(onFront), 'mouse');
  await settled(() => document.querySelector('.palpate-notice')?.textContent === 'Outside the body: nothing was marked.');
  expect(told()).toEqual([]);
  await settled(() => /Outside the body/.test(screen.getByRole('status').textContent ?? ''));
});

it('a finger that draws does not scroll the page, and two fingers do not draw', async () => {
  const { told } = await renderPoint();
  const line = [300, 260, 220, 180, 140].map((y) => onFront([240, y + 150]));
  await draw(line, 'touch');
  await settled(() => told().length === 2);
  expect(window.scrollY).toBe(0);

  const [x, y] = onFront(middle);
  await fingers('touchStart', [[x, y]]);
  await fingers('touchMove', [[x, y + 20]]);
  await fingers('touchStart', [[x, y + 20], [x + 60, y]]);
  await fingers('touchMove', [[x, y + 40], [x + 60, y - 20]]);
  await fingers('touchEnd');
  await settle();
  expect(told()).toHaveLength(2);
  expect(document.querySelector('[data-view="front"] .palpate-stroke')).toBeNull();
});

it('whole zones go on and off by a click each, and an area of which nothing is left is gone', async () => {
  const { store, marks } = await renderPoint();
  store.getState().setAreaTool({ mode: 'zones' });
  const tapZone = async (zone: 'front.umbilical' | 'front.epigastrium', count: number, zones: string[]) => {
    await draw([onFront(anchorOf(zone))], 'mouse');
    await settled(() => marks().length === count && (count < 2 || zonesOf(marks()[1]).join() === zones.join()));
  };
  await tapZone('front.umbilical', 2, ['front.umbilical']);
  await tapZone('front.epigastrium', 2, ['front.epigastrium', 'front.umbilical']);
  await tapZone('front.umbilical', 2, ['front.epigastrium']);
  await tapZone('front.epigastrium', 1, []);
  expect(marks()).toMatchObject([{ id: 'm1' }]);
});

it('spots come in three sizes', async () => {
  const { marks, store } = renderMap();
  await userEvent.click(screen.getByRole('radio', { name: 'Pain felt' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Spot' }));
  const widths: number[] = [];
  for (const [i, size] of (['Small', 'Medium', 'Large'] as const).entries()) {
    store.getState().select(null);
    await settle();
    await userEvent.click(screen.getByRole('radio', { name: size }));
    await draw([onFront([200 + i * 40, 260 + i * 60])], 'mouse');
    await settled(() => marks().length === i + 1);
    widths.push(widthOf(marks()[i]));
  }
  expect(widths[1]).toBeGreaterThan(widths[0]! * 1.5);
  expect(widths[2]).toBeGreaterThan(widths[1]! * 1.5);
});

it('a caution has a reason, and is no pain', async () => {
  const { marks } = renderMap();
  await userEvent.click(screen.getByRole('radio', { name: 'Caution' }));
  await settle();
  await draw(loop(25), 'mouse');
  await settled(() => marks().length === 1);
  const details = within(await screen.findByRole('group', { name: 'Details of the mark' }));
  expect(details.getByRole('radio', { name: 'Reason not stated' })).toBeChecked();
  await userEvent.click(details.getByRole('radio', { name: 'Recent surgery' }));
  expect(marks()).toMatchObject([{ kind: 'caution', reason: 'recent-surgery' }]);
  expect(marks()[0]).not.toHaveProperty('from');
});

it('a tap on another area selects it instead of drawing a dot', async () => {
  const { store, marks } = renderMap();
  store.getState().setTool('referral');
  await settle();
  await draw(loop(25), 'mouse');
  await settled(() => marks().length === 1);
  store.getState().select(null);
  await settle();
  await draw([onFront([240, 345])], 'mouse');
  await settle();
  expect(marks()).toHaveLength(1);
  expect(store.getState().selection).toBe(marks()[0]?.id);
});

it('deleting a point keeps its areas and unties them, and one undo brings all of it back', async () => {
  const { store, marks } = await renderPoint();
  await draw(loop(20, [240, 430]), 'mouse');
  await settled(() => marks().length === 2);
  const before = marks();
  store.getState().select('m1');
  await settle();
  screen.getByRole('button', { name: 'Remove' }).click();
  await settle();
  await settled(() => marks().length === 1);
  expect(marks()).toMatchObject([{ kind: 'referral', from: [] }]);
  await settle();
  expect(document.querySelector('.palpate-tie')).toBeNull();
  store.getState().undo();
  await settled(() => marks().length === 2);
  await settle();
  expect(marks()).toEqual(before);
  expect(document.querySelector('.palpate-tie')).not.toBeNull();
});

it('one tap on Escape while drawing drops the stroke', async () => {
  const { told } = await renderPoint();
  await draw(loop(25), 'mouse', async () => void (await userEvent.keyboard('{Escape}')));
  await settle();
  expect(told()).toEqual([]);
});
