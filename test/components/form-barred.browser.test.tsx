import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf } from '../../src/anatomy/index.js';
import { BodyMap, type BodyMapProps } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { click, touch } from './devices.js';
import { settle, svgOf, toClient, zoneElement } from './on-screen.js';
import '../../src/styles.css';

// What disables or exempts a field: the map follows it like an input.

beforeEach(() => window.scrollTo(0, 0));

function fieldset(isDisabled: boolean, map: BodyMapProps) {
  return (
    <form aria-label="Intake">
      <fieldset disabled={isDisabled}>
        <BodyMap name="pain" {...map} />
      </fieldset>
    </form>
  );
}

const sternum = () => toClient(svgOf('front'), anchorOf('front.sternum'));

it('in a disabled fieldset, where it is not sent, nothing can be marked by pointer, finger, key or assistive technology', async () => {
  const store = createBodyMapStore();
  const { rerender } = render(fieldset(true, { store }));
  await settle();
  expect(new FormData(screen.getByRole<HTMLFormElement>('form')).has('pain')).toBe(false);
  await click(sternum());
  await touch(sternum());
  zoneElement('front.sternum').focus();
  await userEvent.keyboard('{Enter}');
  zoneElement('front.sternum').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await settle();
  expect(store.getState().chart.marks).toEqual([]);
  rerender(fieldset(false, { store }));
  await click(sternum());
  await expect.poll(() => store.getState().chart.marks.length).toBe(1);
});

it('in a disabled fieldset nothing is rated by sliding nor undone by a key; the host still can', async () => {
  const store = createBodyMapStore();
  const { rerender } = render(fieldset(false, { store }));
  await settle();
  await click(sternum());
  rerender(fieldset(true, { store }));
  const { chart } = store.getState();
  expect(chart.marks).toHaveLength(1);
  const { left, top, width, height } = document.querySelector('[data-step="7"]')!.getBoundingClientRect();
  await click([left + width / 2, top + height / 2]);
  zoneElement('front.sternum').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await settle();
  expect(store.getState().chart).toBe(chart);
  act(() => void store.getState().undo());
  expect(store.getState().chart.marks).toEqual([]);
});

it('lets Escape through to the host, whose dialog it may close', async () => {
  const heard: string[] = [];
  render(<div role="presentation" onKeyDown={({ key }) => void heard.push(key)}>{fieldset(true, {})}</div>);
  await settle();
  zoneElement('front.sternum').focus();
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['Escape']);
});

it('what is read only is not required, as no one could record anything', async () => {
  const store = createBodyMapStore();
  const form = () => screen.getByRole<HTMLFormElement>('form');
  const { rerender } = render(fieldset(false, { store, required: true, readOnly: true }));
  expect(form().checkValidity()).toBe(true);
  rerender(fieldset(false, { store, required: true, readOnly: false }));
  expect(form().checkValidity()).toBe(false);
});
