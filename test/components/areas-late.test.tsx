import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyChart, renderMap } from './map.js';
import { waitFor } from '../wait.js';

// The code for areas is loaded when an area tool is chosen. Drawings made before it has arrived wait for it.

const network = vi.hoisted(() => ({ isDown: true, tries: 0 }));
vi.mock('../../src/interaction/areas/area-editor.js', (original: () => Promise<unknown>) => {
  network.tries += 1;
  if (network.isDown) throw new Error('no network');
  return original();
});
beforeEach(() => void Object.assign(network, { isDown: true, tries: 0 }));

async function markArea() {
  const map = renderMap({ chart: emptyChart() });
  act(() => map.store.getState().setTool('referral'));
  map.container.querySelector<SVGElement>('[data-zone="front.sternum"]')!.focus();
  await userEvent.setup().keyboard('{Enter}');
  expect(await screen.findByText(/^Not recorded yet/)).toBeInTheDocument();
  expect(map.marks()).toEqual([]);
  return map;
}

const isBackOnline = () => act(async () => void window.dispatchEvent(new Event('online')));

// First, because loaded code stays loaded.
it.each(['a read-only map', 'another chart'])('an area is dropped on %s, and is not asked for any more', async (what) => {
  const { store, marks } = await markArea();
  act(() => (what === 'another chart' ? store.getState().receiveChart({ ...emptyChart(), id: 'of somebody else' }) : void store.getState().configure({ readOnly: true })));
  const { tries } = network;
  network.isDown = false;
  await isBackOnline();
  expect(network.tries).toBe(tries);
  expect(marks()).toEqual([]);
});

it('an area is kept while its code cannot be loaded, and recorded afterwards', async () => {
  const { marks, told } = await markArea();
  await isBackOnline();
  expect(marks()).toEqual([]);
  network.isDown = false;
  await isBackOnline();
  await waitFor(() => expect(marks()).toMatchObject([{ kind: 'referral', areas: [{ view: 'front' }] }]));
  expect(screen.queryByText(/^Not recorded yet/)).toBeNull();
  expect(told().length).toBeGreaterThan(0);
});
