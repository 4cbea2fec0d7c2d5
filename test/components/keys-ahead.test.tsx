import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { zoneTowards, type ZoneId } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { arrive } from './late-code.js';
import { chartWith } from './map.js';

// Keys that are pressed before their code has arrived. It arrives when the test says so, and once only: the cases build on each other.
vi.mock('../../src/interaction/keys/index.js', async (original) => (await import('./late-code.js')).late(original));

const down = (zone: ZoneId) => zoneTowards(zone, [0, 1])!;

it('Enter marks without waiting; other presses wait, keep their order and are one by one', async () => {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.chin')) });
  const { container } = render(<BodyMap store={store} />);
  const zones = () => store.getState().chart.marks.map((mark) => (mark as Tenderness).zone);
  const zone = (id: string) => container.querySelector<SVGElement>(`[data-zone="${id}"]`)!;
  const focused = () => document.activeElement?.getAttribute('data-zone');
  const user = userEvent.setup();

  zone('front.umbilical').focus();
  await user.keyboard('{Enter}');
  expect(zones()).toEqual(['front.chin', 'front.umbilical']);

  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}{ArrowUp}');
  expect(focused()).toBe('front.umbilical');
  expect(zones()).toHaveLength(2);
  const point = container.querySelector<HTMLElement>('[data-mark="m1"]')!;
  const steps = store.getState().past.length;
  arrive();
  const middle = down('front.umbilical');
  await waitFor(() => expect(zones()).toHaveLength(3));
  await waitFor(() => expect(focused()).toBe(middle));
  expect(zones()).toEqual(['front.chin', 'front.umbilical', down(middle)]);
  expect(store.getState().past).toHaveLength(steps + 1);

  // From now on nothing waits.
  point.focus();
  await user.keyboard('{Delete}');
  expect(zones()).not.toContain('front.chin');
});
