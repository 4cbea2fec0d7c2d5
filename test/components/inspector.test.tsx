import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Chart, Mark } from '../../src/chart/index.js';
import { BodyMap, type BodyMapRootProps } from '../../src/index.js';
import { en } from '../../src/locales/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { caution, example, referral, tenderness } from '../chart/examples.js';

/** An inspector with this mark selected. */
function show(mark: Mark, { readOnly = false, ...props }: BodyMapRootProps & { readonly readOnly?: boolean } = {}) {
  const chart: Chart = { ...example(), marks: [mark], treatments: [] };
  const store = createBodyMapStore({ chart, readOnly });
  store.getState().select(mark.id);
  render(
    <BodyMap.Root store={store} {...props}>
      {props.children ?? <BodyMap.Inspector />}
    </BodyMap.Root>,
  );
  return { store, mark: () => store.getState().chart.marks[0]!, user: userEvent.setup() };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const open = async (user: ReturnType<typeof userEvent.setup>, group: string) => user.click(await screen.findByText(group));
const choose = (user: ReturnType<typeof userEvent.setup>, question: string, answer: string) =>
  user.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: answer }));

describe('the form of a patient', () => {
  it('asks for intensity, qualities and a note, and for nothing else', async () => {
    show(tenderness('m1'));
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    expect(screen.getAllByRole('checkbox')).toHaveLength(8);
    expect(screen.getAllByRole('textbox')).toEqual([field('Note')]);
    expect(screen.queryByText('How deep')).toBeNull();
  });

  it('stores what is chosen and typed; a note is one step to undo', async () => {
    const { store, mark, user } = show(tenderness('m1'));
    await user.click(screen.getByRole('radio', { name: '7' }));
    await user.click(screen.getByRole('checkbox', { name: 'Aching' }));
    await user.type(field('Note'), 'worse when typing');
    await user.tab();
    expect(mark()).toMatchObject({ intensity: 7, qualities: ['aching'], note: 'worse when typing' });
    act(() => void store.getState().undo());
    expect(mark()).not.toHaveProperty('note');
    expect(mark()).toMatchObject({ intensity: 7, qualities: ['aching'] });
  });

  it('a rating right after typing is a step of its own', async () => {
    const { store, user } = show(tenderness('m1'));
    await user.type(field('Note'), 'a');
    await user.click(screen.getByRole('radio', { name: '3' }));
    expect(store.getState().past).toHaveLength(2);
  });
});

