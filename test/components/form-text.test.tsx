import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { parseChart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

afterEach(() => void vi.restoreAllMocks());

function renderForm() {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.sternum')) });
  render(
    <form data-testid="form">
      <input type="hidden" name="pain" value="of another field" />
      <BodyMap.Root name="pain" store={store}>
        {null}
      </BodyMap.Root>
    </form>,
  );
  const sent = () => {
    const [other, text] = new FormData(screen.getByTestId<HTMLFormElement>('form')).getAll('pain');
    expect(other).toBe('of another field');
    const read = parseChart(text);
    if (!read.ok) throw new Error('no chart was sent');
    return read.chart;
  };
  return { store, sent };
}

it('a chart is made text once a gesture is over, not at each of its moves', () => {
  const { store } = renderForm();
  const stringify = vi.spyOn(JSON, 'stringify');
  const session = store.begin();
  for (const intensity of [1, 2, 3]) act(() => void session.editMark('m1', { intensity }));
  expect(stringify).not.toHaveBeenCalled();
  act(() => void session.commit());
  expect(stringify).toHaveBeenCalledOnce();
});
