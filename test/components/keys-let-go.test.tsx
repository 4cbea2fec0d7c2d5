import { fireEvent, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { beginKeySession, endKeySessionAfter, keyEdits, endKeySession } from '../../src/interaction/keys/key-session.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

// A held key is one undo step, whenever its effect is computed.

it('a key that is held and let go has made one step', () => {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.umbilical')) });
  const { container } = render(<BodyMap store={store} />);
  const mark = container.querySelector<HTMLElement>('[data-mark="m1"]')!;
  mark.focus();
  const before = store.getState().chart;
  for (const repeat of [false, true, true, true]) fireEvent.keyDown(mark, { key: 'ArrowDown', repeat });
  fireEvent.keyUp(mark, { key: 'ArrowDown' });
  expect(store.getState().past).toHaveLength(1);
  store.getState().undo();
  expect(store.getState().chart).toEqual(before);
});

it('edits that come late do not end the step of the press after', async () => {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.umbilical')) });
  const rate = (intensity: number) => keyEdits(store).editMark('m1', { intensity });
  beginKeySession(store, document.body);
  const first = Promise.resolve().then(() => rate(1));
  endKeySessionAfter(first);
  endKeySession();
  beginKeySession(store, document.body);
  await first;
  await new Promise((resolve) => setTimeout(resolve));
  rate(2);
  rate(3);
  endKeySession();
  expect(store.getState().past).toHaveLength(1);
  store.getState().undo();
  expect(store.getState().chart.marks).toEqual([tenderness('m1', 'front.umbilical')]);
});