describe('the form of a clinician', () => {
  it('is asked for by the map or by the inspector', async () => {
    show(tenderness('m1'), { inspector: 'clinician' });
    expect(await screen.findByText('Trigger point signs')).toBeInTheDocument();
  });

  it('keeps the fields of the patient', async () => {
    show(tenderness('m1'), { inspector: 'clinician', children: <BodyMap.Inspector /> });
    expect(screen.getByRole('checkbox', { name: 'Aching' })).toBeInTheDocument();
    await screen.findByText('Trigger point signs');
    expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(16);
    expect(field('Note')).toBeInTheDocument();
  });

  it('asks an area for what is felt, not for what is found on pressing; a caution for its reason alone', async () => {
    const { store } = show(referral('m1', []), { inspector: 'clinician' });
    expect(await screen.findByText('Onset and course')).toBeInTheDocument();
    expect(screen.queryByText('Pressure pain threshold')).toBeNull();
    act(() => store.getState().receiveChart({ ...example(), marks: [caution('m1')], treatments: [] }));
    act(() => store.getState().select('m1'));
    expect(screen.queryByText('Onset and course')).toBeNull();
  });

  it('records signs, and takes them back', async () => {
    const { mark, user } = show(tenderness('m1'), { inspector: 'clinician' });
    await open(user, 'Trigger point signs');
    await choose(user, 'Taut band', 'Present');
    await choose(user, 'Jump sign', 'Not tested');
    expect(mark()).toMatchObject({ trigger: { status: 'unspecified', tautBand: 'present', jumpSign: 'not-tested' } });
    await choose(user, 'Trigger point', 'Latent');
    await choose(user, 'Jump sign', 'Not recorded');
    expect(mark()).toMatchObject({ trigger: { status: 'latent', tautBand: 'present' } });
    await choose(user, 'Taut band', 'Not recorded');
    await choose(user, 'Trigger point', 'Not recorded');
    expect(mark()).not.toHaveProperty('trigger');
    await choose(user, 'Tenderness grade', '2: Grimace or flinch');
    expect(mark()).toMatchObject({ tendernessGrade: 2 });
    expect(screen.getByText('1 recorded')).toBeInTheDocument();
  });

  it('can be filled in without a mouse', async () => {
    const { mark, user } = show(tenderness('m1'), { inspector: 'clinician' });
    await open(user, 'Trigger point signs');
    within(screen.getByRole('radiogroup', { name: 'Taut band' })).getByRole('radio', { name: 'Not recorded' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(mark()).toMatchObject({ trigger: { tautBand: 'not-tested' } });
  });

  it('reads an onset as a date or as words, in one step', async () => {
    const { store, mark, user } = show(tenderness('m1'), { inspector: 'clinician' });
    await open(user, 'Onset and course');
    await user.type(field('Onset'), 'about 3 weeks');
    await user.tab();
    expect(mark()).toMatchObject({ onset: { words: 'about 3 weeks' } });
    act(() => void store.getState().undo());
    expect(mark()).not.toHaveProperty('onset');
    expect(field('Onset')).toHaveValue('');
    await user.type(field('Onset'), ' 2026-10');
    await user.tab();
    expect(mark()).toMatchObject({ onset: { date: '2026-10' } });
    await choose(user, 'Course', 'Intermittent');
    await choose(user, 'Trend', 'Resolved');
    expect(mark()).toMatchObject({ course: 'intermittent', trend: 'resolved' });
  });

  it('leaves the fields of the patient where the rest cannot be fetched', async () => {
    const offline = { ...en, clinician: () => Promise.reject(new Error('offline')) };
    const { mark, user } = show(tenderness('m1'), { inspector: 'clinician', locale: offline });
    expect(await screen.findByText('This part failed to load.')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Aching' }));
    expect(mark()).toMatchObject({ qualities: ['aching'] });
  });

  it('remembers which groups are open when another mark is selected', async () => {
    const { store, user } = show(tenderness('m1'), { inspector: 'clinician' });
    const other = { ...tenderness('m2', 'back.sacrum') };
    await open(user, 'Onset and course');
    act(() => void store.getState().edit([{ type: 'insert', list: 'marks', index: 1, item: other }], 'add'));
    act(() => store.getState().select('m2'));
    expect((await screen.findByText('Onset and course')).closest('details')).toHaveAttribute('open');
    expect(screen.getByText('Trigger point signs').closest('details')).not.toHaveAttribute('open');
  });
});

describe('a form of the host', () => {
  it('replaces the fields, under the place of the mark', async () => {
    const { store, user } = show(tenderness('m1'), { children: <BodyMap.Inspector>{(mark) => <p>about {mark.id}</p>}</BodyMap.Inspector> });
    expect(screen.getByText('about m1')).toBeInTheDocument();
    expect(screen.getByRole('heading')).toHaveTextContent('Right shoulder, top');
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(store.getState().chart.marks).toEqual([]);
  });
});

describe('read only', () => {
  const full: Mark = {
    ...tenderness('m1'),
    intensity: 7,
    qualities: ['electric'],
    depth: 'deep',
    onset: { date: '2026-10' },
    trend: 'worsening',
    tendernessGrade: 3,
    trigger: { status: 'active', tautBand: 'absent' },
    pressureThreshold: { value: 2.5, unit: 'kgf/cm2', trials: [2.4, 2.6] },
  };

  it('shows what is recorded, with units, and no field to type in', async () => {
    show(full, { readOnly: true, inspector: 'clinician' });
    await screen.findByText('Trigger point signs');
    for (const text of ['2026-10', 'Worsening', '3: Withdraws (jump sign)', 'Active', 'Absent', '2.5 kgf/cm²', '2.4 2.6', 'Deep']) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
    for (const label of ['Course', 'Twitch response', 'Tip area, cm²', 'Device']) expect(screen.queryByText(label)).toBeNull();
  });

  it('hides groups, scales and words of which nothing is recorded', async () => {
    show(tenderness('m1'), { readOnly: true, inspector: 'clinician' });
    expect(screen.getByText('Not rated yet')).toBeVisible();
    await act(() => import('../../src/clinician/ClinicianGroups.js'));
    expect(screen.queryByText('Trigger point signs')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
