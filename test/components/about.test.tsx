import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Chart, Relation } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { caution, referral, tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

// Name, follow-up and relations of a mark, in the clinician's form.

async function show(selection: string, rest: Partial<Chart> = {}, readOnly = false) {
  const chart = { ...chartWith(tenderness('a', 'front.knee.left'), tenderness('b', 'front.knee.right'), caution('c')), ...rest };
  const store = createBodyMapStore({ chart, selection, readOnly });
  render(
    <BodyMap.Root store={store} inspector="clinician">
      <BodyMap.View view="front" />
      <BodyMap.Inspector />
    </BodyMap.Root>,
  );
  const user = userEvent.setup();
  const group = await screen.findByText('Name, follow-up and relations');
  const recorded = () => group.textContent;
  const isOpen = () => (group.closest('details') as HTMLDetailsElement).open;
  if (!isOpen()) await user.click(group);
  const relations = () => store.getState().chart.relations;
  const say = async (way: string, other: string) => {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Relation to another mark' }), way);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Other mark' }), other);
    await user.click(screen.getByRole('button', { name: 'Add' }));
  };
  return { store, user, say, relations, recorded, mark: () => store.getState().chart.marks.find(({ id }) => id === selection) };
}

it('a short name is typed, shown on the figure and in names, and is one undo step', async () => {
  const { store, user, mark } = await show('a');
  const field = screen.getByRole('textbox', { name: 'Short name' });
  expect(field).toHaveAttribute('maxlength', '40');
  await user.type(field, ' P1 ');
  await user.tab();
  expect(mark()?.name).toBe('P1');
  expect(screen.getByRole('button', { name: /^P1, Left knee/ }).querySelector('[data-tags]')).toHaveAttribute('data-tags', 'P1');
  await user.clear(field);
  await user.tab();
  expect(mark()).not.toHaveProperty('name');
  act(() => void store.getState().undo());
  expect(mark()?.name).toBe('P1');
});

it('how it is beside last time is one of five or not recorded, of a caution too', async () => {
  const { user, mark, recorded } = await show('c');
  const choice = within(screen.getByRole('radiogroup', { name: 'Compared with last time' }));
  expect(choice.getAllByRole('radio')).toHaveLength(6);
  await user.click(choice.getByRole('radio', { name: 'Better' }));
  expect(mark()?.status).toBe('better');
  expect(recorded()).toMatch(/relations1\b/);
  await user.click(choice.getByRole('radio', { name: 'Not recorded' }));
  expect(mark()).not.toHaveProperty('status');
});

it.each<[string, Relation]>([
  ['Brings on', { type: 'brings-on', from: 'a', to: 'b' }],
  ['Is brought on by', { type: 'brings-on', from: 'b', to: 'a' }],
  ['Comes with', { type: 'comes-with', from: 'a', to: 'b' }],
  ['Eases', { type: 'eases', from: 'a', to: 'b' }],
  ['Is eased by', { type: 'eases', from: 'b', to: 'a' }],
  ['Is independent of', { type: 'independent', from: 'a', to: 'b' }],
])('“%s” is said of the mark that is shown, reads so again, and can be removed', async (way, relation) => {
  const { user, say, relations } = await show('a');
  await say(way, 'Right knee');
  expect(relations()).toEqual([relation]);
  expect(screen.getByRole('button', { name: `${way}: Right knee` })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: `Remove: ${way}: Right knee` }));
  expect(relations()).toBeUndefined();
});

it('a relation replaces what contradicts it, and leads to the other mark, where it reads the other way round', async () => {
  const { store, user, say, relations } = await show('a', { relations: [{ type: 'independent', from: 'b', to: 'a' }] });
  await say('Brings on', 'Right knee');
  expect(relations()).toEqual([{ type: 'brings-on', from: 'a', to: 'b' }]);
  await user.click(screen.getByRole('button', { name: 'Brings on: Right knee' }));
  expect(store.getState().selection).toBe('b');
  expect(screen.getByRole('button', { name: 'Is brought on by: Left knee' })).toBeInTheDocument();
});

it('read only it is what is recorded, to be read', async () => {
  await show('a', { relations: [{ type: 'eases', from: 'b', to: 'a' }], marks: [tenderness('a', 'front.knee.left'), referral('r', []), { ...tenderness('b', 'front.knee.right'), name: 'B' }] }, true);
  expect(screen.getByText('Is eased by: B · Right knee')).toBeInTheDocument();
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});
