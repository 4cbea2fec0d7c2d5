import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { emptyChart } from './map.js';

const noNetwork = vi.hoisted(() => () => {
  throw new Error('no network');
});
vi.mock('../../src/interaction/keys/index.js', noNetwork);
vi.mock('../../src/session/SessionPanel.js', noNetwork);
vi.mock('../../src/help/HelpDialog.js', noNetwork);

it('without a network the map is marked by Enter, and what is not there says so or stays away', async () => {
  const store = createBodyMapStore({ chart: emptyChart() });
  const { container } = render(
    <BodyMap.Root store={store}>
      <BodyMap.HelpButton />
      <BodyMap.View view="front" />
      <BodyMap.Session />
    </BodyMap.Root>,
  );
  const user = userEvent.setup();
  expect(await screen.findByText('This part could not be loaded.')).toBeInTheDocument();
  const zone = container.querySelector<SVGElement>('[data-zone="front.sternum"]')!;
  zone.focus();
  await user.keyboard('{ArrowDown}');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await user.keyboard('{Enter}');
  expect(store.getState().chart.marks).toMatchObject([{ zone: 'front.sternum' }]);
  for (let times = 0; times < 2; times++) await user.click(screen.getByRole('button', { name: 'Keys' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(container.querySelectorAll('[data-mark]')).toHaveLength(1);
});
