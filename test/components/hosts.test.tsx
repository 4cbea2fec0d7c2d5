import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Chart } from '../../src/chart/index.js';
import { BodyMap, type BodyMapRootProps } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith, emptyChart } from './map.js';

type Callbacks = Pick<BodyMapRootProps, 'onChartChange' | 'onChartCommit'>;
interface HostProps extends Callbacks {
  readonly start: Chart;
}

const parts: ReactNode = (
  <>
    <BodyMap.HistoryButtons />
    <BodyMap.ClearButton />
    <BodyMap.View view="front" />
    <BodyMap.Inspector />
    <BodyMap.MarkList />
  </>
);

const Uncontrolled = ({ start, ...callbacks }: HostProps) => (
  <BodyMap.Root defaultChart={start} {...callbacks}>
    {parts}
  </BodyMap.Root>
);

function Controlled({ start, onChartChange, onChartCommit }: HostProps) {
  const [chart, setChart] = useState(start);
  return (
    <BodyMap.Root
      chart={chart}
      onChartChange={(next, change) => {
        let isCancelled = false;
        onChartChange?.(next, { ...change, cancel: () => ((isCancelled = true), change.cancel()) });
        if (!isCancelled) setChart(next);
      }}
      onChartCommit={onChartCommit}
    >
      {parts}
    </BodyMap.Root>
  );
}

function WithStore({ start, ...callbacks }: HostProps) {
  const [store] = useState(() => createBodyMapStore({ chart: start }));
  return (
    <BodyMap.Root store={store} {...callbacks}>
      {parts}
    </BodyMap.Root>
  );
}

const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent);
const press = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByRole('button', { name }));

describe.each([
  { name: 'that leaves the chart to the map', Host: Uncontrolled },
  { name: 'that owns the chart', Host: Controlled },
  { name: 'that has a store of its own', Host: WithStore },
])('a host $name', ({ Host }) => {
  function renderHost(start: Chart, callbacks: Callbacks = {}) {
    const said: string[] = [];
    const onChartCommit = vi.fn<NonNullable<Callbacks['onChartCommit']>>((_, { reason }) => void said.push(`commit ${reason}`));
    const onChartChange = vi.fn<NonNullable<Callbacks['onChartChange']>>((next, change) => {
      said.push(`change ${change.reason}`);
      callbacks.onChartChange?.(next, change);
    });
    render(<Host start={start} onChartChange={onChartChange} onChartCommit={onChartCommit} />, { wrapper: StrictMode });
    return { user: userEvent.setup(), said, onChartCommit };
  }

  it('is reported each edit before and after, and sees it made', async () => {
    const { user, said, onChartCommit } = renderHost(emptyChart());
    await user.click(screen.getByLabelText('Breastbone'));
    expect(rows()).toEqual([expect.stringContaining('BreastboneTenderness · Not rated yet')]);
    await user.click(screen.getByRole('radio', { name: '7' }));
    expect(rows()).toEqual([expect.stringContaining('7 of 10')]);
    await press(user, 'Undo');
    expect(rows()).toEqual([expect.stringContaining('Not rated yet')]);
    await press(user, 'Redo');
    await press(user, 'Remove');
    expect(rows()).toEqual([]);
    await press(user, 'Undo');
    await press(user, 'Clear');
    expect(rows()).toEqual([]);
    expect(said).toEqual(['add', 'edit', 'undo', 'redo', 'remove', 'undo', 'clear'].flatMap((reason) => [`change ${reason}`, `commit ${reason}`]));
    expect(onChartCommit.mock.lastCall?.[0].marks).toEqual([]);
  });

  it('can say no to one edit, which leaves no trace', async () => {
    const { user, said } = renderHost(chartWith(tenderness('m1', 'front.sternum')), { onChartChange: (_, { reason, cancel }) => reason === 'remove' && cancel() });
    await user.click(within(screen.getByRole('listitem')).getByRole('button'));
    await press(user, 'Remove');
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: '3' }));
    expect(said).toEqual(['change remove', 'change edit', 'commit edit']);
  });
});

describe('a host that owns the chart', () => {
  it('shows nothing of what it refuses, again and again', async () => {
    const seen = vi.fn<NonNullable<Callbacks['onChartChange']>>((_, { cancel }) => cancel());
    render(<BodyMap.Root chart={emptyChart()} onChartChange={seen}>{parts}</BodyMap.Root>);
    const user = userEvent.setup();
    for (const zone of ['Breastbone', 'Chin']) await user.click(screen.getByLabelText(zone));
    expect(rows()).toEqual([]);
    expect(seen.mock.calls.map(([next]) => next.marks)).toEqual([[expect.objectContaining({ zone: 'front.sternum' })], [expect.objectContaining({ zone: 'front.chin' })]]);
  });

  it('leaves a rating that it refuses unchosen', async () => {
    render(<BodyMap.Root chart={chartWith(tenderness('m1', 'front.sternum'))} onChartChange={(_, { cancel }) => cancel()}>{parts}</BodyMap.Root>);
    const user = userEvent.setup();
    await user.click(within(screen.getByRole('listitem')).getByRole('button'));
    await user.click(screen.getByRole('radio', { name: '7' }));
    expect(screen.getByRole('radio', { name: '7' })).not.toBeChecked();
  });

  it('starts a new history with a chart that did not come out of the map', async () => {
    const show = (chart: Chart) => <BodyMap.Root chart={chart} onChartChange={(next) => rerender(show(next))}>{parts}</BodyMap.Root>;
    const { rerender } = render(show(emptyChart()));
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('Breastbone'));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeEnabled();
    rerender(show(chartWith(tenderness('m1', 'front.chin'))));
    expect(rows()).toEqual([expect.stringContaining('Chin')]);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });
});

it('a store of the host works from outside, and outlives the map', () => {
  const store = createBodyMapStore({ chart: emptyChart() });
  const { unmount } = render(<BodyMap.Root store={store}>{parts}</BodyMap.Root>);
  act(() => void store.getState().addTenderness(tenderness('m1', 'front.chin') as never));
  expect(rows()).toEqual([expect.stringContaining('Chin')]);
  unmount();
  expect(store.getState().chart.marks).toHaveLength(1);
  render(<BodyMap.Root store={store}>{parts}</BodyMap.Root>);
  expect(rows()).toHaveLength(1);
});
