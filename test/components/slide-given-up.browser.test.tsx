import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tenderness } from '../chart/examples.js';
import { dragTo, hover, press, release } from './devices.js';
import { chartWith, renderMap } from './map.js';
import { centreOf, settle } from './on-screen.js';
import '../../src/styles.css';

const mark = tenderness('m1', 'front.sternum');
const step = (number: number) => centreOf(screen.getByRole('radio', { name: String(number) }));

/** A mark that is rated by a slide from 2, with the button still held. */
async function slideTo(number: number) {
  const map = renderMap({ chart: chartWith({ ...mark, intensity: 2 }) });
  act(() => map.store.getState().select('m1'));
  await settle();
  await hover(step(2));
  await press(step(2));
  await dragTo(step(number));
  return map;
}

beforeEach(() => window.scrollTo(0, 0));
// A button that stays down would be pressed already in the next test.
afterEach(() => release([5, 5]));

it('a slide whose scale goes away ends where it is, as one step', async () => {
  const { store, marks, told } = await slideTo(4);
  act(() => store.getState().select(null));
  expect(told()).toEqual(['change edit', 'commit edit']);
  store.getState().editMark('m1', { note: 'at night' });
  expect(told().slice(2)).toEqual(['change edit', 'commit edit']);
  store.getState().undo();
  store.getState().undo();
  expect(marks()).toMatchObject([{ intensity: 2 }]);
});

it('a slide ends when nothing more can be changed', async () => {
  const { store, told } = await slideTo(4);
  act(() => store.getState().configure({ readOnly: true }));
  expect(told()).toEqual(['change edit', 'commit edit']);
});

it('a scale does not follow a mouse that is only moved, where a menu took the release', async () => {
  const { marks, told } = await slideTo(4);
  await hover(step(7));
  await hover(step(9));
  expect(marks()).toMatchObject([{ intensity: 4 }]);
  expect(told()).toEqual(['change edit', 'commit edit']);
});

it('a slide whose mark goes away is over', async () => {
  const { store, marks, told } = await slideTo(4);
  act(() => store.getState().receiveChart(chartWith(tenderness('m2', 'front.sternum'))));
  store.getState().editMark('m2', { intensity: 5 });
  expect(marks()).toMatchObject([{ intensity: 5 }]);
  expect(told()).toEqual(['change edit', 'change edit', 'commit edit']);
});
