import { fireEvent, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { isBehind } from '../../src/interaction/keys/waiting.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { arrive } from './late-code.js';
import { chartWith } from './map.js';

vi.mock('../../src/interaction/keys/index.js', async (original) => (await import('./late-code.js')).late(original));

it('keys whose code has not come do nothing once a pointer went on elsewhere', async () => {
  const chart = chartWith(tenderness('m1', 'front.chin'));
  const store = createBodyMapStore({ chart });
  const { container, getByRole } = render(
    <>
      <BodyMap store={store} />
      <button type="button">Elsewhere</button>
    </>,
  );
  const user = userEvent.setup();
  container.querySelector<HTMLElement>('[data-mark="m1"]')!.focus();
  await user.keyboard('{ArrowDown}{Delete}');
  const elsewhere = getByRole('button', { name: 'Elsewhere' });
  fireEvent.pointerDown(elsewhere);
  elsewhere.focus();
  arrive();
  await waitFor(() => expect(isBehind()).toBe(false));
  expect(store.getState().chart).toEqual(chart);
  expect(elsewhere).toHaveFocus();
});
