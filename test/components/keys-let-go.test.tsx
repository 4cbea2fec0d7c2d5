import { fireEvent, render, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { hold, holdUntil, keyEdits, release } from '../../src/interaction/keys/hold.js';
import { isBehind } from '../../src/interaction/keys/waiting.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { arrive } from './late-code.js';
import { chartWith } from './map.js';

// A key that is held makes one step to undo, whenever what it does gets done.

vi.mock('../../src/interaction/keys/index.js', async (original) => (await import('./late-code.js')).late(original));

it('a key that is let go while its presses are dealt with has made one step', async () => {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.umbilical')) });
  const { container } = render(<BodyMap store={store} />);
  const mark = container.querySelector<HTMLElement>('[data-mark="m1"]')!;
  mark.focus();
  for (const repeat of [false, true, true, true]) fireEvent.keyDown(mark, { key: 'ArrowDown', repeat });
  const before = store.getState().chart;
  const stop = store.subscribe(({ chart }) => {
    if (chart === before) return;
    stop();
    fireEvent.keyUp(mark, { key: 'ArrowDown' });
  });
  arrive();
  await waitFor(() => expect(store.getState().past).toHaveLength(1));
  await waitFor(() => expect(isBehind()).toBe(false));
  expect(store.getState().past).toHaveLength(1);
  store.getState().undo();
  expect(store.getState().chart).toEqual(before);
});

it('edits that come late do not end the step of the press after', async () => {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.umbilical')) });
  const rate = (intensity: number) => keyEdits(store).editMark('m1', { intensity });
  hold(store);
  const first = Promise.resolve().then(() => rate(1));
  holdUntil(first);
  release();
  hold(store);
  await first;
  await new Promise((resolve) => setTimeout(resolve));
  rate(2);
  rate(3);
  release();
  expect(store.getState().past).toHaveLength(1);
  store.getState().undo();
  expect(store.getState().chart.marks).toEqual([tenderness('m1', 'front.umbilical')]);
});
