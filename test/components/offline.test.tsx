import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { waitFor } from '../wait.js';
import { emptyChart } from './map.js';
import { openMenu } from './menu.js';

// Rarely used parts are loaded when opened, and the network may be down by then.

const network = vi.hoisted(() => ({ isDown: true }));
const fetched = vi.hoisted(() => (original: () => Promise<unknown>) => {
  if (network.isDown) throw new Error('no network');
  return original();
});
vi.mock('../../src/session/index.js', fetched);
vi.mock('../../src/help/index.js', fetched);
vi.mock('../../src/print/index.js', fetched);
beforeEach(() => {
  network.isDown = true;
  // jsdom has none.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

function show() {
  const store = createBodyMapStore({ chart: emptyChart() });
  const { container } = render(
    <BodyMap.Root store={store}>
      <BodyMap.Toolbar />
      <BodyMap.View view="front" />
      <BodyMap.Session />
    </BodyMap.Root>,
  );
  return { store, container, user: userEvent.setup() };
}

const missing = 'This part failed to load.';

it('the map is marked by keys all the same', async () => {
  const { store, container, user } = show();
  container.querySelector<SVGElement>('[data-zone="front.sternum"]')!.focus();
  await user.keyboard('{Enter}');
  expect(store.getState().chart.marks).toMatchObject([{ zone: 'front.sternum' }]);
});

it('a part says that it is missing, and comes when it is asked for again', async () => {
  const { user } = show();
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toHaveTextContent(missing);
  await user.click(again);
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  network.isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Session' })).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

it.each(['Keys', 'Print'])('the button “%s” says why nothing opens, and works when it is pressed again', async (name) => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { user, container } = show();
  openMenu();
  const [button] = screen.getAllByRole('button', { name });
  for (let times = 0; times < 2; times++) {
    await user.click(button!);
    await waitFor(() => expect(container.querySelector('.palpate-notice')).toHaveTextContent(missing));
    expect(screen.queryByRole('dialog')).toBeNull();
  }
  network.isDown = false;
  await user.click(button!);
  if (name === 'Keys') expect(await screen.findByRole('dialog')).toBeInTheDocument();
  else await waitFor(() => expect(print).toHaveBeenCalledOnce());
  act(() => void window.dispatchEvent(new Event('afterprint')));
  print.mockRestore();
});
