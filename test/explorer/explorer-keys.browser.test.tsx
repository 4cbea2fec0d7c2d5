import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { neutral, toStoredPosition } from '../../src/anatomy/index.js';
import { builtInAtlas, placementsOf, referralOf } from '../../src/atlas/index.js';
import { settle } from '../components/on-screen.js';
import { renderBeside } from './beside.js';
import '../../src/styles.css';
import '../../src/explorer.css';

/** Tab, or Shift and Tab, until a control has the focus. Fails where that cannot be reached so. */
async function tabTo(find: () => HTMLElement, isBack = false): Promise<void> {
  for (let tabs = 0; tabs < 80 && document.activeElement !== find(); tabs++) await userEvent.tab({ shift: isBack });
  expect(find()).toHaveFocus();
}

const explorer = () => screen.getByRole('region', { name: 'Muscles and referred pain' });
const first = (name: RegExp) => () => within(explorer()).getAllByRole('button', { name })[0]!;

it('from a search to a point and the area tied to it, by keys alone', async () => {
  const { store } = await renderBeside({ withMap: true });
  await tabTo(() => within(explorer()).getByRole('searchbox'));
  await userEvent.keyboard('levator scapulae{ArrowDown}');
  expect(document.activeElement).toHaveAttribute('data-muscle', 'levator-scapulae');
  await userEvent.keyboard('{Enter}');
  await settle();
  expect(screen.getByRole('heading', { name: 'Levator scapulae' })).toHaveFocus();

  await tabTo(() => within(explorer()).getByRole('radio', { name: 'Right' }));
  await userEvent.keyboard('{ArrowLeft}');
  expect(within(explorer()).getByRole('radio', { name: 'Left' })).toBeChecked();
  await tabTo(first(/^Mark the point \(left\)/));
  await userEvent.keyboard('{Enter}');
  await tabTo(first(/^Mark the main area \(left\), linked to: Left/));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => store.getState().chart.marks).toHaveLength(2);

  const [point] = builtInAtlas().muscles.find(({ id }) => id === 'levator-scapulae')!.triggerPoints;
  const { view, zone, at } = placementsOf(point!, 'left')[0]!;
  const [tender, area] = store.getState().chart.marks;
  expect(tender).toMatchObject({ kind: 'tenderness', view, zone, at: toStoredPosition(neutral, zone, at) });
  expect(area).toMatchObject({ kind: 'referral', from: [tender!.id] });
  const covered = area!.kind === 'referral' ? area!.areas.flatMap(({ zones }) => zones.filter((one) => one.covered > 0.98).map((one) => one.zone)) : [];
  expect(covered.sort()).toEqual([...referralOf(point!, 'left').primary].sort());
  expect(explorer()).toContainElement(document.activeElement as HTMLElement);

  await tabTo(first(/^Back to the list$/), true);
  await userEvent.keyboard('{Enter}');
  await settle();
  expect(document.activeElement).toHaveAttribute('data-muscle', 'levator-scapulae');
});

it('the list of a region is one tab stop that arrows walk through', async () => {
  await renderBeside();
  await tabTo(() => within(explorer()).getByRole('combobox'));
  await userEvent.tab();
  expect(document.activeElement).toHaveTextContent(/^Head/);
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  const focused = () => (document.activeElement as HTMLElement).dataset.muscle;
  const { bodyRegion } = builtInAtlas().muscles.find(({ id }) => id === focused())!;
  const ids = builtInAtlas().muscles.filter((muscle) => muscle.bodyRegion === bodyRegion).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(3);
  expect(focused()).toBe(ids[0]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(focused()).toBe(ids[1]);
  await userEvent.keyboard('{End}');
  expect(focused()).toBe(ids.at(-1));
  await userEvent.tab();
  expect(focused()).toBeUndefined();
});
