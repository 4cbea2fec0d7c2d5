import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startTransition, StrictMode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { tenderness } from '../chart/examples.js';
import { waitFor } from '../wait.js';
import { chartWith, emptyChart } from './map.js';

const parts = (
  <>
    <BodyMap.HistoryButtons />
    <BodyMap.View view="front" />
    <BodyMap.Inspector />
    <BodyMap.MarkList />
  </>
);

type Put = (next: Chart, setChart: (chart: Chart) => void) => void;

const ways: [string, Put][] = [
  ['at once', (next, setChart) => setChart(next)],
  ['30 ms later', (next, setChart) => void setTimeout(() => setChart(next), 30)],
  ['in a transition', (next, setChart) => startTransition(() => setChart(next))],
  ['after a promise', (next, setChart) => void Promise.resolve(next).then(setChart)],
  ['after a server put it in order', (next, setChart) => void setTimeout(() => setChart({ ...structuredClone(next), extensions: { 'clinic.example': { version: next.marks.length } } }), 100)],
];

function Host({ put, start }: { readonly put: Put; readonly start: Chart | undefined }) {
  const [chart, setChart] = useState(start);
  const [, setCount] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setCount((count) => count + 1)}>
        Render again
      </button>
      <button type="button" onClick={() => setChart(chartWith(tenderness('old', 'front.sternum')))}>
        Fetched
      </button>
      <output>{chart?.marks.length ?? 'none'}</output>
      <BodyMap.Root chart={chart} onChartChange={(next) => put(next, setChart)}>
        {parts}
      </BodyMap.Root>
    </>
  );
}

const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent);
const tap = (zone: string) => fireEvent.click(screen.getByLabelText(zone));
const undo = () => screen.getByRole('button', { name: 'Undo' });

describe.each(ways)('a host that puts charts in %s', (_, put) => {
  it('keeps two taps in a row, an unrelated rendering between them, and undoes both', async () => {
    render(<Host put={put} start={emptyChart()} />, { wrapper: StrictMode });
    tap('Breastbone');
    fireEvent.click(screen.getByText('Render again'));
    tap('Chin');
    await waitFor(() => expect(rows()).toEqual([expect.stringContaining('Breastbone'), expect.stringContaining('Chin')]));
    fireEvent.click(undo());
    await waitFor(() => expect(rows()).toHaveLength(1));
    fireEvent.click(undo());
    await waitFor(() => expect(rows()).toHaveLength(0));
    expect(undo()).toBeDisabled();
  });

  it('lets a note be typed letter by letter, as one step', async () => {
    const user = userEvent.setup();
    render(<Host put={put} start={chartWith(tenderness('m1', 'front.sternum'))} />);
    fireEvent.click(screen.getByRole('listitem').querySelector('button')!);
    const field = screen.getByRole('textbox', { name: 'Note' });
    await user.type(field, 'since May');
    expect(field).toHaveValue('since May');
    await user.tab();
    await waitFor(() => expect(undo()).toBeEnabled());
    await act(() => new Promise((resolve) => setTimeout(resolve, 150)));
    fireEvent.click(undo());
    await waitFor(() => expect(field).toHaveValue(''));
    await waitFor(() => expect(undo()).toBeDisabled());
  });

  it('controls the map from when its chart comes, with undo', async () => {
    render(<Host put={put} start={undefined} />, { wrapper: StrictMode });
    fireEvent.click(screen.getByText('Fetched'));
    expect(rows()).toEqual([expect.stringContaining('Breastbone')]);
    tap('Chin');
    await waitFor(() => expect(rows()).toHaveLength(2));
    await waitFor(() => expect(document.querySelector('output')).toHaveTextContent('2'));
    fireEvent.click(undo());
    await waitFor(() => expect(document.querySelector('output')).toHaveTextContent('1'));
    expect(rows()).toEqual([expect.stringContaining('Breastbone')]);
  });

  it('keeps what was marked before there was a chart', async () => {
    render(<Host put={put} start={undefined} />);
    tap('Chin');
    await waitFor(() => expect(document.querySelector('output')).toHaveTextContent('1'));
    expect(rows()).toEqual([expect.stringContaining('Chin')]);
    fireEvent.click(undo());
    await waitFor(() => expect(rows()).toHaveLength(0));
  });
});

it('a save that fails is rolled back by the chart before it, and what was done before that can still be undone', async () => {
  let fail = () => {};
  function Optimistic() {
    const [chart, setChart] = useState(emptyChart);
    return (
      <BodyMap.Root
        chart={chart}
        onChartChange={(next) => {
          fail = () => setChart(chart);
          setChart(next);
        }}
      >
        {parts}
      </BodyMap.Root>
    );
  }
  render(<Optimistic />);
  tap('Breastbone');
  tap('Chin');
  expect(rows()).toHaveLength(2);
  act(() => fail());
  expect(rows()).toEqual([expect.stringContaining('Breastbone')]);
  tap('Chin');
  expect(rows()).toHaveLength(2);
  for (const left of [1, 0]) {
    fireEvent.click(undo());
    expect(rows()).toHaveLength(left);
  }
});
