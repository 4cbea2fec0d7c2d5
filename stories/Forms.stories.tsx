import { useRef, useState, type FormEvent } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { expect, waitFor } from 'storybook/test';
import { BodyMap, createChart, parseChart, type Chart } from '../src/index.js';
import preview from './.storybook/preview.js';
import { expectToSee, tap, viewOf } from './host/acting.js';
import { Column, Json } from './host/Host.js';

/**
 * The map as a form field. With `name`, the browser submits the chart as JSON text, `required` prevents an empty one, and a reset
 * restores the initial chart. With a form library it is a controlled field.
 */
const meta = preview.meta({ title: 'Recipes/Forms', component: BodyMap });

function PlainForm() {
  const [sent, setSent] = useState<string>();
  function handleSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setSent(String(new FormData(event.currentTarget).get('pain')));
  }
  return (
    <form className="host" onSubmit={handleSubmit} onReset={() => setSent(undefined)}>
      <Column>
        <p className="host-bar">
          <label htmlFor="visit">Reason for the visit</label>
          <input id="visit" name="visit" className="host-text host-field" required />
        </p>
        <BodyMap name="pain" required views={[['front', 'back']]} />
        <p className="host-bar">
          <button className="host-button" type="submit">
            Send
          </button>
          <button className="host-button" type="reset">
            Start over
          </button>
        </p>
        {sent === undefined ? null : <Json label="What is sent as “pain”">{readable(sent)}</Json>}
      </Column>
    </form>
  );
}

/** What a server would do: check the text like any input. */
function readable(text: string): string {
  const result = parseChart(text);
  return JSON.stringify(result.ok ? result.chart : result.problems, null, 2);
}

/** `<form>`, `<input>`, `<BodyMap name="pain" required>`: submitted without any script. */
export const PlainHtml = meta.story({
  render: () => <PlainForm />,
  play: async ({ canvas, userEvent, step }) => {
    await step('The first field that is not filled in gets the focus', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
      await expect(canvas.getByRole('textbox', { name: 'Reason for the visit' })).toHaveFocus();
      await userEvent.type(canvas.getByRole('textbox', { name: 'Reason for the visit' }), 'Neck');
    });
    await step('Then the map says what it lacks', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
      await expectToSee(await canvas.findByText('Mark where it is tender, or choose “No pain anywhere”.', { selector: '.palpate-notice' }));
      await expect(document.activeElement).toHaveAttribute('data-zone');
    });
    await step('Marked, it is sent', async () => {
      await tap(userEvent, viewOf(canvas, 'Back').getByRole('button', { name: 'Right shoulder, top' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
      const sent = await canvas.findByRole('textbox', { name: 'What is sent as “pain”' });
      await expect(parseChart((sent as HTMLTextAreaElement).value)).toMatchObject({ ok: true, chart: { marks: [{ zone: 'back.shoulder-top.right' }] } });
    });
    await step('Started over, it is empty', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Start over' }));
      await expect(canvas.queryByRole('button', { name: /tenderness/ })).not.toBeInTheDocument();
    });
  },
});

// A chart is one value to the library: it would otherwise spell out the path to everything in it, and `extensions` hold any JSON.
declare module 'react-hook-form' {
  interface OpaqueTypes {
    readonly chart: Chart;
  }
}

interface Intake {
  readonly since: string;
  readonly chart: Chart;
}

const isRecorded = ({ marks, nothingToMark }: Chart): boolean => marks.length > 0 || nothingToMark;

function HookForm() {
  const [defaultValues] = useState<Intake>(() => ({ since: '', chart: createChart() }));
  const { control, register, handleSubmit, formState } = useForm<Intake>({ defaultValues });
  const [saved, setSaved] = useState<Intake>();
  const map = useRef<HTMLDivElement>(null);
  // What the library calls when this is the first field that is not valid.
  const focus = () => map.current?.querySelector<SVGElement>('[data-zone][tabindex="0"]')?.focus();
  return (
    <form className="host" noValidate onSubmit={(event) => void handleSubmit(setSaved)(event)}>
      <Column>
        <p className="host-bar">
          <label htmlFor="since">Since when?</label>
          <input id="since" className="host-text host-field" {...register('since', { required: 'Please say since when.' })} />
          {formState.errors.since ? <span role="alert">{formState.errors.since.message}</span> : null}
        </p>
        <Controller
          control={control}
          name="chart"
          rules={{ validate: (chart) => isRecorded(chart) || 'Please mark at least one place, or tick “No pain anywhere”.' }}
          render={({ field, fieldState }) => {
            field.ref({ focus });
            return (
              <>
                <BodyMap ref={map} chart={field.value} onChartChange={field.onChange} onChartCommit={field.onBlur} views={[['front', 'back']]} />
                {fieldState.error ? (
                  <p className="host-said" role="alert">
                    {fieldState.error.message}
                  </p>
                ) : null}
              </>
            );
          }}
        />
        <p className="host-bar">
          <button className="host-button" type="submit">
            Save
          </button>
        </p>
        {saved ? <Json label="Saved">{JSON.stringify(saved, null, 2)}</Json> : null}
      </Column>
    </form>
  );
}

/** With React Hook Form or a similar library: `chart` is the value, `onChartChange` the change, `onChartCommit` the blur. */
export const ReactHookForm = meta.story({
  render: () => <HookForm />,
  play: async ({ canvas, userEvent, step }) => {
    await step('What is missing is said, and the first field that lacks something gets the focus', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
      await expectToSee(await canvas.findByText('Please say since when.'));
      await expect(canvas.getByRole('textbox', { name: 'Since when?' })).toHaveFocus();
      await userEvent.type(canvas.getByRole('textbox', { name: 'Since when?' }), 'Monday');
    });
    await step('Then it is the figure', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
      await expectToSee(canvas.getByText('Please mark at least one place, or tick “No pain anywhere”.'));
      await expect(document.activeElement).toHaveAttribute('data-zone');
    });
    await step('A mark makes it valid', async () => {
      await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Right knee' }));
      await waitFor(() => expect(canvas.queryByText('Please mark at least one place, or tick “No pain anywhere”.')).not.toBeInTheDocument());
      await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    });
    await step('What is saved has the chart in it', async () => {
      const saved = JSON.parse(((await canvas.findByRole('textbox', { name: 'Saved' })) as HTMLTextAreaElement).value) as Intake;
      await expect(saved).toMatchObject({ since: 'Monday', chart: { marks: [{ zone: 'front.knee.right' }] } });
    });
  },
});
