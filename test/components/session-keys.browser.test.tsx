import { render, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mark } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';
import { settle } from './on-screen.js';
import '../../src/styles.css';

const right: Mark = { ...tenderness('m1', 'back.shoulder-top.right'), intensity: 7 };
const left: Mark = { ...tenderness('m2', 'back.shoulder-top.left'), intensity: 4 };

const panel = () => screen.getByRole('region', { name: /^(Session|What was done)$/ });
const button = (name: string) => within(panel()).getByRole('button', { name });

/** Presses keys; whatever they do, the focus stays in the panel. */
async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settle();
  expect(panel()).toContainElement(document.activeElement as HTMLElement);
}

/** Tab, or Shift and Tab, until a control has the focus. Fails where that cannot be reached so. */
async function tabTo(find: () => HTMLElement, isBack = false): Promise<void> {
  for (let tabs = 0; tabs < 60 && document.activeElement !== find(); tabs++) await userEvent.tab({ shift: isBack });
  expect(find()).toHaveFocus();
}

async function use(name: string, isBack = false): Promise<void> {
  await tabTo(() => button(name), isBack);
  await press('{Enter}');
}

async function renderSession(marks: readonly Mark[] = [right, left]) {
  const { store } = createHosted({ chart: chartWith(...marks), author: 'clinician' });
  render(
    <BodyMap.Root store={store}>
      <BodyMap.Session />
    </BodyMap.Root>,
  );
  await screen.findByRole('region', { name: 'Session' });
  return store;
}

const places = () => within(screen.getByRole('list', { name: 'In this order' })).getAllByRole('listitem').map((row) => row.querySelector('.palpate-planned-place')?.textContent);
const scale = (place = '') => screen.getByRole('group', { name: `How tender is it now?${place && ` ${place}`}` });

it('a session is planned, led through and recorded by keys alone, and never loses the focus', async () => {
  const store = await renderSession();
  await use('Add Left shoulder, top');
  await use('Add Right shoulder, top');
  await use('Move Right shoulder, top up', true);
  expect(places()).toEqual(['Right shoulder, top', 'Left shoulder, top']);
  expect(button('Move Right shoulder, top up')).toHaveFocus();

  await tabTo(() => screen.getAllByText('Trigger-point pressure', { selector: 'summary span' })[1]!.closest('summary')!);
  await press('{Enter}');
  const field = (role: 'combobox' | 'spinbutton', name: string) => () => within(screen.getAllByRole('listitem')[1]!).getByRole(role, { name });
  await tabTo(field('combobox', 'Technique'));
  await press('{ArrowDown}');
  expect(field('combobox', 'Technique')()).toHaveDisplayValue('Deep tissue massage');
  await tabTo(field('spinbutton', 'Seconds'));
  await press('{Control>}a{/Control}1');
  await tabTo(field('combobox', 'Pressure'));
  await press('{ArrowDown}');
  expect(field('combobox', 'Pressure')()).toHaveDisplayValue('Gentle');
  expect(screen.getByText('Gentle 1 s')).toBeVisible();
  const ofRow = (name: string) => () => within(screen.getAllByRole('listitem')[1]!).getByRole('button', { name });
  await tabTo(ofRow('Add step'));
  await press('{Enter}');
  expect(ofRow('Add step')()).toHaveFocus();
  await tabTo(ofRow('Remove step: Step 2 of 2'), true);
  await press('{Enter}');
  expect(ofRow('Add step')()).toHaveFocus();

  await use('Begin session');
  await use('Start');
  expect(store.getState().selection).toBe('m1');
  await press('{Enter}');
  expect(button('Resume')).toHaveFocus();
  await tabTo(() => within(scale()).getByRole('radio', { name: '0' }));
  await press(' ');
  await use('Reset', true);
  expect(screen.getByRole('timer')).toHaveTextContent('0:20');
  await use('Skip step', true);
  expect(button('Skip step')).toHaveAttribute('aria-disabled', 'true');

  await use('Next mark');
  expect(button('Start')).toHaveFocus();
  await press('{Enter}');
  await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent('Treated'));
  expect(button('Resume')).toHaveFocus();
  await use('Finish');
  expect(screen.getByRole('heading', { name: 'What was done' })).toHaveFocus();
  await tabTo(() => within(scale('Left shoulder, top')).getByRole('radio', { name: '0' }));
  await press(' {ArrowRight}{ArrowRight}');
  await use('Record');
  expect(screen.getByRole('heading', { name: 'Session' })).toHaveFocus();
  expect(store.getState().chart.treatments).toMatchObject([
    { mark: 'm2', technique: 'deep-tissue', pressure: [{ firmness: 'gentle', seconds: 1 }], intensityBefore: 4, intensityAfter: 2, by: 'clinician' },
  ]);
});

it('the focus goes to what is next where a control of the plan goes', async () => {
  await renderSession();
  await use('All tender points');
  await use('Remove Right shoulder, top');
  expect(panel().querySelector('li')).toContainElement(document.activeElement as HTMLElement);
  await use('Remove Left shoulder, top', true);
  expect(screen.queryByRole('list', { name: 'In this order' })).toBeNull();
});

it('leaves alone who has gone elsewhere', async () => {
  await renderSession();
  await tabTo(() => button('All tender points'));
  (document.activeElement as HTMLElement).blur();
  await settle();
  button('All tender points').click();
  await settle();
  expect(document.body).toHaveFocus();
});
