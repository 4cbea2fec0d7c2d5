import { act, fireEvent, render, screen } from '@testing-library/react';
import { startTransition, StrictMode, useState, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BodyMap, type BodyMapRootProps } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { expectConsole } from '../console.js';
import { waitFor } from '../wait.js';
import { choose, figures, isChecked, isPressed, parts, press, row, two } from './control-parts.js';

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
    await waitFor(() => expect(shown()).toBe(other));
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
