import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { BodyMap } from '../../src/index.js';

const markAt = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }));
  return within(await screen.findByRole('group', { name: 'Details of the mark' }));
};

test('the focus goes to the mark when its details are closed', async () => {
  render(<BodyMap />);
  const details = await markAt('Left knee');
  await userEvent.click(details.getByRole('button', { name: 'Done' }));
  expect(document.activeElement).toHaveAccessibleName('Left knee, tenderness not rated yet');
});

test('the focus goes to the body when the mark is removed', async () => {
  render(<BodyMap />);
  const details = await markAt('Left knee');
  await userEvent.click(details.getByRole('button', { name: 'Remove' }));
  expect(document.activeElement).toHaveAttribute('data-zone');
});
