import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, type FormEventHandler } from 'react';
import { expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore, type BodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { nextTurn } from '../store/host.js';
import { chartWith, emptyChart } from './map.js';

const before = chartWith(tenderness('m1', 'front.sternum'));

const form = (store: BodyMapStore, onReset?: FormEventHandler) => (
  <form onReset={onReset}>
    <BodyMap.Root name="pain" store={store}>
      {null}
    </BodyMap.Root>
    <button type="reset">Reset</button>
  </form>
);

function mark(store: BodyMapStore): void {
  act(() => void store.getState().addTenderness({ view: 'front', zone: 'front.chin', at: anchorOf('front.chin') }));
  expect(store.getState().chart.marks).toHaveLength(2);
}

async function press(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
  await act(nextTurn);
}

it('puts back what was there, also in StrictMode', async () => {
  const store = createBodyMapStore({ chart: before });
  render(form(store), { wrapper: StrictMode });
  mark(store);
  await press();
  expect(store.getState().chart).toBe(before);
});

it('a reset that the host calls off changes nothing, nor what can be undone', async () => {
  const store = createBodyMapStore({ chart: before });
  render(form(store, (event) => event.preventDefault()));
  mark(store);
  const { chart, past } = store.getState();
  await press();
  expect(store.getState()).toMatchObject({ chart, past });
  expect(past).toHaveLength(1);
});

it('leaves the chart that the host puts in at the reset', async () => {
  const store = createBodyMapStore({ chart: before });
  const empty = emptyChart();
  render(form(store, () => store.getState().receiveChart(empty)));
  mark(store);
  await press();
  expect(store.getState().chart).toBe(empty);
});

it('goes back to the chart of the store that is shown, never to one of the store before', async () => {
  const [one, other] = [createBodyMapStore({ chart: { ...before, id: 'one' } }), createBodyMapStore({ chart: { ...before, id: 'other' } })];
  const { rerender } = render(form(one));
  mark(one);
  rerender(form(other));
  mark(other);
  await press();
  expect(other.getState().chart).toEqual({ ...before, id: 'other' });
  expect(one.getState().chart).toMatchObject({ id: 'one', marks: { length: 2 } });
});
