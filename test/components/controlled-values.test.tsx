import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chart } from '../../src/chart/index.js';
import { BodyMap, type BodyMapRootProps } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { referral, tenderness } from '../chart/examples.js';
import { expectConsole } from '../console.js';
import { choose, figures, isChecked, parts, press, row, two } from './control-parts.js';
import { chartWith, emptyChart } from './map.js';

beforeEach(() => vi.clearAllMocks());
const heard = vi.fn<(value: unknown) => void>();

describe('invalid values', () => {
  const bad: readonly [prop: string, value: unknown, problem: RegExp][] = [
    ['selection', 'nope', /`selection` is “nope”, but no mark has this id, so nothing is selected/],
    ['tool', 'hammer', /`tool` is “hammer”, but must be one of tenderness, referral, caution, select/],
    ['view', 'top', /`view` is “top”, but must be one of front, back, left-side, right-side, soles/],
    ['figure', 'child', /`figure` is “child”, but must be one of neutral, female, male/],
    ['perspective', 'sideways', /`perspective` is “sideways”, but must be one of facing, mirror/],
  ];

  it.each(bad)('%s %s is reported once, and the map ignores it', (prop, value, problem) => {
    expectConsole('error', problem);
    const onChartProblem = vi.fn<NonNullable<BodyMapRootProps['onChartProblem']>>();
    const element = (count: number) => (
      <BodyMap.Root defaultChart={two} figures={[...figures]} {...{ [prop]: value }} onChartProblem={onChartProblem} data-count={count}>
        {parts}
      </BodyMap.Root>
    );
    const { rerender } = render(element(1), { wrapper: StrictMode });
    rerender(element(2));
    expect(onChartProblem.mock.calls).toEqual([[[{ path: prop, message: expect.stringMatching(problem.source.replace(/^`\w+` /, '')) as string }]]]);
    choose('Pain felt');
    expect(isChecked('Pain felt')).toBe(true);
    expect(screen.getByRole('figure', { name: 'Front' })).toBeInTheDocument();
  });

  it.each(bad)('%s %s at the start is reported, and the map starts without it', (prop, value, problem) => {
    expectConsole('error', problem);
    render(<BodyMap.Root {...{ [`default${prop[0]!.toUpperCase()}${prop.slice(1)}`]: value }}>{parts}</BodyMap.Root>);
    expect(screen.getByRole('figure', { name: 'Front' })).toBeInTheDocument();
  });

  it('an invalid figure does not keep an empty map from beginning', () => {
    expectConsole('error', /`figure` is “child”/);
    render(<BodyMap.Root figure={'child' as never} figures={[...figures]} onFigureChange={heard}>{parts}</BodyMap.Root>);
    choose('Female');
    expect(isChecked('Female')).toBe(true);
  });

  it('a view that is not offered is warned of, and the first is shown', () => {
    expectConsole('warn', /the view soles is not offered \(views: front, back\), so the first is shown/);
    render(<BodyMap views={[['front'], ['back']]} view="soles" />);
    expect(screen.getByRole('figure', { name: 'Front' })).toBeInTheDocument();
  });

  it('a figure that is not offered is warned of, and the first is shown', () => {
    expectConsole('warn', /`figure` is the male figure, which is not offered \(figures: neutral, female\)/);
    render(<BodyMap.Root figures={[...figures]} figure="male">{parts}</BodyMap.Root>);
    expect(isChecked('Neutral')).toBe(true);
  });
});

describe('the selection', () => {
  it('waits for a chart that the host still fetches, without a word', () => {
    const show = (chart: Chart | undefined) => <BodyMap.Root chart={chart} selection="m2" onChartChange={() => {}}>{parts}</BodyMap.Root>;
    const { rerender } = render(show(undefined), { wrapper: StrictMode });
    rerender(show(two));
    expect(row('Chin').ariaPressed).toBe('true');
  });

  it('hears that its mark is gone, and of one that was just made', () => {
    render(<BodyMap.Root defaultChart={chartWith(tenderness('m1', 'front.sternum'))} defaultSelection="m1" onSelectionChange={heard}>{parts}</BodyMap.Root>);
    press('Clear');
    fireEvent.click(screen.getByLabelText('Chin'));
    expect(heard.mock.calls).toEqual([[null], [expect.any(String)]]);
  });

  it('of a host is empty while its mark is missing, and back once the mark is', () => {
    render(<BodyMap.Root defaultChart={two} selection="m1" onSelectionChange={heard}>{parts}</BodyMap.Root>);
    press('Clear');
    expect(heard.mock.calls).toEqual([[null]]);
    press('Undo');
    expect(row('Breastbone').ariaPressed).toBe('true');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('of a host belongs to its chart', () => {
    const other = { ...chartWith(tenderness('m9', 'front.chin')), id: 'other' };
    const show = (chart: Chart, selection: string) => <BodyMap.Root chart={chart} selection={selection} onChartChange={() => {}} onSelectionChange={heard}>{parts}</BodyMap.Root>;
    const { rerender } = render(show(two, 'm1'));
    rerender(show(other, 'm9'));
    expect(row('Chin').ariaPressed).toBe('true');
  });

  it('of a host that selects nothing shows nothing', () => {
    render(<BodyMap.Root defaultChart={two} selection={null} onSelectionChange={heard}>{parts}<BodyMap.Inspector /></BodyMap.Root>);
    fireEvent.click(row('Chin'));
    expect(screen.queryByRole('group', { name: 'Details of the mark' })).toBeNull();
    expect(heard.mock.calls).toEqual([['m2']]);
  });
});

describe('the figure', () => {
  it('of a host is shown whatever the chart says, and the chart stays as it is', () => {
    const onChartChange = vi.fn<() => void>();
    render(<BodyMap.Root defaultChart={two} figures={figures} figure="female" onFigureChange={heard} onChartChange={onChartChange}>{parts}</BodyMap.Root>);
    choose('Neutral');
    expect(onChartChange).not.toHaveBeenCalled();
    expect(heard.mock.calls).toEqual([['neutral']]);
    expect(isChecked('Female')).toBe(true);
  });

  it('of the chart is reported when it is edited, undone and set', () => {
    const show = (chart: Chart): ReactElement => <BodyMap.Root chart={chart} figures={figures} onChartChange={(next) => rerender(show(next))} onFigureChange={heard}>{parts}</BodyMap.Root>;
    const { rerender } = render(show(two));
    choose('Female');
    press('Undo');
    rerender(show({ ...emptyChart(), figure: 'female' }));
    expect(heard.mock.calls).toEqual([['female'], ['neutral'], ['female']]);
  });
});

it('a listener that throws is reported, and the edit is committed all the same', async () => {
  const thrown = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('queueMicrotask', (run: () => void) => {
    try {
      run();
    } catch (error) {
      thrown(error);
    }
  });
  const committed = vi.fn<() => void>();
  const store = createBodyMapStore({ chart: two, onChartCommit: committed, onSelectionChange: () => { throw new Error('host'); } });
  expect(store.addReferral(referral('r', []).areas, []).ok).toBe(true);
  expect(committed).toHaveBeenCalledTimes(1);
  expect(thrown).toHaveBeenCalledWith(new Error('host'));
  vi.unstubAllGlobals();
});

it('a mark that is being moved is let go when the host selects another', () => {
  const store = createBodyMapStore({ chart: two, selection: 'm1' });
  store.startMoving('m1');
  store.configure({ selection: 'm1' });
  expect(store.getState().moving).toBe('m1');
  store.configure({ selection: 'm2' });
  expect(store.getState()).toMatchObject({ selection: 'm2', moving: null });
});
