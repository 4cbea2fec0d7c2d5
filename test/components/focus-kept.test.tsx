import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { referral, tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';
import { openMenu } from './menu.js';

// By keyboard: the pressed control disappears, and the user continues from there.

const user = userEvent.setup();
const tied = [tenderness('m1', 'front.chin'), tenderness('m2', 'front.sternum'), referral('m3', ['m1'])];

function show(marks: readonly Mark[], selection?: string, inspector: 'patient' | 'clinician' = 'patient') {
  const hosted = createHosted({ chart: chartWith(...marks), ...(selection && { selection }) });
  render(
    <>
      <button type="button">Elsewhere</button>
      <BodyMap store={hosted.store} inspector={inspector} />
    </>,
  );
  return hosted;
}
const details = () => screen.findByRole('group', { name: 'Details of the mark' });
const button = (name: string | RegExp) => screen.getAllByRole('button', { name })[0]!;
async function press(element: HTMLElement): Promise<void> {
  act(() => element.focus());
  await user.keyboard('{Enter}');
}
const isIn = (part: Element | null) => waitFor(() => expect(part).toContainElement(document.activeElement as HTMLElement));

describe('the focus', () => {
  it('goes to the body with the mark that is undone from its details, and the keys go on working', async () => {
    const { store } = show([]);
    await user.click(screen.getByRole('button', { name: 'Chin' }));
    const seven = within(await details()).getByRole('radio', { name: '7' });
    act(() => seven.focus());
    await user.keyboard(' {Control>}z{/Control}{Control>}z{/Control}');
    expect(store.getState().chart.marks).toEqual([]);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-zone'));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(store.getState().chart.marks).toHaveLength(1);
  });

  it.each([
    { from: 'm1', chip: 'button.palpate-tie-chip', to: 'm3' },
    { from: 'm3', chip: '.palpate-tie-chip > button', to: 'm1' },
  ])('goes on into the details of the mark at the other end of a tie, from $from', async ({ from, chip, to }) => {
    const { store } = show(tied, from);
    await press(document.querySelector<HTMLElement>(chip)!);
    expect(store.getState().selection).toBe(to);
    await isIn(await details());
  });

  it('stays in the toolbar when all marks are cleared, brought back from the notice, and undone to the first', async () => {
    const { store } = show(tied);
    openMenu();
    await press(button('Clear'));
    await waitFor(() => expect(document.activeElement).not.toHaveAccessibleName('Clear'));
    await isIn(document.querySelector('.palpate-toolbar'));
    await press(within(document.querySelector<HTMLElement>('.palpate-notice')!).getByRole('button', { name: 'Undo' }));
    expect(store.getState().chart.marks).toHaveLength(3);
    await isIn(document.querySelector('.palpate-toolbar'));
    act(() => void store.getState().removeMark('m2'));
    await press(button('Undo'));
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Redo'));
  });

  it('stays in the details when a measurement is removed, and is given to no text', async () => {
    const { store } = show([{ ...tenderness('m1'), pressureThreshold: { value: 215, unit: 'kPa' } } as Mark], 'm1', 'clinician');
    await press(await screen.findByRole('button', { name: 'Remove the measurement' }));
    expect(store.getState().chart.marks[0]).not.toHaveProperty('pressureThreshold');
    await isIn(await details());
    expect(document.activeElement).not.toHaveRole('textbox');
  });

  it('stays in the details when a quality that is not offered is removed', async () => {
    show([{ ...tenderness('m1'), qualities: ['itching'] } as Mark], 'm1');
    act(() => screen.getByRole('checkbox', { name: 'Itching' }).focus());
    await user.keyboard(' ');
    expect(screen.queryByRole('checkbox', { name: 'Itching' })).toBeNull();
    await isIn(await details());
  });

  it('stays elsewhere if the user has moved it', async () => {
    const { store } = show(tied, 'm1');
    act(() => button(/^Remove/).focus());
    act(() => button('Elsewhere').focus());
    act(() => void store.getState().removeMark('m1'));
    await act(async () => {});
    expect(document.activeElement).toHaveTextContent('Elsewhere');
  });
});
