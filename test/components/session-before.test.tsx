import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mark } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function renderHolding(mark: Mark) {
  const { store } = createHosted({ chart: chartWith(mark), author: 'clinician' });
  render(
    <BodyMap.Root store={store}>
      <BodyMap.Session />
    </BodyMap.Root>,
  );
  await screen.findByRole('region', { name: 'Session' });
  press('Add Right shoulder, top');
  press('Begin session');
  press('Start');
  act(() => vi.advanceTimersByTime(5_000));
  return store;
}

beforeEach(async () => {
  // What is loaded when it is used comes before the clock is stopped.
  await Promise.all([import('../../src/session/SessionPanel.js'), import('../../src/locales/en-session.js')]);
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-11-22T10:00:00Z'), toFake: ['setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => vi.useRealTimers());

it('how tender it was before is how it was rated when the session began, whatever the mark is rated meanwhile', async () => {
  const store = await renderHolding({ ...tenderness('m1', 'back.shoulder-top.right'), intensity: 7 });
  act(() => void store.getState().editMark('m1', { intensity: 3 }));
  press('Finish');
  expect(screen.getByText(/^Before: .*7/)).toBeVisible();
  fireEvent.click(within(screen.getByRole('group', { name: /How tender is it now/ })).getByRole('radio', { name: '3' }));
  press('Record');
  expect(store.getState().chart.treatments).toMatchObject([{ mark: 'm1', intensityBefore: 7, intensityAfter: 3 }]);
});

it('a mark that was not rated then has no rating before', async () => {
  const store = await renderHolding(tenderness('m1', 'back.shoulder-top.right'));
  act(() => void store.getState().editMark('m1', { intensity: 3 }));
  press('Finish');
  expect(screen.queryByText(/^Before/)).toBeNull();
  press('Record');
  expect(store.getState().chart.treatments).toEqual([expect.not.objectContaining({ intensityBefore: expect.anything() })]);
});
