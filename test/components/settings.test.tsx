import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BodyMap, type BodyMapRootProps } from '../../src/index.js';
import { createBodyMapStore, type BodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith, emptyChart } from './map.js';

// Settings of a map on a host's store last as long as the map has them.

const noted = vi.fn<NonNullable<BodyMapRootProps['onChartCommit']>>();
const asked = vi.fn<NonNullable<BodyMapRootProps['onChartChange']>>();
beforeEach(() => vi.clearAllMocks());

const map = (props: BodyMapRootProps) => (
  <BodyMap.Root {...props}>
    <BodyMap.Inspector />
  </BodyMap.Root>
);

const spot = { view: 'front', zone: 'front.sternum', at: [240, 250] } as const;
function markOn(store: BodyMapStore): string | undefined {
  act(() => void store.getState().addTenderness(spot));
  return store.getState().chart.marks.at(-1)?.by;
}

describe.each([{ mode: 'as usual', reactStrictMode: false }, { mode: 'in StrictMode', reactStrictMode: true }])('props on a store of the host, $mode', (mode) => {
  const wrapper = mode.reactStrictMode ? StrictMode : undefined;

  it('hold, and go with the prop', () => {
    const store = createBodyMapStore({ chart: emptyChart() });
    const { rerender } = render(map({ store, author: 'clinician', onChartCommit: noted, onChartChange: asked }), { wrapper });
    expect(markOn(store)).toBe('clinician');
    expect([asked.mock.calls.length, noted.mock.calls.length]).toEqual([1, 1]);
    rerender(map({ store }));
    expect(markOn(store)).toBe('patient');
    expect([asked.mock.calls.length, noted.mock.calls.length]).toEqual([1, 1]);
  });

  it('go with the map', () => {
    const store = createBodyMapStore({ chart: emptyChart() });
    const { unmount } = render(map({ store, author: 'clinician', readOnly: false, onChartCommit: noted, onChartChange: asked }), { wrapper });
    unmount();
    expect(markOn(store)).toBe('patient');
    expect([asked.mock.calls.length, noted.mock.calls.length]).toEqual([0, 0]);
  });

  it('give back what the store was made with', () => {
    const own = vi.fn<() => void>();
    const store = createBodyMapStore({ chart: emptyChart(), author: 'carer', onChartCommit: own });
    const { rerender, unmount } = render(map({ store, author: 'clinician', onChartCommit: noted }), { wrapper });
    expect(markOn(store)).toBe('clinician');
    rerender(map({ store, onChartCommit: noted }));
    expect(markOn(store)).toBe('carer');
    expect([own.mock.calls.length, noted.mock.calls.length]).toEqual([0, 2]);
    unmount();
    expect(markOn(store)).toBe('carer');
    expect([own.mock.calls.length, noted.mock.calls.length]).toEqual([1, 2]);
  });

  it('leave alone what the host says to the store and not to the map, before and after', () => {
    const [early, late] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const store = createBodyMapStore({ chart: emptyChart(), author: 'clinician', onChartChange: early, readOnly: true });
    const { rerender, unmount } = render(map({ store, onChartCommit: noted }), { wrapper });
    expect(store.getState().readOnly).toBe(true);
    act(() => store.getState().configure({ readOnly: false }));
    expect(markOn(store)).toBe('clinician');
    rerender(map({ store }));
    act(() => store.getState().configure({ onChartCommit: late }));
    unmount();
    expect(markOn(store)).toBe('clinician');
    expect([early.mock.calls.length, noted.mock.calls.length, late.mock.calls.length]).toEqual([2, 1, 1]);
  });

  it.each([true, false])('a store that is read only (%s) is so again', (readOnly) => {
    const store = createBodyMapStore({ chart: emptyChart(), readOnly });
    const { rerender, unmount } = render(map({ store, readOnly: !readOnly }), { wrapper });
    expect(store.getState().readOnly).toBe(!readOnly);
    rerender(map({ store }));
    expect(store.getState().readOnly).toBe(readOnly);
    rerender(map({ store, readOnly: !readOnly }));
    unmount();
    expect(store.getState().readOnly).toBe(readOnly);
  });

  it('of two maps hold until the last one goes, whichever goes first', () => {
    const store = createBodyMapStore({ chart: emptyChart() });
    const two = (first: boolean, second: boolean) => (
      <>
        {first ? <div>{map({ store, author: 'clinician', readOnly: true })}</div> : null}
        {second ? <section>{map({ store, readOnly: true, onChartCommit: noted })}</section> : null}
      </>
    );
    const { rerender } = render(two(true, true), { wrapper });
    rerender(two(false, true));
    expect(store.getState().readOnly).toBe(true);
    rerender(two(true, true));
    rerender(two(true, false));
    expect(store.getState().readOnly).toBe(true);
    act(() => store.getState().configure({ readOnly: false }));
    expect(markOn(store)).toBe('clinician');
    expect(noted).not.toHaveBeenCalled();
    rerender(two(false, false));
    expect(store.getState().readOnly).toBe(false);
    expect(markOn(store)).toBe('patient');
  });

  it('go over to the next store', () => {
    const [one, other] = [createBodyMapStore({ chart: emptyChart() }), createBodyMapStore({ chart: emptyChart() })];
    const { rerender } = render(map({ store: one, author: 'clinician', onChartCommit: noted }), { wrapper });
    rerender(map({ store: other, author: 'clinician', onChartCommit: noted }));
    expect([markOn(one), markOn(other)]).toEqual(['patient', 'clinician']);
    expect(noted).toHaveBeenCalledTimes(1);
  });

  it('what is being typed when the map goes is reported before it goes', () => {
    const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.sternum')), selection: 'm1' });
    const { unmount } = render(map({ store, onChartCommit: noted }), { wrapper });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'worse at night' } });
    expect(noted).not.toHaveBeenCalled();
    unmount();
    expect(noted).toHaveBeenCalledTimes(1);
    expect(noted.mock.lastCall?.[0].marks).toMatchObject([{ note: 'worse at night' }]);
  });

  it('an area that is still worked out when the map goes is reported, and by whom', async () => {
    const store = createBodyMapStore({ chart: emptyChart(), tool: 'referral', onChartCommit: () => expect.unreachable() });
    const { unmount, container } = render(<BodyMap store={store} author="clinician" onChartCommit={noted} />, { wrapper });
    fireEvent.keyDown(container.querySelector('[data-zone="front.sternum"]')!, { key: 'Enter' });
    expect(store.getState().chart.marks).toEqual([]);
    unmount();
    await waitFor(() => expect(noted).toHaveBeenCalledTimes(1));
    expect(noted.mock.lastCall?.[0].marks).toMatchObject([{ kind: 'referral', by: 'clinician' }]);
    await act(async () => {}); // by then, the map is forgotten
    act(() => store.getState().configure({ onChartCommit: undefined }));
    expect(markOn(store)).toBe('patient');
    expect(noted).toHaveBeenCalledTimes(1);
  });
});

it('props of a map without a store of the host go too, and its settings outlive a change', () => {
  function Host() {
    const [isFirst, setFirst] = useState(true);
    return (
      <>
        <BodyMap.Root defaultChart={emptyChart()} {...(isFirst && { author: 'clinician' as const, onChartChange: asked })} onChartCommit={noted}>
          <BodyMap.View view="front" />
        </BodyMap.Root>
        <button type="button" onClick={() => setFirst(false)}>Next</button>
      </>
    );
  }
  render(<Host />);
  fireEvent.click(screen.getByLabelText('Breastbone'), { detail: 0 });
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  fireEvent.click(screen.getByLabelText('Chin'), { detail: 0 });
  expect(noted.mock.lastCall?.[0].marks).toMatchObject([{ by: 'clinician' }, { by: 'patient' }]);
  expect([asked.mock.calls.length, noted.mock.calls.length]).toEqual([1, 2]);
});
