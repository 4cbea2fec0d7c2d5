import { useState } from 'react';
import { expect, within } from 'storybook/test';
import { BodyMap, createBodyMapStore, useBodyMapStore, useSelectedMark, type Chart, type InspectorForm, type Mark, type Messages } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import preview from './.storybook/preview.js';
import { deskWorker } from './charts/index.js';
import { expectToSee } from './host/acting.js';
import { Column, everyFigure } from './host/Host.js';

/** The fields for the selected mark: few for a patient, all for a clinician, or the host's own. */
const meta = preview.meta({ title: 'Inspector', component: BodyMap.Inspector });

/** The desk worker’s right shoulder with all examination fields. */
const examined: Chart = {
  ...deskWorker,
  marks: deskWorker.marks.map((mark, index) =>
    index > 0 || mark.kind !== 'tenderness'
      ? mark
      : {
          ...mark,
          depth: 'deep',
          onset: { words: 'about 3 weeks' },
          course: 'intermittent',
          trend: 'improving',
          tendernessGrade: 2,
          trigger: { status: 'active', tautBand: 'present', referredPain: 'present', recognisedPain: 'present', twitchResponse: 'not-tested', jumpSign: 'absent' },
          pressureThreshold: { value: 215, unit: 'kPa', trials: [210, 215, 220], tipAreaCm2: 1, ratePerSecond: 30, device: 'Hand-held algometer' },
        },
  ),
};

const [shoulder] = deskWorker.marks;
const record = { mark: shoulder?.id ?? '', by: 'clinician' } as const;

/** The same after two visits. */
const treated: Chart = {
  ...examined,
  treatments: [
    { ...record, id: 't1', technique: 'trigger-point', pressure: [{ depthMm: 10, seconds: 20 }, { depthMm: 20, seconds: 32 }], intensityBefore: 7, intensityAfter: 5, createdAt: '2026-11-15T10:05:00Z' },
    { ...record, id: 't2', technique: 'heat', pressure: [], seconds: 600, intensityBefore: 5, createdAt: '2026-11-15T10:20:00Z' },
  ],
};

interface SelectedProps {
  readonly chart?: Chart;
  readonly inspector?: InspectorForm;
  readonly readOnly?: boolean;
  readonly locale?: Messages;
}

/** A complete map whose first mark is selected, as it is after a tap. */
function Selected({ chart = deskWorker, inspector, readOnly, locale }: SelectedProps) {
  const [store] = useState(() => withFirstSelected(chart, readOnly));
  return (
    <Column>
      <BodyMap store={store} inspector={inspector} locale={locale} figures={everyFigure} />
    </Column>
  );
}

function withFirstSelected(chart: Chart, readOnly = false) {
  const store = createBodyMapStore({ chart, readOnly, view: 'back' });
  store.getState().select(chart.marks[0]?.id ?? null);
  return store;
}

/** Intensity, qualities and a note, without technical terms. */
export const Patient = meta.story({
  render: () => <Selected />,
  play: async ({ canvas }) => {
    await expectToSee(canvas.getByRole('group', { name: 'How tender, 0 to 10' }));
    await expectToSee(canvas.getByRole('textbox', { name: 'Note' }));
    await expect(canvas.queryByText('Trigger point signs')).not.toBeInTheDocument();
  },
});

/** The same mark for a clinician. Groups can be collapsed; they load with the form. */
export const Clinician = meta.story({
  render: () => <Selected inspector="clinician" />,
  play: async ({ canvas, userEvent, step }) => {
    await step('A sign of a trigger point, by keyboard', async () => {
      await userEvent.click(await canvas.findByText('Trigger point signs'));
      await userEvent.click(canvas.getByRole('radiogroup', { name: 'Taut band' }).querySelector('input')!);
      await expect(canvas.getByRole('radiogroup', { name: 'Taut band' }).querySelector('input')).toBeChecked();
    });
    await step('A threshold with a comma, in the unit of the device', async () => {
      await userEvent.click(canvas.getByText('Pressure pain threshold'));
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Unit' }), 'kgf/cm²');
      await userEvent.type(canvas.getByRole('textbox', { name: 'Threshold' }), '2,5');
      await userEvent.tab();
      await expect(canvas.getByRole('textbox', { name: 'Threshold' })).toHaveValue('2.5');
      await expect(canvas.getByText(/= 245\.2 kPa/)).toBeVisible();
    });
    await step('What is no number is said beside the field, and stays', async () => {
      await userEvent.type(canvas.getByRole('textbox', { name: 'Tip area, cm²' }), 'one');
      await userEvent.tab();
      await expect(canvas.getByText('Enter a number from 0.01 to 100.')).toBeVisible();
      await expect(canvas.getByRole('textbox', { name: 'Tip area, cm²' })).toHaveValue('one');
    });
  },
});

/** After an examination: groups in which something is recorded are open. */
export const Examined = meta.story({
  render: () => <Selected chart={examined} inspector="clinician" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Threshold' })).toHaveValue('215');
    await expectToSee(canvas.getByText('Mean of 3: 215 kPa'));
  },
});

