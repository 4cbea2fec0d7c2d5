import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Chart, Mark } from '../../src/chart/index.js';
import { BodyMap, type InspectorForm } from '../../src/index.js';
import { caution, tenderness, treatment } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';

const point: Mark = { ...tenderness('m1', 'back.shoulder-top.right'), intensity: 7 };
const treated: Chart = {
  ...chartWith(point, { ...tenderness('m2', 'back.scapula.left'), intensity: 4 }),
  treatments: [
    { ...treatment('t1', 'm1'), intensityBefore: 7, intensityAfter: 3, by: 'clinician' },
    { ...treatment('t2', 'm2'), technique: 'swedish' },
    { ...treatment('t3', 'm1'), technique: 'heat', pressure: [], seconds: 600, intensityBefore: 3 },
  ],
};

async function renderMark(chart: Chart, { inspector = 'clinician', readOnly = false }: { inspector?: InspectorForm; readOnly?: boolean } = {}) {
  const hosted = createHosted({ chart, readOnly, author: 'clinician' });
  hosted.store.getState().select(chart.marks[0]!.id);
  render(
    <BodyMap.Root store={hosted.store} inspector={inspector}>
      <BodyMap.View view="back" />
      <BodyMap.Inspector />
    </BodyMap.Root>,
  );
  if (inspector === 'clinician') await screen.findByText('Treatment');
  const treatments = () => hosted.store.getState().chart.treatments;
  return { ...hosted, treatments };
}

