import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { referral, tenderness } from '../chart/examples.js';
import { chartWith, renderMap } from './map.js';

const name = (element: Element | null) => element?.getAttribute('aria-label') ?? element?.textContent;

it('who unties by keys goes on from where the button was', async () => {
  const { store, marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin'), tenderness('m2', 'front.sternum'), referral('m3', ['m1', 'm2'])) });
  act(() => store.getState().select('m3'));
  const user = userEvent.setup();
  (await screen.findByRole('button', { name: 'Remove the link to Chin' })).focus();
  await user.keyboard('{Enter}');
  expect(marks()[2]).toMatchObject({ from: ['m2'] });
  await waitFor(() => expect(name(document.activeElement)).toBe('Breastbone'));
  await user.tab();
  await user.keyboard('{Enter}');
  expect(marks()[2]).toMatchObject({ from: [] });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Link to a tender point' })));
});
