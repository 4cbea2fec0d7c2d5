import { act, fireEvent, render, screen } from '@testing-library/react';
import { startTransition, StrictMode, useState, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chart } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import { BodyMap, neutral, type BodyMapRootProps } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { referral, tenderness } from '../chart/examples.js';
import { expectConsole } from '../console.js';
import { chartWith, emptyChart } from './map.js';

const two = chartWith(tenderness('m1', 'front.sternum'), tenderness('m2', 'front.chin'));
const figures = [neutral, female] as const;

const parts = (
  <>
    <BodyMap.ToolSwitch />
    <BodyMap.ViewSwitch />
    <BodyMap.FigureSwitch />
    <BodyMap.PerspectiveSwitch />
    <BodyMap.LargeTargetsSwitch />
    <BodyMap.PenSwitch />
    <BodyMap.HistoryButtons />
    <BodyMap.ClearButton />
    <BodyMap.Views />
    <BodyMap.MarkList />
  </>
);

/** What names a control. Controls are not asked for by role and name, for which jsdom would work out the names of all 216 zones each time. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
  return copy.getAttribute('aria-label') ?? copy.textContent.trim();
}
const radios = (name: string) => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((radio) => textOf(radio.closest('label')!) === name);
const isChecked = (name: string) => radios(name).some(({ checked }) => checked);
const choose = (name: string) => fireEvent.click(radios(name)[0]!);
const button = (name: string) => [...document.querySelectorAll('.palpate button')].find((each) => textOf(each) === name)!;
const isPressed = (name: string) => button(name).getAttribute('aria-pressed') === 'true';
const press = (name: string) => fireEvent.click(button(name));
const row = (name: string) => [...document.querySelectorAll('li')].find((each) => each.textContent.includes(name))!.querySelector('button')!;

interface Control {
  readonly prop: string;
  readonly first: unknown;
  readonly other: unknown;
  /** What a user does to get `other`. */
  readonly want: () => void;
  /** What the map shows. */
  readonly shown: () => unknown;
}

const controls: readonly Control[] = [
  { prop: 'selection', first: 'm1', other: 'm2', want: () => fireEvent.click(row('Chin')), shown: () => ['Breastbone', 'Chin'].map((name, i) => row(name).ariaPressed === 'true' && `m${i + 1}`).find(Boolean) ?? null },
  { prop: 'tool', first: 'select', other: 'referral', want: () => choose('Pain felt'), shown: () => (isChecked('Select') ? 'select' : isChecked('Pain felt') ? 'referral' : 'another') },
  { prop: 'view', first: 'soles', other: 'front', want: () => choose('Front + back'), shown: () => (screen.queryByRole('figure', { name: 'Soles' }) ? 'soles' : screen.queryByRole('figure', { name: 'Front' }) && 'front') },
  { prop: 'figure', first: 'female', other: 'neutral', want: () => choose('Neutral'), shown: () => (isChecked('Female') ? 'female' : 'neutral') },
  { prop: 'perspective', first: 'mirror', other: 'facing', want: () => press('Mirror view'), shown: () => (isPressed('Mirror view') ? 'mirror' : 'facing') },
  { prop: 'largeTargets', first: true, other: false, want: () => press('Large areas'), shown: () => isPressed('Large areas') },
  { prop: 'penOnly', first: true, other: false, want: () => press('Pen only'), shown: () => isPressed('Pen only') },
];

const capital = (prop: string) => `${prop[0]!.toUpperCase()}${prop.slice(1)}`;
const listener = (prop: string) => `on${capital(prop)}Change`;

interface HostProps {
  readonly control: Control;
  readonly answer: (next: unknown, put: (value: unknown) => void) => void;
}

const late: readonly (readonly [string, HostProps['answer']])[] = [
  ['30 ms later', (next, put) => void setTimeout(() => put(next), 30)],
  ['in a transition', (next, put) => startTransition(() => put(next))],
  ['after a promise', (next, put) => void Promise.resolve(next).then(put)],
];

/** A host that controls one value. */
function Host({ control: { prop, first }, answer }: HostProps) {
  const [value, setValue] = useState(first);
  const [, setCount] = useState(0);
  const props = { [prop]: value, [listener(prop)]: (next: unknown) => answer(next, setValue) } as BodyMapRootProps;
  return (
    <>
      <button type="button" onClick={() => setCount((count) => count + 1)}>
        Render again
      </button>
      <BodyMap.Root defaultChart={two} figures={figures} {...props}>
        {parts}
      </BodyMap.Root>
    </>
  );
}

