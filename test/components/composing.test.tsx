import { act, fireEvent } from '@testing-library/react';
import { expect, it } from 'vitest';
import { tenderness } from '../chart/examples.js';
import { chartWith, renderMap } from './map.js';

// Typing in an input method, such as one for Chinese, is not meant for the map.

it.each([{ isComposing: true }, { keyCode: 229 }])('keys of a composition do nothing: %o', (composition) => {
  const mark = tenderness('m1', 'front.sternum');
  const { container, store, marks, told } = renderMap({ chart: chartWith(mark) });
  store.getState().editMark('m1', { intensity: 5 });
  const before = { marks: marks(), told: told() };
  const press = (element: Element, key: string, init = {}) => fireEvent.keyDown(element, { key, ...init, ...composition });
  const zone = container.querySelector<SVGElement>('[data-zone="front.umbilical"]')!;
  zone.focus();
  for (const key of ['k', ' ', 'Enter', 'ArrowDown', 'Escape', '?', '+']) expect(press(zone, key), key).toBe(true);
  expect(press(zone, 'z', { ctrlKey: true })).toBe(true);
  expect(zone).toHaveFocus();
  const button = container.querySelector<HTMLElement>('[data-mark="m1"]')!;
  button.focus();
  for (const key of ['7', 'Delete', 'ArrowDown', 'Escape']) expect(press(button, key), key).toBe(true);
  expect(button).toHaveFocus();
  expect({ marks: marks(), told: told() }).toEqual(before);
  expect(store.getState().cameras).toEqual({});
});

it('a note is written in the direction of its own language', () => {
  const { container, store } = renderMap({ chart: chartWith({ ...tenderness('m1', 'front.sternum'), note: 'كتف' }) });
  act(() => store.getState().select('m1'));
  expect(container.querySelector('textarea')).toHaveAttribute('dir', 'auto');
  act(() => store.getState().configure({ readOnly: true }));
  expect(container.querySelector('.palpate-note')).toHaveAttribute('dir', 'auto');
});
