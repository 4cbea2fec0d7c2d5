import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createChart, type Chart, type Mark } from '../../src/chart/index.js';
import { BodyMap, type BodyMapProps } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { onlyFree, previous, withFree } from './previous.js';

// The marks of last time, on the map of today.

function show({ chart = createChart({ id: 'today' }), defaultSelection, ...props }: BodyMapProps = {}) {
  const store = createBodyMapStore({ chart, selection: defaultSelection ?? undefined });
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

it.each([['4', 4], ['0', 0], ['10', 10], ['1', 1]])('%s on a ghost says that it is still there, and how strong, as one step', async (keys, intensity) => {
  const { today, user, store } = show();
  (await waitFor(() => ghosts('Back')))[0]!.focus();
  await user.keyboard(keys[0]!);
  // The mark of today has the focus, for the zero of a ten.
  await waitFor(() => expect(document.activeElement?.closest('[data-mark="a"]')?.querySelector('.palpate-ghost')).toBeNull());
  if (keys.length > 1) await user.keyboard(keys.slice(1));
  fireEvent.pointerDown(document.body);
  expect(today().marks).toMatchObject([{ id: 'a', intensity }]);
  expect(today().marks[0]).not.toHaveProperty('status');
  expect(ghosts('Back')).toHaveLength(1);
  expect(store.getState().past).toHaveLength(1);
  store.getState().undo();
  expect(today().marks).toEqual([]);
});

it('a digit rates the ghost that is selected also from its question, and no caution', async () => {
  const { areas } = previous.marks[2] as Extract<Mark, { kind: 'referral' }>;
  const wound: Mark = { id: 'w', kind: 'caution', reason: 'recent-surgery', areas, by: 'patient', createdAt: '2026-01-01T09:00:00Z' };
  const { today, user } = show({ previous: { ...previous, marks: [...previous.marks, wound] } });
  await user.click((await list()).getByRole('button', { name: /Breastbone/ }));
  screen.getByRole('button', { name: 'Gone' }).focus();
  await user.keyboard('3');
  await waitFor(() => expect(today().marks).toMatchObject([{ id: 'f', intensity: 3 }]));
  document.querySelector<HTMLElement>('.palpate-mark[data-mark="w"]')!.focus();
  await user.keyboard('3');
  expect(today().marks).toHaveLength(1);
});

it('zones that were free of pain are asked: named, with a button of their own', async () => {
  const { today, user } = show({ previous: withFree });
  const shown = await list();
  expect(shown.getByText(/^Free of pain: Nose; Left Achilles|^Free of pain: Nose/)).toBeInTheDocument();
  expect(today().clear).toBeUndefined();
  await user.click(shown.getByRole('button', { name: 'Still free of pain' }));
  expect(today()).toMatchObject({ clear: withFree.clear, marks: [] });
  expect(screen.queryByRole('button', { name: 'Still free of pain' })).toBeNull();
});

it('all as last time records them too, but not where it hurts today', async () => {
  const { today, user, store } = show({ previous: withFree, chart: { ...createChart({ id: 'today' }), marks: [tenderness('x', 'front.nose')] } });
  const shown = await list();
  expect(shown.queryByText(/Nose/)).toBeNull();
  await user.click(shown.getByRole('button', { name: 'All as last time' }));
  expect(today().clear).toEqual(['back.calf-lower.left']);
  expect(today().marks).toHaveLength(7);
  store.getState().undo();
  expect(today().clear).toBeUndefined();
});

it('a host can hide zones: these are neither asked about nor recorded', async () => {
  const { today, user } = show({ previous: withFree, hiddenZones: ['front.nose'] });
  await user.click((await list()).getByRole('button', { name: 'All as last time' }));
  expect(today().clear).toEqual(['back.calf-lower.left']);
});

it('where only free zones are left, the button names them', async () => {
  const { today, user } = show({ previous: onlyFree });
  await user.click((await list()).getByRole('button', { name: 'Still free of pain' }));
  expect(today()).toMatchObject({ clear: withFree.clear, marks: [] });
});

it('patients compare a mark with last time in plain words; what is gone has no rating, and what is new was not there', async () => {
  const { today, user } = show({ chart: { ...createChart({ id: 'today' }), marks: [{ ...tenderness('a', 'back.shoulder-top.left'), intensity: 6 }, tenderness('n', 'front.umbilical')] }, defaultSelection: 'a' });
  const compared = async () => within(await screen.findByRole('group', { name: 'Compared with last time' }));
  const words = (group: Awaited<ReturnType<typeof compared>>) => group.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  expect(words(await compared())).toEqual(['Unchanged', 'Better', 'Worse', 'Gone']);
  await user.click((await compared()).getByRole('radio', { name: 'Better' }));
  expect(today().marks[0]).toMatchObject({ status: 'better', intensity: 6 });
  await user.click((await compared()).getByRole('radio', { name: 'Gone' }));
  expect(today().marks[0]).toMatchObject({ status: 'gone' });
  expect(today().marks[0]).not.toHaveProperty('intensity');
  await user.click((await compared()).getByRole('radio', { name: 'Not recorded' }));
  expect(today().marks[0]).not.toHaveProperty('status');
});

it('a new mark at a follow-up is called new by the person, not by the map', async () => {
  const { today, user } = show({ chart: { ...createChart({ id: 'today' }), marks: [tenderness('n', 'front.umbilical')] }, defaultSelection: 'n' });
  const compared = within(await screen.findByRole('group', { name: 'Compared with last time' }));
  expect(today().marks[0]).not.toHaveProperty('status');
  await user.click(compared.getByRole('radio', { name: 'New' }));
  expect(today().marks[0]).toMatchObject({ status: 'new' });
});

it('at a first visit nothing is compared; a status that is recorded is shown', async () => {
  show({ previous: undefined, chart: { ...createChart({ id: 'today' }), marks: [tenderness('n', 'front.umbilical')] }, defaultSelection: 'n' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByText('Compared with last time')).toBeNull();
  cleanup();
  show({ previous: undefined, readOnly: true, chart: { ...createChart({ id: 'today' }), marks: [{ ...tenderness('n', 'front.umbilical'), status: 'worse' }] }, defaultSelection: 'n' });
  expect((await screen.findByRole('group', { name: 'Compared with last time' })).textContent).toContain('Worse');
});
