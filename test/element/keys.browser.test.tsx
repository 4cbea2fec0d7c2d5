import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { tenderness } from '../chart/examples.js';
import { chartWith } from '../components/map.js';
import { drawn, find, show } from './page.js';

/** Two marks, the first with the focus: what keys do must not depend on the page hearing where the focus goes inside. */
async function focusMark() {
  const map = show('<body-map></body-map><button>Elsewhere</button>');
  map.chart = chartWith(tenderness('m1', 'front.sternum'), tenderness('m2', 'front.knee.right'));
  await drawn(map);
  await expect.poll(() => find(map, '[data-mark="m2"]')).toBeTruthy();
  find(map, '[data-mark="m1"]')?.focus();
  const steps = () => map.store.getState().past.length;
  return { map, steps };
}

it('a nudge is one step, over when the focus goes to another mark of the same map', async () => {
  const { map, steps } = await focusMark();
  const before = map.chart;
  await userEvent.keyboard('{ArrowDown>}');
  await expect.poll(() => map.chart).not.toBe(before);
  expect(steps()).toBe(0);
  find(map, '[data-mark="m2"]')?.focus();
  expect(steps()).toBe(1);
  await userEvent.keyboard('{/ArrowDown}');
  expect(steps()).toBe(1);
});

it('a 1 that may become ten is a 1 once the focus goes to another mark of the same map', async () => {
  const { map, steps } = await focusMark();
  await userEvent.keyboard('1');
  await expect.poll(() => map.chart.marks[0]).toMatchObject({ intensity: 1 });
  find(map, '[data-mark="m2"]')?.focus();
  expect(steps()).toBe(1);
});

it('a switch that has the focus is not read aloud twice', async () => {
  const { map } = await focusMark();
  const said = () => find(map, '[role="status"]')?.textContent;
  find(map, 'input[type="radio"]:checked')?.focus();
  map.store.getState().setTool('referral');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(said()).toBe('');
  find(map, '[data-mark="m1"]')?.focus();
  map.store.getState().setTool('caution');
  await expect.poll(said).not.toBe('');
});

it('Ctrl+Z, the help and Escape work inside', async () => {
  const { map } = await focusMark();
  await userEvent.keyboard('{Delete}');
  expect(map.chart.marks).toHaveLength(1);
  expect(map.shadowRoot?.activeElement?.getAttribute('data-mark')).toBe('m2');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(map.chart.marks).toHaveLength(2);
  await userEvent.keyboard('?');
  await expect.poll(() => find(map, 'dialog')?.matches('[open]')).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => find(map, 'dialog[open]')).toBeNull();
  expect(map.shadowRoot?.activeElement?.getAttribute('data-mark')).toBe('m2');
});

it('a control that goes away hands its focus on, inside the map', async () => {
  const { map } = await focusMark();
  map.store.getState().select('m1');
  await expect.poll(() => find(map, '.palpate-inspector')).toBeTruthy();
  const remove = [...(map.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === 'Remove') as HTMLButtonElement;
  remove.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => map.chart.marks.length).toBe(1);
  expect(document.activeElement).toBe(map);
});
