import { act, fireEvent, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { builtInAtlas } from '../../src/atlas/index.js';
import { explorerOf } from '../../src/explorer/explorer-store.js';
import { emptyChart } from '../components/map.js';
import { renderBeside } from './beside.js';

// The code for areas comes a moment after it was asked for, and meets the map as it is by then.

const loadAreas = () => import('../../src/interaction/areas/area-editor.js');
beforeAll(loadAreas);

/** Asks for an area, and whatever `meanwhile` does is done before the code for it is there. */
async function markArea(meanwhile: (store: Awaited<ReturnType<typeof renderBeside>>['store']) => void) {
  const { store, told } = await renderBeside();
  const muscle = builtInAtlas().muscles.find(({ id }) => id === 'infraspinatus')!;
  act(() => explorerOf(store).setState({ chosen: { atlas: builtInAtlas(), muscle, only: null } }));
  fireEvent.click((await screen.findAllByRole('button', { name: /^Mark the main area/ }))[0]!);
  act(() => meanwhile(store));
  await act(async () => {
    await loadAreas();
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { store, told };
}

it('an area is marked on the chart that it was asked for, also if that was edited meanwhile', async () => {
  const { store } = await markArea(({ getState }) => void getState().setAbsent(['front.palm.left']));
  expect(store.getState().chart.marks).toMatchObject([{ kind: 'referral' }]);
});

it('an area is given up when another chart has come in its place', async () => {
  const { store, told } = await markArea(({ getState }) => getState().receiveChart({ ...emptyChart(), id: 'of somebody else' }));
  expect(store.getState().chart.marks).toEqual([]);
  expect(told()).toEqual([]);
});

it('an area is given up when the map has become read only', async () => {
  const { store, told } = await markArea(({ getState }) => getState().configure({ readOnly: true }));
  expect(store.getState().chart.marks).toEqual([]);
  expect(told()).toEqual([]);
});