/** Treatments of this mark. One is corrected and one is added without a session; nothing is recorded before it is saved. */
export const Treatments = meta.story({
  render: () => <Selected chart={treated} inspector="clinician" />,
  play: async ({ canvas, userEvent, step }) => {
    await step('Put a slip right: it was held for 30 seconds', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: /^Edit Trigger-point pressure/ }));
      const field = canvas.getAllByRole('spinbutton', { name: 'Seconds' })[1]!;
      await userEvent.clear(field);
      await userEvent.type(field, '30');
      await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
      await expectToSee(canvas.getByText('10 mm 20 s, 20 mm 30 s'));
    });
    await step('Add what was done today', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Add treatment' }));
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Technique' }), 'Stretch');
      await userEvent.click(within(canvas.getByRole('group', { name: 'After' })).getByRole('radio', { name: '3' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Record' }));
      await expectToSee(await canvas.findByRole('button', { name: /^Edit Stretch/ }));
    });
    await step('Take one away; Undo brings it back', async () => {
      await userEvent.click(canvas.getByRole('button', { name: /^Remove Heat/ }));
      await expect(canvas.queryByRole('button', { name: /^Edit Heat/ })).not.toBeInTheDocument();
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
      await expectToSee(canvas.getByRole('button', { name: /^Edit Heat/ }));
    });
  },
});

/** While a treatment is recorded. */
export const RecordingATreatment = meta.story({
  render: () => <Selected inspector="clinician" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Treatment'));
    await userEvent.click(canvas.getByRole('button', { name: 'Add treatment' }));
    await expect(canvas.getByRole('combobox', { name: 'Technique' })).toHaveFocus();
  },
});

/** Right-to-left. The figure is never flipped: left and right are the patient’s. */
export const FromRightToLeft = meta.story({
  render: () => <Selected chart={treated} inspector="clinician" locale={ar} />,
  play: async ({ canvas }) => {
    const list = await canvas.findByText('7 ← 5');
    await expectToSee(list);
    await expect(getComputedStyle(list).direction).toBe('rtl');
    await expect(getComputedStyle(canvas.getAllByRole('figure')[0]!.querySelector('.palpate-stage')!).direction).toBe('ltr');
  },
});

/** Read-only: only recorded fields are shown. */
export const ReadOnly = meta.story({
  render: () => <Selected chart={examined} inspector="clinician" readOnly />,
  play: async ({ canvas }) => {
    await expectToSee(await canvas.findByText('about 3 weeks'));
    await expect(canvas.queryByRole('textbox', { name: 'Threshold' })).not.toBeInTheDocument();
  },
});

/** The host’s own form, as a function of the mark. Place, Move and Remove stay. */
export const OwnForm = meta.story({
  render: () => <WithOwnForm />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Wakes me at night' }));
    await expect(canvas.getByRole('checkbox', { name: 'Wakes me at night' })).toBeChecked();
  },
});

function WithOwnForm() {
  const [store] = useState(() => withFirstSelected(deskWorker));
  return (
    <Column>
      <BodyMap.Root store={store} figures={everyFigure}>
        <div className="host-arranged">
          <BodyMap.MarkList className="host-card" />
          <div className="host-figures">
            <BodyMap.View view="back" />
          </div>
          <BodyMap.Inspector className="host-card">{(mark) => <NightForm mark={mark} />}</BodyMap.Inspector>
        </div>
      </BodyMap.Root>
    </Column>
  );
}

/** The clinic’s answer is stored in the extensions of the mark. */
function NightForm({ mark }: { readonly mark: Mark }) {
  const store = useBodyMapStore();
  const wakes = mark.extensions?.['example.org/wakes'] === true;
  return (
    <label className="palpate-check">
      <input
        type="checkbox"
        checked={wakes}
        onChange={() => store.getState().editMark(mark.id, { extensions: { ...mark.extensions, 'example.org/wakes': !wakes } })}
      />
      {' Wakes me at night'}
    </label>
  );
}

/** Single fields of the inspector, with a question of the clinic between them. */
function ShortDetails() {
  const store = useBodyMapStore();
  const mark = useSelectedMark();
  if (!mark) return <p>Tap the body where it hurts.</p>;
  return (
    <section aria-label="This pain" className="host-card">
      <BodyMap.CautionNotice />
      <BodyMap.IntensityField />
      <label className="palpate-check">
        <input
          type="checkbox"
          checked={mark.extensions?.['clinic.example'] === 'wakes at night'}
          onChange={(event) => store.editMark(mark.id, { extensions: event.target.checked ? { 'clinic.example': 'wakes at night' } : undefined })}
        />
        It wakes me at night
      </label>
      <BodyMap.FeltElsewhereField />
      <BodyMap.NoteField />
    </section>
  );
}

/** The same fields in the host’s order, with its own question. */
export const OwnOrder = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root figures={everyFigure} defaultChart={deskWorker} defaultSelection={deskWorker.marks[0]?.id} defaultView="back">
        <BodyMap.Views />
        <ShortDetails />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas, userEvent }) => {
    const details = canvas.getByRole('region', { name: 'This pain' });
    await userEvent.click(within(details).getByRole('checkbox', { name: 'It wakes me at night' }));
    await expect(within(details).getByRole('checkbox', { name: 'It wakes me at night' })).toBeChecked();
    await userEvent.click(within(details).getByRole('radio', { name: '4' }));
    await expect(within(details).getByRole('radio', { name: '4' })).toBeChecked();
  },
});
