import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createChart, type Chart } from '../../src/chart/index.js';
import { BodyMap, type BodyMapProps } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { previous } from './previous.js';

// The marks of last time, on the map of today.

function show({ chart = createChart({ id: 'today' }), ...props }: BodyMapProps = {}) {
  const store = createBodyMapStore({ chart });
  const map = render(<BodyMap store={store} previous={previous} {...props} />);
  const today = (): Chart => store.getState().chart;
  return { ...map, store, today, user: userEvent.setup() };
}
const list = async () => within(await screen.findByRole('group', { name: 'Last time' }));
const ghosts = (view: string) => within(screen.getByRole('toolbar', { name: `${view}, Last time` })).getAllByRole('button', { hidden: true });

it('are ghosts on their views and a list, by name and rating, without the one that was gone', async () => {
  const { today } = show();
  const rows = (await list()).getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toEqual([
    '7A · Left shoulder, topTenderness · 7 of 10 · Back',
    '4Right shoulder bladeTenderness · 4 of 10 · Back',
    '5Left templePain felt · 5 of 10 · Front',
    '3Left kneeTenderness · 3 of 10 · Front',
    '2Right kneeTenderness · 2 of 10 · Front',
    '1BreastboneTenderness · 1 of 10 · Front',
  ]);
  await waitFor(() => expect(ghosts('Front')).toHaveLength(4));
  expect(ghosts('Back').map((ghost) => ghost.getAttribute('aria-label'))).toEqual(['Last time: A, Left shoulder, top, tenderness 7 of 10', 'Last time: Right shoulder blade, tenderness 4 of 10']);
  expect(today().marks).toEqual([]);
});

it('a ghost asks how it is: better is rated next, with the focus on the scale', async () => {
  const { today, user, store } = show();
  fireEvent.click((await waitFor(() => ghosts('Back')))[0]!);
  expect(store.getState().selection).toBe('a');
  expect(today().marks).toEqual([]);
  const question = within(screen.getByRole('group', { name: 'A · Left shoulder, top' }));
  expect(question.getByText('Last time: Tenderness · 7 of 10 · Back')).toBeInTheDocument();
  await user.click(question.getByRole('button', { name: 'Better' }));
  expect(today().marks).toMatchObject([{ id: 'a', status: 'better' }]);
  expect(today().marks[0]).not.toHaveProperty('intensity');
  expect(screen.getByRole('radio', { name: '0' })).toHaveFocus();
  await user.keyboard('4');
  expect(today().marks).toMatchObject([{ id: 'a', intensity: 4, status: 'better' }]);
  expect(ghosts('Back')).toHaveLength(1);
});

it('a rating says that it is still there', async () => {
  const { today, user } = show();
  await user.click((await list()).getByRole('button', { name: /^2Right knee|^Right knee/ }));
  await user.click(screen.getByRole('radio', { name: '6' }));
  expect(today().marks).toMatchObject([{ id: 'e', intensity: 6 }]);
  expect(today().marks[0]).not.toHaveProperty('status');
  expect(screen.getByRole('radio', { name: '6' })).toHaveFocus();
});

it('a question can be left without an answer', async () => {
  const { today, store, user } = show();
  await user.click((await list()).getByRole('button', { name: /Breastbone/ }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(store.getState().selection).toBeNull();
  expect(today().marks).toEqual([]);
});

it('all of them at once, once there is something left', async () => {
  const { today, user, container } = show({ chart: { ...createChart({ id: 'today' }), marks: [{ ...tenderness('b', 'back.scapula.right'), intensity: 9 }] } });
  await user.click((await list()).getByRole('button', { name: 'All as last time' }));
  expect(today().marks.map(({ id, status }) => [id, status])).toEqual([['b', undefined], ['a', 'unchanged'], ['d', 'unchanged'], ['e', 'unchanged'], ['f', 'unchanged'], ['c', 'unchanged']]);
  expect(container.querySelector('.palpate-visually-hidden[role=status]')).toHaveTextContent(/^A, Left shoulder, top, tenderness 7 of 10, Unchanged; .*Left temple.*, added$/);
  expect(today().marks[0]).toMatchObject({ intensity: 9 });
  expect(screen.queryByText('Last time')).toBeNull();
  expect(screen.queryByRole('button', { name: 'All as last time' })).toBeNull();
});

it('there is no question on a read-only map or without a last visit', async () => {
  show({ readOnly: true });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole('button', { name: 'All as last time' })).toBeNull();
  cleanup();
  render(<BodyMap />);
  expect(screen.queryByRole('button', { name: 'All as last time' })).toBeNull();
});
