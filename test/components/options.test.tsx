import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, createRef, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { BodyMap, useBodyMap, type BodyMapRootProps } from '../../src/index.js';
import { female } from '../../src/figures/female.js';
import { neutral } from '../../src/figures/neutral.js';
import { en } from '../../src/locales/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { expectConsole } from '../console.js';
import { chartWith, emptyChart } from './map.js';
import { openMenu } from './menu.js';

const noted = chartWith({ ...tenderness('m1', 'front.sternum'), note: 'worse at night', intensity: 4 });

function renderSelected(props: BodyMapRootProps) {
  const store = createBodyMapStore({ chart: noted });
  store.getState().select('m1');
  render(
    <BodyMap.Root store={store} {...props}>
      <BodyMap.Toolbar />
      <BodyMap.View view="front" />
      <BodyMap.Inspector />
      <BodyMap.MarkList />
    </BodyMap.Root>,
  );
  return { store, user: userEvent.setup() };
}

it('shows a chart that is read only without anything to change it by', async () => {
  const { user, store } = renderSelected({ readOnly: true });
  for (const name of ['Undo', 'Redo', 'Clear', 'Remove', 'Clear rating']) expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('worse at night')).toBeInTheDocument();
  for (const radio of within(screen.getByRole('group', { name: /How tender/ })).getAllByRole('radio')) expect(radio).toBeDisabled();
  await user.click(screen.getByLabelText('Chin'));
  expect(store.getState()).toMatchObject({ chart: noted });
});

it('becomes read only and writable again as the host says', () => {
  const { rerender } = render(<BodyMap.Root readOnly={false}><BodyMap.HistoryButtons /></BodyMap.Root>);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  rerender(<BodyMap.Root readOnly><BodyMap.HistoryButtons /></BodyMap.Root>);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('speaks with the words of a host that changes a few of them', () => {
  const locale = { ...en, language: 'en-GB', labels: { ...en.labels, undo: 'Take back', note: 'Anything else' }, views: { ...en.views, front: 'Anterior' } };
  renderSelected({ locale });
  expect(screen.getByRole('button', { name: 'Take back' })).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Anything else' })).toBeInTheDocument();
  expect(screen.getByRole('figure', { name: 'Anterior' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Redo' })).toBeInTheDocument();
  expect(screen.getByRole('figure', { name: 'Anterior' }).closest('[lang]')).toHaveAttribute('lang', 'en-GB');
});

it('neither offers nor names a zone that the host hides; a mark on it stays', () => {
  renderSelected({ hiddenZones: ['front.sternum', 'front.genital'] });
  for (const name of ['Genital area', 'Breastbone']) expect(screen.queryByLabelText(name, { selector: 'path' })).toBeNull();
  expect(screen.getByLabelText('Chin', { selector: 'path' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Breastbone, tenderness 4 of 10' })).toBeInTheDocument();
});

it('shows a note but lets none be written where the host does not allow notes', () => {
  renderSelected({ notes: false });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('worse at night')).toBeInTheDocument();
});

describe('the figures', () => {
  it('are switched on the chart, as an edit', async () => {
    const { user, store } = renderSelected({ figures: [neutral, female] });
    openMenu();
    await user.click(screen.getByRole('radio', { name: 'Female' }));
    expect(store.getState()).toMatchObject({ chart: { figure: 'female' }, past: { length: 1 } });
  });

  it('warn once of one that is not offered, and the first is shown', () => {
    expectConsole('warn', /the chart is of the male figure, which is not offered \(figures: neutral, female\)/);
    const figures = [neutral, female] as const;
    const element = (
      <BodyMap.Root defaultChart={{ ...emptyChart(), figure: 'male' }} figures={figures}>
        <BodyMap.FigureSwitch />
      </BodyMap.Root>
    );
    const { rerender } = render(element);
    rerender(element);
    expect(screen.getByRole('radio', { name: 'Neutral' })).toBeChecked();
  });

  it('warn of one that comes later', () => {
    const figures = [neutral, female] as const;
    const show = (figure: 'neutral' | 'male') => (
      <BodyMap.Root chart={{ ...emptyChart(), figure }} readOnly figures={figures}>
        <BodyMap.FigureSwitch />
      </BodyMap.Root>
    );
    const { rerender } = render(show('neutral'));
    expectConsole('warn', /the chart is of the male figure, which is not offered \(figures: neutral, female\)/);
    rerender(show('male'));
  });

  it('warn once where their list is written into the JSX', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const show = () => <BodyMap.Root defaultChart={{ ...emptyChart(), figure: 'male' }} figures={[neutral, female]} />;
    const { rerender } = render(show());
    rerender(show());
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});

it('gives its element to the host, with what the host puts on it', () => {
  const ref = createRef<HTMLDivElement>();
  render(<BodyMap ref={ref} className="mine" id="map" data-patient="7" aria-label="Body chart" role="group" views={[['soles']]} />);
  expect(ref.current).toBe(screen.getByRole('group', { name: 'Body chart' }));
  expect(ref.current).toHaveClass('palpate', 'mine');
  expect(ref.current).toHaveAttribute('data-patient', '7');
});

it('starts with the view, the perspective and the author that the host says', async () => {
  const ref: { chart?: unknown } = {};
  render(<BodyMap views={[['soles']]} perspective="mirror" author="clinician" onChartCommit={(chart) => void (ref.chart = chart)} />);
  expect(screen.getAllByRole('figure')).toEqual([screen.getByRole('figure', { name: 'Soles' })]);
  openMenu();
  expect(screen.getByRole('button', { name: 'Mirror view', pressed: true })).toBeInTheDocument();
  await userEvent.click(screen.getByLabelText('Left arch of foot'));
  expect(ref.chart).toMatchObject({ marks: [{ by: 'clinician', zone: 'soles.arch.left' }] });
});

describe('a part outside a map', () => {
  it('says so, and what to do', () => {
    expectConsole('error', /palpate/);
    const Count = () => <p>{useBodyMap((state) => state.chart.marks.length)}</p>;
    render(<Catch><Count /></Catch>);
    expect(screen.getByRole('alert')).toHaveTextContent('palpate: use this part inside <BodyMap.Root>, or use <BodyMap>.');
  });

  it('reads the chart where it is inside', () => {
    const Count = () => <p>{useBodyMap((state) => state.chart.marks.length)} marks</p>;
    render(<BodyMap.Root defaultChart={noted}><Count /></BodyMap.Root>);
    expect(screen.getByText('1 marks')).toBeInTheDocument();
  });
});

class Catch extends Component<{ readonly children: ReactNode }, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};
  static getDerivedStateFromError = (error: Error) => ({ error });
  override render() {
    return this.state.error ? <p role="alert">{this.state.error.message}</p> : this.props.children;
  }
}
