import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { schemaVersion, type Caution, type Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/map/index.js';
import { Compare } from '../../src/compare.js';
import { en } from '../../src/locales/index.js';
import { ChartSheet, loadSheetWords } from '../../src/print.js';
import { caution } from '../chart/examples.js';
import { laterChart } from '../chart/later.js';
import { createHosted, idOf } from '../store/host.js';
import { chartWith } from './map.js';

// What this version writes is drawn on the neutral figure; a chart of a later one may be of another.
const chart: Chart = { ...laterChart, figure: 'neutral' };

async function show(selection: string, { inspector = 'clinician', readOnly = false }: { inspector?: 'patient' | 'clinician'; readOnly?: boolean } = {}) {
  const hosted = createHosted({ chart, readOnly, selection });
  const { container } = render(
    <BodyMap.Root store={hosted.store} inspector={inspector}>
      <BodyMap.View view="back" />
      <BodyMap.Inspector />
      <BodyMap.MarkList />
    </BodyMap.Root>,
  );
  if (inspector === 'clinician') await screen.findByText('Pressure pain threshold');
  return { ...hosted, container, user: userEvent.setup(), mark: (id: string) => hosted.store.getState().chart.marks.find((mark) => mark.id === id)! };
}

const chosen = (question: string) => within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { checked: true });

describe('a word of a later version', () => {
  it('is in the list unchanged', async () => {
    await show('m1');
    const list = screen.getByRole('heading', { name: 'Marks' }).parentElement!;
    expect(list).toHaveTextContent('Aching · gnawing');
    expect(list).toHaveTextContent('radiotherapy');
  });

  it('is chosen in the form, and stays when something else is changed', async () => {
    const { user, mark } = await show('m1');
    expect(['How deep', 'Course', 'Trend', 'Trigger point', 'Taut band'].map((question) => chosen(question).parentElement?.textContent)).toEqual(['bone', 'seasonal', 'plateau', 'satellite', 'doubtful']);
    expect(screen.getByRole('checkbox', { name: 'gnawing' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Burning' }));
    expect(mark('m1')).toMatchObject({ qualities: ['aching', 'burning', 'gnawing'], depth: 'bone', trigger: { status: 'satellite', tautBand: 'doubtful', nodule: 'present' } });
    await user.click(screen.getByRole('checkbox', { name: 'gnawing' }));
    expect(mark('m1')).toMatchObject({ qualities: ['aching', 'burning'] });
  });

  it('is a unit that is shown and not converted', async () => {
    const { container } = await show('m1');
    expect(screen.getByRole('combobox', { name: 'Unit' })).toHaveValue('bar');
    expect(container).not.toHaveTextContent('NaN');
  });

  it('is read where nothing can be changed', async () => {
    const { container } = await show('m1', { readOnly: true });
    for (const word of ['gnawing', 'bone', 'seasonal', 'plateau', 'satellite', 'doubtful', '3 bar', 'cupping', 'crushing']) expect(container).toHaveTextContent(word);
  });

  it('is the reason of a caution, which a note does not change', async () => {
    const { user, mark } = await show('m3', { inspector: 'patient' });
    expect(await screen.findByRole('radio', { name: 'radiotherapy' })).toBeChecked();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'ask first');
    expect(mark('m3')).toMatchObject({ reason: 'radiotherapy', note: 'ask first' });
  });

  it('is the technique of a treatment, which an edit of its rating does not change', async () => {
    const { user, store } = await show('m1');
    await user.click(screen.getByRole('button', { name: /^Edit cupping, / }));
    const form = within(screen.getByRole('group', { name: 'cupping' }));
    expect(form.getByRole('combobox', { name: 'Technique' })).toHaveValue('cupping');
    expect(form.getByRole('combobox', { name: 'Pressure' })).toHaveValue('crushing');
    await user.click(within(form.getByRole('group', { name: 'After' })).getByRole('radio', { name: '2' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(store.getState().chart.treatments[0]).toMatchObject({ technique: 'cupping', pressure: [{ firmness: 'crushing', seconds: 20 }], intensityAfter: 2 });
  });

  it('is printed, and compared', async () => {
    const { container } = render(<ChartSheet chart={laterChart} words={await loadSheetWords(en)} timeZone="UTC" />);
    for (const word of ['interpreter', 'decade', 'radiotherapy', 'gnawing', 'bone', 'seasonal', 'satellite', 'bar', 'cupping', 'crushing']) expect(container).toHaveTextContent(word);
    const compared = render(<Compare before={laterChart} after={laterChart} kinds={['tenderness', 'referral', 'caution']} words={await en.compare()} />).container;
    expect(compared).toHaveTextContent('radiotherapy');
    expect(`${container.innerHTML}${compared.innerHTML}`).not.toMatch(/undefined|NaN/);
  });

  it('is a figure that is not known: the first is shown, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { container } = render(<BodyMap defaultChart={laterChart} />);
    expect(warn.mock.calls.flat()).toEqual([expect.stringContaining('of the child figure, which is not offered (figures: neutral), so the first is shown')]);
    expect(container.innerHTML).not.toMatch(/undefined|NaN/);
    warn.mockRestore();
  });
});

describe('a caution without a stated reason', () => {
  it('is what the tool makes, and what the form begins with', async () => {
    const { store } = createHosted({ chart: chartWith() });
    const id = idOf(store.getState().addCaution(caution('c').areas));
    expect(store.getState().chart).toMatchObject({ schemaVersion, marks: [{ id, reason: 'not-stated' }] });
    render(
      <BodyMap.Root store={store}>
        <BodyMap.Inspector />
        <BodyMap.MarkList />
      </BodyMap.Root>,
    );
    expect(await screen.findByRole('radio', { name: 'Reason not stated' })).toBeChecked();
    expect(screen.getByRole('heading', { name: 'Marks' }).parentElement).toHaveTextContent('Reason not stated');
    await userEvent.click(screen.getByRole('radio', { name: 'Bruise' }));
    expect((store.getState().chart.marks[0] as Caution).reason).toBe('bruise');
  });
});