const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what was done at a mark', () => {
  it('is listed with who and when, and nothing of other marks', async () => {
    await renderMark(treated);
    expect(rows()).toEqual([
      expect.stringMatching(/^Trigger-point pressure7 → 3treated, from 7 to 310 mm 20 sClinician · .*2026/),
      expect.stringMatching(/^Heat10 min · Before: 3 of 10Patient · .*2026/),
    ]);
  });

  it('is dated no more exactly than is known', async () => {
    const [first] = treated.treatments;
    await renderMark({ ...treated, treatments: [{ ...first!, createdAt: '2019-03-01T00:00:00Z', createdAtPrecision: 'month' }] });
    expect(screen.getByText('Mar 2019')).toHaveAttribute('datetime', '2019-03');
    expect(button('Edit Trigger-point pressure, Mar 2019')).toBeVisible();
  });

  it('is corrected in one step, and undone', async () => {
    const { treatments, told, store } = await renderMark(treated);
    await userEvent.click(button(/^Edit Trigger-point pressure, /));
    const form = within(screen.getByRole('group', { name: 'Trigger-point pressure' }));
    expect(form.getByRole('combobox', { name: 'Technique' })).toHaveFocus();
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Technique' }), 'Deep tissue massage');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Pressure' }), 'Firm');
    await userEvent.clear(form.getByRole('spinbutton', { name: 'Seconds' }));
    await userEvent.type(form.getByRole('spinbutton', { name: 'Seconds' }), '45');
    await userEvent.click(within(form.getByRole('group', { name: 'After' })).getByRole('radio', { name: '2' }));
    await userEvent.click(within(form.getByRole('group', { name: 'Before' })).getByRole('button', { name: 'Clear rating' }));
    expect(within(form.getByRole('group', { name: 'Before' })).getByRole('radio', { name: '7' })).toHaveFocus();
    expect(treatments()).toBe(treated.treatments);
    await userEvent.click(button('Save'));
    expect(treatments()[0]).toEqual({
      ...treatment('t1', 'm1'),
      by: 'clinician',
      technique: 'deep-tissue',
      pressure: [{ firmness: 'firm', seconds: 45 }],
      intensityAfter: 2,
      updatedAt: '2026-11-22T10:15:00.000Z',
    });
    expect(told()).toEqual(['change edit', 'commit edit']);
    expect(button(/^Edit Deep tissue massage, /)).toHaveFocus();
    act(() => void store.getState().undo());
    expect(treatments()).toEqual(treated.treatments);
  });

  it('keeps what it was when the edit is called off, or nothing is different', async () => {
    const { told } = await renderMark(treated);
    await userEvent.click(button(/^Edit Heat, /));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Technique' }), 'Cold');
    await userEvent.click(button('Cancel'));
    expect(button(/^Edit Heat, /)).toHaveFocus();
    await userEvent.click(button(/^Edit Heat, /));
    await userEvent.click(button('Save'));
    expect(told()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('is removed, with the focus at its neighbour, and comes back by undo', async () => {
    const { treatments, store } = await renderMark(treated);
    await userEvent.click(button(/^Remove Trigger-point pressure, /));
    expect(treatments().map(({ id }) => id)).toEqual(['t2', 't3']);
    expect(button(/^Edit Heat, /)).toHaveFocus();
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('Treatment removed');
    act(() => void store.getState().undo());
    expect(treatments()).toEqual(treated.treatments);
  });

  it('is recorded without a session, and only when confirmed', async () => {
    const { treatments, told } = await renderMark(chartWith(point));
    await userEvent.click(screen.getByText('Treatment'));
    await userEvent.click(button('Add treatment'));
    expect(screen.getByRole('combobox', { name: 'Technique' })).toHaveFocus();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pressure' }), '10 mm');
    expect(screen.getByRole('combobox', { name: 'Pressure' })).toHaveAccessibleDescription(/steps of 10 mm/);
    await userEvent.click(button('Add a step, 10 mm deeper'));
    await userEvent.click(within(screen.getByRole('group', { name: 'After' })).getByRole('radio', { name: '5' }));
    expect(told()).toEqual([]);
    await userEvent.click(button('Record'));
    expect(treatments()).toEqual([
      {
        id: 'new1',
        mark: 'm1',
        technique: 'trigger-point',
        pressure: [{ depthMm: 10, seconds: 20 }, { depthMm: 20, seconds: 20 }],
        intensityBefore: 7,
        intensityAfter: 5,
        by: 'clinician',
        createdAt: '2026-11-22T10:15:00.000Z',
      },
    ]);
    expect(button(/^Edit Trigger-point pressure, /)).toHaveFocus();
  });

  it('may have no steps at all', async () => {
    const { treatments } = await renderMark(chartWith(point));
    await userEvent.click(screen.getByText('Treatment'));
    await userEvent.click(button('Add treatment'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Technique' }), 'Dry needling');
    await userEvent.click(button(/^Remove step/));
    await userEvent.click(button('Record'));
    expect(treatments()).toMatchObject([{ technique: 'dry-needling', pressure: [] }]);
    expect(treatments()[0]).not.toHaveProperty('seconds');
  });

  it('keeps a form that is half filled in while another mark is looked at', async () => {
    const { store } = await renderMark(treated);
    await userEvent.click(button('Add treatment'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Technique' }), 'Stretch');
    act(() => store.getState().select('m2'));
    expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
    act(() => store.getState().select('m1'));
    expect(screen.getByRole('combobox', { name: 'Technique' })).toHaveValue('stretch');
    expect(screen.getByRole('combobox', { name: 'Technique' })).not.toHaveFocus();
  });

  it('warns beside the form if the mark is inside a caution', async () => {
    await renderMark(chartWith({ ...tenderness('m1', 'back.neck-side.left'), at: [218, 155] }, caution('c')));
    await userEvent.click(screen.getByText('Treatment'));
    await userEvent.click(button('Add treatment'));
    expect(within(screen.getByRole('group', { name: 'Add treatment' })).getByText('Inside a caution area: bruise')).toBeVisible();
  });

  it('is shown and not edited where the chart is read only', async () => {
    await renderMark(treated, { readOnly: true });
    expect(await screen.findByText('Heat')).toBeVisible();
    expect(rows()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Edit|Remove|Add treatment/ })).toBeNull();
  });

  it('at a caution can be read and removed, not added', async () => {
    const { treatments } = await renderMark({ ...chartWith(caution('c')), treatments: [treatment('t1', 'c')] });
    await screen.findByText('Trigger-point pressure');
    expect(screen.queryByRole('button', { name: 'Add treatment' })).toBeNull();
    await userEvent.click(button(/^Remove Trigger-point pressure, /));
    expect(treatments()).toEqual([]);
  });

  it('is not in the form of a patient', async () => {
    await renderMark(treated, { inspector: 'patient' });
    expect(screen.queryByText('Treatment')).toBeNull();
  });

  it('a form that is half filled in stays with its chart: the next person may have a mark of the same id', async () => {
    const { store, treatments } = await renderMark(chartWith(point));
    await userEvent.click(button('Add treatment'));
    const after = () => within(screen.getByRole('group', { name: 'After' }));
    await userEvent.click(after().getByRole('radio', { name: '2' }));
    const theirs = { ...chartWith({ ...point, intensity: 3 }), id: 'of somebody else' };
    act(() => {
      store.getState().receiveChart(theirs);
      store.getState().select('m1');
    });
    expect(screen.queryByRole('group', { name: 'After' })).toBeNull();
    await userEvent.click(button('Add treatment'));
    expect(after().getByRole('radio', { name: '2' })).not.toBeChecked();
    await userEvent.click(button('Record'));
    expect(treatments()).toMatchObject([{ mark: 'm1', intensityBefore: 3 }]);
    expect(treatments()[0]).not.toHaveProperty('intensityAfter');
  });
});