beforeEach(() => vi.clearAllMocks());
const heard = vi.fn<(value: unknown) => void>();

const wrappers = [
  ['as usual', undefined],
  ['in StrictMode', StrictMode],
] as const;

describe.each(controls)('`$prop`', (control) => {
  const { prop, first, other, want, shown } = control;
  const withProps = (props: object): ReactElement => (
    <BodyMap.Root defaultChart={two} figures={figures} {...props}>
      {parts}
    </BodyMap.Root>
  );

  it.each(wrappers)('is owned by the map, starts with the host’s value, and is reported once per change (%s)', (_, wrapper) => {
    const chart = prop === 'figure' ? { defaultChart: undefined, defaultFigure: first } : { [`default${capital(prop)}`]: first };
    render(withProps({ ...chart, [listener(prop)]: heard }), { wrapper });
    if (prop === 'figure') return expect(shown()).toBe(first);
    expect(shown()).toBe(first);
    expect(heard).not.toHaveBeenCalled();
    want();
    expect(shown()).toBe(other);
    expect(heard.mock.calls).toEqual([[other]]);
    return undefined;
  });

  it.each(wrappers)('is the host’s: at once, and not before the host puts it in (%s)', (_, wrapper) => {
    render(<Host control={control} answer={(next, put) => (heard(next), put(next))} />, { wrapper });
    expect(shown()).toBe(first);
    want();
    expect(shown()).toBe(other);
    expect(heard.mock.calls).toEqual([[other]]);
  });

  it.each(wrappers)('stays where the host never answers, however often it is asked (%s)', (_, wrapper) => {
    render(<Host control={control} answer={(next) => heard(next)} />, { wrapper });
    want();
    fireEvent.click(screen.getByText('Render again'));
    want();
    expect(shown()).toBe(first);
    expect(heard.mock.calls).toEqual([[other], [other]]);
  });

  it.each(late)('comes when the host puts it in %s', async (_, answer) => {
    render(<Host control={control} answer={answer} />, { wrapper: StrictMode });
    want();
    await vi.waitFor(() => expect(shown()).toBe(other));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(shown()).toBe(other);
  });

  it('is not heard where the host itself sets it, and is the map’s again once the host lets it go', () => {
    const { rerender } = render(withProps({ [prop]: first, [listener(prop)]: heard }));
    rerender(withProps({ [prop]: other, [listener(prop)]: heard }));
    expect(shown()).toBe(other);
    rerender(withProps({ [prop]: first, [listener(prop)]: heard }));
    expect(shown()).toBe(first);
    expect(heard).not.toHaveBeenCalled();
    rerender(withProps({ [listener(prop)]: heard }));
    if (prop !== 'figure') expect(shown()).toBe(first);
    want();
    expect(shown()).toBe(other);
  });

  it('is rendered on a server as the host has it', () => {
    const html = renderToString(withProps({ [prop]: first, [listener(prop)]: heard }));
    const page = document.createElement('div');
    page.innerHTML = html;
    document.body.append(page);
    expect(shown()).toBe(first);
    page.remove();
  });

  it('is owned on a store of the host for as long as the map says so', () => {
    const store = createBodyMapStore({ chart: two });
    const { unmount } = render(withProps({ defaultChart: undefined, store, [prop]: first, [listener(prop)]: heard }), { wrapper: StrictMode });
    expect(shown()).toBe(first);
    want();
    expect(shown()).toBe(first);
    expect(heard.mock.calls).toEqual([[other]]);
    unmount();
    act(() => {
      store.select('m2');
      store.setTool('referral');
      store.setView('front');
      store.setFigure('neutral');
      store.setPerspective('facing');
      store.setLargeTargets(false);
      store.setPenOnly(false);
    });
    expect(store.getState()).toMatchObject({ [prop]: other });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('tells a host that does not listen why nothing changes, once', () => {
    expectConsole('warn', new RegExp(`\`${prop}\` is set without \`${listener(prop)}\`, so users cannot change it. Pass \`default${capital(prop)}\` instead`));
    render(withProps({ [prop]: first }));
    want();
    expect(shown()).toBe(first);
  });
});

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
    render(<BodyMap.Root {...{ [`default${capital(prop)}`]: value }}>{parts}</BodyMap.Root>);
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
