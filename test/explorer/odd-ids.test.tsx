import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { builtInAtlas } from '../../src/atlas/index.js';
import { renderBeside } from './beside.js';

const [muscle] = builtInAtlas().muscles;
const id = 'm. "pectoralis" \\ [major]';
const own = {
  meta: { title: 'Ours', version: '1', status: 'in use', statement: 'What our clinic teaches.' },
  sources: [{ id: 'us', citation: 'Our handbook', kind: 'textbook', read: 'full' }],
  muscles: [{ ...muscle, id, name: 'Our muscle', sources: ['us'], prevalence: [] }],
};
const row = () => [...document.querySelectorAll<HTMLElement>('[data-muscle]')].find(({ dataset }) => dataset.muscle === id);

it('the focus goes back to a muscle whose id holds any character', async () => {
  await renderBeside({ explorer: { atlas: own } });
  await userEvent.click(row()!);
  act(() => screen.getByRole('button', { name: 'Back to the list' }).focus());
  await userEvent.keyboard('{Enter}');
  expect(row()).toHaveFocus();
});
