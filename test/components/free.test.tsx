import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith, emptyChart } from './map.js';
import { openMenu } from './menu.js';

// Zones that were asked about and are free of pain.

async function show(chart = emptyChart()) {
  const store = createBodyMapStore({ chart });
  const { container } = render(<BodyMap store={store} />);
  const user = userEvent.setup();
  // As assistive technology does: a click without a place.
  const press = async (name: string) => void fireEvent.click(await screen.findByRole('button', { name }));
  openMenu();
  await press('Free of pain');
  return { store, container, user, press, clear: () => store.getState().chart.clear };
}
const ticks = (container: HTMLElement) => [...container.querySelectorAll('.palpate-stage .palpate-clear')].map((path) => path.getAttribute('d')?.match(/M/g)?.length);

it('are marked by a tool, named, ticked and listed, and each is a step to undo', async () => {
  const { store, container, press, clear } = await show();
  expect(screen.getAllByText('Tap each part you asked about that is free of pain.')[0]).toBeInTheDocument();
  await press('Left knee');
  await press('Right sit bone');
  expect(clear()).toEqual(['front.knee.left', 'back.sit-bone.right']);
  expect(store.getState().chart.marks).toEqual([]);
  expect(ticks(container)).toEqual([1, 1]);
  expect(screen.getByText('Free of pain: Right sit bone; Left knee')).toBeInTheDocument();
  expect(within(screen.getByRole('group', { name: 'Legend' })).getByText('Free of pain')).toBeInTheDocument();
  await press('Left knee (Free of pain)');
  expect(clear()).toEqual(['back.sit-bone.right']);
  act(() => void store.getState().undo());
  expect(clear()).toHaveLength(2);
});

it('are refused where pain is marked, with a message', async () => {
  const { press, clear } = await show(chartWith(tenderness('m1', 'front.knee.left')));
  await press('Left knee');
  expect(clear()).toBeUndefined();
  expect(screen.getAllByText('Pain is marked there, so it is not free of pain.')[0]).toBeInTheDocument();
});

it('are free no longer once pain is marked there: with a word, and Undo brings them back', async () => {
  const { store, container, user, press, clear } = await show();
  await press('Left knee');
  await press('Right knee');
  await user.click(screen.getByRole('radio', { name: /^Tender point/ }));
  await press('Left knee (Free of pain)');
  expect(clear()).toEqual(['front.knee.right']);
  const notice = () => container.querySelector('.palpate-notice')?.textContent;
  expect(notice()).toBe('Left knee, no longer recorded as free of pain');
  fireEvent.click(screen.getByRole('radio', { name: '7' }));
  expect(notice()).toBeUndefined();
  act(() => void store.getState().undo());
  act(() => void store.getState().undo());
  expect(clear()).toEqual(['front.knee.left', 'front.knee.right']);
});
