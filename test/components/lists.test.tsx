import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { caution, referral, tenderness, treatment } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith, emptyChart } from './map.js';

function renderParts(chart: Chart = emptyChart()) {
  const hosted = createHosted({ chart });
  render(
    <BodyMap.Root store={hosted.store}>
      <BodyMap.HistoryButtons />
      <BodyMap.ClearButton />
      <BodyMap.ClearedNotice />
      <BodyMap.Views />
      <BodyMap.MarkList />
      <BodyMap.Legend />
    </BodyMap.Root>,
  );
  return { ...hosted, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = () => within(screen.getByRole('heading', { name: 'Marks' }).parentElement!).getAllByRole('button');
const three = [{ ...tenderness('m1', 'front.sternum'), intensity: 4 }, { ...tenderness('m2', 'soles.heel.left'), qualities: ['burning' as const] }, caution('m3')];

describe('an empty chart', () => {
  it('says how to begin, and can record that there is nothing', async () => {
    const { store, user } = renderParts();
    expect(screen.getByText('Tap the body where it is tender.')).toBeInTheDocument();
    const nothing = screen.getByRole('checkbox', { name: 'No pain anywhere' });
    await user.click(nothing);
    expect(nothing).toBeChecked();
    expect(store.getState().chart.nothingToMark).toBe(true);
    expect(screen.getByText('Recorded: no pain anywhere.')).toBeInTheDocument();
    await user.click(button('Undo'));
    expect(nothing).not.toBeChecked();
  });

  it('no longer says that there is nothing once something is marked', async () => {
    const { store, user } = renderParts({ ...emptyChart(), nothingToMark: true });
    await user.click(screen.getByLabelText('Breastbone'));
    expect(store.getState().chart).toMatchObject({ nothingToMark: false, marks: [{ zone: 'front.sternum' }] });
    await user.click(button('Undo'));
    expect(screen.getByRole('checkbox', { name: 'No pain anywhere' })).toBeChecked();
  });
});

describe('the list of marks', () => {
  it('names every mark by its place, with its rating and details', () => {
    renderParts(chartWith(...three));
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Breastbone.*4 of 10.*Front/),
      expect.stringMatching(/Left heel, sole.*Not rated yet.*Soles.*Burning/),
      expect.stringMatching(/Left shoulder, top.*Caution.*Back.*Bruise/),
    ]);
  });

  it('selects on the map what is chosen in it, and goes to its view', async () => {
    const { store, user } = renderParts(chartWith(...three));
    await user.click(rows()[0]!);
    expect(button('Breastbone, tenderness 4 of 10')).toHaveAttribute('aria-pressed', 'true');
    await user.click(rows()[1]!);
    expect(screen.getByRole('figure', { name: 'Soles' })).toBeInTheDocument();
    expect(button('Left heel, sole, tenderness not rated yet')).toHaveAttribute('aria-pressed', 'true');
    expect(store.getState()).toMatchObject({ view: 'soles', selection: 'm2' });
  });

  it('shows as chosen what is selected on the map', async () => {
    const { user } = renderParts(chartWith(...three));
    await user.click(button('Breastbone, tenderness 4 of 10'));
    expect(rows().map((row) => row.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false']);
  });

  // The stage knows which marks were moved, and the stylesheet shows it.
  const explained = () =>
    within(screen.getByRole('group', { name: 'Legend' }))
      .getAllByRole('listitem')
      .filter(({ className }) => className !== 'palpate-key-moved')
      .map(({ lastChild }) => lastChild?.textContent);
  const [tie, tag, after] = ['From a tender point to where its pain is felt', 'Same number: a point and where its pain is felt', 'After treatment'];
  const rated = { ...tenderness('m1'), intensity: 4 };
  const felt = { ...referral('m2', ['m1']), intensity: 4 };
  const [here, elsewhere] = ['back.sacrum', 'front.sternum'].map((zone) => ({ ...tenderness('m1', zone as 'back.sacrum'), intensity: 4 }));

  it.each([
    { what: 'a tender point that is not rated', chart: chartWith(tenderness('m1')), signs: ['Tenderness', 'Not rated yet'] },
    { what: 'one that is rated', chart: chartWith(rated), signs: ['Tenderness'] },
    { what: 'a caution', chart: chartWith(caution('m1')), signs: ['Caution'] },
    { what: 'a tie on one view', chart: chartWith(here!, felt), signs: ['Tenderness', 'Pain felt', tie] },
    { what: 'a tie between two views', chart: chartWith(elsewhere!, felt), signs: ['Tenderness', 'Pain felt', tag] },
    { what: 'a treatment', chart: { ...chartWith(rated), treatments: [{ ...treatment('t1', 'm1'), intensityBefore: 4, intensityAfter: 1 }] }, signs: ['Tenderness', after] },
  ])('has a legend of the signs that are on the chart: $what', ({ chart, signs }) => {
    renderParts(chart);
    expect(explained()).toEqual(signs);
  });

  it('has no legend while nothing is on the chart', () => {
    renderParts();
    expect(screen.queryByRole('group', { name: 'Legend' })).toBeNull();
  });
});

describe('the way back', () => {
  it('is offered by Undo and Redo only where there is one', async () => {
    const { user } = renderParts();
    const enabled = () => ['Undo', 'Redo', 'Clear'].filter((name) => !(button(name) as HTMLButtonElement).disabled);
    expect(enabled()).toEqual([]);
    await user.click(screen.getByLabelText('Breastbone'));
    expect(enabled()).toEqual(['Undo', 'Clear']);
    await user.click(button('Undo'));
    expect(enabled()).toEqual(['Redo']);
    await user.click(button('Redo'));
    expect(enabled()).toEqual(['Undo', 'Clear']);
    await user.click(button('Undo'));
    await user.click(screen.getByLabelText('Chin')); // what was undone is gone
    expect(enabled()).toEqual(['Undo', 'Clear']);
  });

  it('is shown after clearing until the next edit', async () => {
    const { store, user } = renderParts(chartWith(...three));
    await user.click(button('Clear'));
    expect(store.getState().chart.marks).toEqual([]);
    const notice = screen.getByText('Removed 3 marks.');
    await user.click(within(notice).getByRole('button', { name: 'Undo' }));
    expect(store.getState().chart.marks).toEqual(three);
    expect(screen.queryByText('Removed 3 marks.')).toBeNull();
    await user.click(button('Clear'));
    await user.click(screen.getByLabelText('Chin'));
    expect(screen.queryByText('Removed 3 marks.')).toBeNull();
  });
});

describe('a long list', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => tenderness(`m${i}`, i % 2 ? 'front.sternum' : 'soles.heel.left'));
  /** Only the list: three hundred marks on a map take long without a browser. */
  function renderList(count: number) {
    const { store } = createHosted({ chart: chartWith(...many(count)) });
    render(<BodyMap.Root store={store}><BodyMap.MarkList /></BodyMap.Root>);
    return { store, user: userEvent.setup() };
  }
  const items = () => screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('button'));

  it('puts fifty rows into the page and the rest on request, with the focus on the first of them', async () => {
    const { user } = renderList(300);
    expect(items()).toHaveLength(50);
    await user.click(button('Show 200 more marks'));
    expect(items()).toHaveLength(250);
    expect(within(items()[50]!).getByRole('button')).toHaveFocus();
    await user.click(button('Show 50 more marks'));
    expect(items()).toHaveLength(300);
    expect(within(items()[250]!).getByRole('button')).toHaveFocus();
    expect(screen.queryByRole('button', { name: /more marks/ })).not.toBeInTheDocument();
  });

  it('says how long it is while it is cut', async () => {
    const { user } = renderList(100);
    expect(items()[49]).toHaveAttribute('aria-posinset', '50');
    expect(items()[49]).toHaveAttribute('aria-setsize', '100');
    await user.click(button('Show 50 more marks'));
    expect(items()[49]).not.toHaveAttribute('aria-setsize');
  });

  it('leaves no few rows for another press', () => {
    renderList(60);
    expect(items()).toHaveLength(60);
  });

  it('has a row for the selected mark, anywhere in the list', () => {
    const { store } = renderList(100);
    act(() => store.getState().select('m97'));
    expect(items()).toHaveLength(51);
    expect(items()[50]).toHaveAttribute('aria-posinset', '98');
    expect(within(items()[50]!).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    act(() => store.getState().select('m1'));
    expect(items()).toHaveLength(50);
  });

  it('and every mark of a view that is shown is a button on the map', () => {
    renderParts(chartWith(...many(120)));
    expect(within(screen.getByRole('toolbar', { name: 'Front, Marks' })).getAllByRole('button')).toHaveLength(60);
  });
});
