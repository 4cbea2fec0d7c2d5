import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { emptyChart, renderMap } from './map.js';

vi.mock('../../src/areas/index.js', () => {
  throw new Error('no network');
});

it('where the code for areas cannot be fetched, nothing is recorded and it is said so', async () => {
  const { container, store } = renderMap({ chart: emptyChart() });
  store.getState().setTool('referral');
  container.querySelector<SVGElement>('[data-zone="front.sternum"]')!.focus();
  await userEvent.setup().keyboard('{Enter}');
  expect(await screen.findByText(/That was not recorded/)).toBeInTheDocument();
  expect(store.getState().chart.marks).toEqual([]);
});
