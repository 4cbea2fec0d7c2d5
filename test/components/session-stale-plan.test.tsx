import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BodyMap } from '../../src/index.js';
import { zonesIn } from '../../src/anatomy/index.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';

const zones = zonesIn('back').slice(0, 8);
const eight = zones.map(({ id }, i) => tenderness(`m${i}`, id));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const planned = () => within(screen.getByRole('list', { name: 'In this order' })).getAllByRole('listitem').map((row) => row.querySelector('.palpate-planned-place')?.textContent);

async function renderPlan() {
  const { store } = createHosted({ chart: chartWith(...eight), author: 'clinician' });
  render(
    <BodyMap.Root store={store}>
      <BodyMap.Session />
    </BodyMap.Root>,
  );
  await screen.findByRole('region', { name: 'Session' });
  press('All tender points');
  return store;
}

it('a full plan whose marks were all cleared makes room for new ones', async () => {
  const store = await renderPlan();
  expect(planned()).toHaveLength(8);
  act(() => {
    store.getState().clear();
    for (const { id } of zones.slice(0, 2)) store.getState().addTenderness(tenderness('', id));
  });
  press('All tender points');
  expect(planned()).toHaveLength(2);
  press('Begin session');
  expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
});

it('a mark moves past those that are shown, not past one that was removed', async () => {
  const store = await renderPlan();
  const [first, , third] = planned();
  act(() => void store.getState().removeMark('m1'));
  press(`Move ${third} up`);
  expect(planned().slice(0, 2)).toEqual([third, first]);
});

it('a mark that comes back by undo comes back into the plan, unless the plan was changed meanwhile', async () => {
  const store = await renderPlan();
  const before = planned();
  act(() => void store.getState().removeMark('m0'));
  expect(planned()).toEqual(before.slice(1));
  act(() => void store.getState().undo());
  expect(planned()).toEqual(before);
  act(() => void store.getState().removeMark('m0'));
  press(`Remove ${before[1]}`);
  act(() => void store.getState().undo());
  expect(planned()).toEqual(before.slice(2));
});
