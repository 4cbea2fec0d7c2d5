import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Tenderness } from '../../src/chart/index.js';
import { tenderness } from '../chart/examples.js';
import { click, drag, dragTo, emulateTouch, hover, press, release, swipe, touch } from './devices.js';
import { chartWith, renderMap, type MapOptions } from './map.js';
import { centreOf, settle } from './on-screen.js';
import '../../src/styles.css';

const mark = tenderness('m1', 'front.sternum');
const step = (number: number) => centreOf(screen.getByRole('radio', { name: String(number) }));

async function renderRated(intensity: number | undefined, options: MapOptions = {}) {
  const map = renderMap({ chart: chartWith(intensity === undefined ? mark : { ...mark, intensity }), ...options });
  map.store.getState().select('m1');
  await settle();
  const ratings = (name: 'change' | 'commit') => map.calls.filter((call) => call.name === name).map(({ chart }) => (chart.marks[0] as Tenderness).intensity);
  return { ...map, ratings };
}

beforeEach(() => window.scrollTo(0, 0));

it('slides from 2 to 7 as one step and one commit, told at every number', async () => {
  const { store, marks, ratings } = await renderRated(2);
  await drag(step(2), step(7), 12);
  expect(ratings('change')).toEqual([3, 4, 5, 6, 7]);
  expect(ratings('commit')).toEqual([7]);
  store.getState().undo();
  expect(marks()).toMatchObject([{ intensity: 2 }]);
});

it('is one step by a click, and by a click between two numbers', async () => {
  const { marks, ratings } = await renderRated(undefined);
  await click(step(4));
  expect(ratings('commit')).toEqual([4]);
  await click([(step(8)[0] + step(9)[0]) / 2 + 0.6, step(8)[1]]);
  expect(ratings('commit')).toEqual([4, 9]);
  expect(marks()).toMatchObject([{ intensity: 9 }]);
});

it('ends the slide where the pointer leaves the scale, and does not follow it from there', async () => {
  const { ratings } = await renderRated(2);
  const [x, y] = step(5);
  await hover(step(2));
  await press(step(2));
  await dragTo([x, y]);
  await dragTo([x, y + 120]);
  await dragTo(step(9));
  await release(step(9));
  expect(ratings('commit')).toEqual([5]);
});

it('goes up and down by arrow keys, a number and a step each', async () => {
  const { ratings } = await renderRated(3);
  screen.getByRole('radio', { name: '3' }).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(ratings('commit')).toEqual([4, 5, 4]);
});

it('can be removed, which is not the same as 0', async () => {
  const { marks, store } = await renderRated(0);
  await click(centreOf(screen.getByRole('button', { name: 'Clear rating' })));
  expect(marks()).toEqual([expect.not.objectContaining({ intensity: expect.anything() })]);
  expect(within(screen.getByRole('group', { name: /How tender/ })).getByText('Not rated yet')).toBeVisible();
  store.getState().undo();
  expect(marks()).toMatchObject([{ intensity: 0 }]);
});

it.each([320, 390, 768, 1024])('has its words under its ends at %i px, and rating moves nothing', async (width) => {
  const { store } = await renderRated(undefined, { width });
  // A sheet at its lowest has no room for "Clear rating".
  const handle = screen.queryByRole('button', { name: /^Panel size/ });
  if (handle) await userEvent.click(handle);
  await settle();
  const scale = screen.getByRole('group', { name: /How tender/ });
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const row = () => [...scale.querySelectorAll('[data-step] > span')].map(boxOf);
  const [before, low, high] = [row(), boxOf(within(scale).getByText('not at all')), boxOf(within(scale).getByText('worst imaginable'))];
  expect(Math.abs(low.left - before[0]!.left)).toBeLessThan(3);
  expect(Math.abs(high.right - before[10]!.right)).toBeLessThan(3);
  for (const words of [low, high]) expect(words.top).toBeGreaterThanOrEqual(before[0]!.bottom);
  store.getState().editMark('m1', { intensity: 4 });
  await settle();
  expect(row()).toEqual(before);
  expect(boxOf(within(scale).getByRole('button', { name: 'Clear rating' })).bottom).toBeLessThanOrEqual(before[0]!.top);
});

describe('by a finger in the sheet', () => {
  beforeEach(() => emulateTouch(true));
  afterEach(() => emulateTouch(false));

  it('is one step by a tap', async () => {
    const { ratings } = await renderRated(undefined, { width: 390 });
    await touch(step(6));
    expect(ratings('commit')).toEqual([6]);
  });

  it('slides as one step, also when the finger strays off the scale', async () => {
    const { ratings } = await renderRated(2, { width: 390 });
    const [x, y] = step(8);
    await swipe(step(2), [x, y + 10]);
    expect(ratings('commit')).toEqual([8]);
  });

  it('is not rated by scrolling the sheet over the scale', async () => {
    const { told } = await renderRated(undefined, { width: 390 });
    const [x, y] = step(6);
    await swipe([x, y], [x, y - 120]);
    expect(told().filter((word) => word.startsWith('commit'))).toEqual([]);
  });
});
