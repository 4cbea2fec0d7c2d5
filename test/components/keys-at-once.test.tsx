import { fireEvent, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { zoneTowards } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

it('keys act from the first moment on, each before the next is pressed', () => {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.chin')) });
  const { container } = render(<BodyMap store={store} />);
  const zones = () => store.getState().chart.marks.map((mark) => (mark as Tenderness).zone);
  const focused = () => document.activeElement as SVGElement;
  const press = (key: string, modifiers = {}) => fireEvent.keyDown(focused(), { key, ...modifiers });
  const below = zoneTowards('front.umbilical', [0, 1])!;

  container.querySelector<SVGElement>('[data-zone="front.umbilical"]')!.focus();
  press('ArrowDown');
  expect(focused().dataset['zone']).toBe(below);
  press('Enter');
  expect(zones()).toEqual(['front.chin', below]);
  press('z', { ctrlKey: true });
  expect(zones()).toEqual(['front.chin']);
  container.querySelector<HTMLElement>('[data-mark="m1"]')!.focus();
  press('7');
  expect(store.getState().chart.marks).toMatchObject([{ intensity: 7 }]);
  press('Delete');
  expect(zones()).toEqual([]);
  expect(focused()).toHaveAttribute('data-zone');
});
