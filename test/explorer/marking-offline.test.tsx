import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { builtInAtlas } from '../../src/atlas/index.js';
import { explorerOf } from '../../src/explorer/explorer-store.js';
import type { BodyMapState } from '../../src/store/index.js';
import { emptyChart } from '../components/map.js';
import { renderBeside } from './beside.js';

vi.mock('../../src/areas/index.js', () => {
  throw new Error('no network');
});

async function markArea() {
  const { store } = await renderBeside();
  const muscle = builtInAtlas().muscles.find(({ id }) => id === 'infraspinatus')!;
  act(() => explorerOf(store).setState({ chosen: { atlas: builtInAtlas(), muscle, only: null } }));
  fireEvent.click((await screen.findAllByRole('button', { name: /^Mark the main area/ }))[0]!);
  return store;
}

it('while the code for areas cannot be loaded, nothing is recorded and a message says so', async () => {
  const store = await markArea();
  expect(await screen.findByText(/^Not recorded yet/)).toBeInTheDocument();
  expect(store.getState().chart.marks).toEqual([]);
});

it.each<[string, (state: BodyMapState) => void]>([
  ['where another chart has come in its place', ({ receiveChart }) => receiveChart({ ...emptyChart(), id: 'of somebody else' })],
  ['where nothing can be marked any more', ({ configure }) => configure({ readOnly: true })],
])('that is not recorded %s', async (_, meanwhile) => {
  const store = await markArea();
  act(() => meanwhile(store.getState()));
  await act(async () => {
    await import('../../src/areas/index.js').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(store.getState().problem).toBeNull();
});
