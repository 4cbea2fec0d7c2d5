import { useState } from 'react';
import { expect, fn, within } from 'storybook/test';
import { BodyMap, createChart, type BodyMapProps, type Chart, type ChartChange, type ZoneId } from '../src/index.js';
import preview from './.storybook/preview.js';
import { belowKneeAmputation, deskWorker, fortyMarks, lowBackLeg, nothing } from './charts/index.js';
import { expectToSee, saved, showList, tap, tapHidden, viewOf, type Canvas } from './host/acting.js';
import { Column, everyFigure, Json } from './host/Host.js';

/**
 * A person taps where it hurts, rates it, sees the name of the place, corrects it, and gets the chart as JSON.
 * `<BodyMap>` needs no props; the stories show what the props are for.
 */
const meta = preview.meta({
  title: 'Body map',
  component: BodyMap,
  args: { figures: everyFigure, onChartChange: fn(), onChartCommit: fn() },
  argTypes: {
    chart: { control: false },
    defaultChart: { control: false },
    store: { control: false },
    figures: { control: false },
    views: { control: false },
    perspective: { control: 'inline-radio', options: ['facing', 'mirror'] },
    readOnly: { control: 'boolean' },
    author: { control: 'inline-radio', options: ['patient', 'clinician', 'carer'] },
    locale: { control: false },
    hiddenZones: { control: 'object' },
    notes: { control: 'boolean' },
  },
});

/** A desk worker’s neck and shoulders, with two tender points and pain referred from one of them to the temple. */
export const Complete = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={deskWorker} />
    </Column>
  ),
  play: async ({ canvas, userEvent, step }) => {
    await step('A row of the list selects its mark on the map', async () => {
      await userEvent.click(canvas.getByRole('button', { name: /^Right shoulder, top Tenderness/ }));
      await expectToSee(canvas.getByRole('heading', { name: 'Right shoulder, top' }));
      await expect(canvas.getByRole('button', { name: 'Right shoulder, top, tenderness 7 of 10' })).toHaveAttribute('aria-pressed', 'true');
    });
    await step('Its note can be read, and it can be put away again', async () => {
      await expect(canvas.getByRole('textbox', { name: 'Note' })).toHaveValue('Builds up over a day at the screen. Better after a weekend outdoors.');
      await userEvent.click(canvas.getByRole('button', { name: 'Done' }));
      await expect(canvas.queryByRole('heading', { name: 'Right shoulder, top' })).not.toBeInTheDocument();
    });
  },
});

/** An empty chart: the list says how to start, and offers “No pain anywhere”. */
export const Empty = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} />
    </Column>
  ),
  play: async ({ canvas }) => {
    await expectToSee(canvas.getByText('Tap the body where it is tender.'));
    await expect(canvas.getByRole('checkbox', { name: 'No pain anywhere' })).not.toBeChecked();
    await expect(canvas.getByRole('button', { name: 'Undo' })).toBeDisabled();
  },
});

/** One tap adds one mark. It is “not rated yet” until a number is chosen, which is different from 0. */
export const OneMark = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} />
    </Column>
  ),
  play: async ({ canvas, userEvent, step, args }) => {
    await step('Tap the right knee', async () => {
      await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Right knee' }));
      await expectToSee(canvas.getByRole('heading', { name: 'Right knee' }));
      await expectToSee(canvas.getByRole('button', { name: 'Right knee, tenderness not rated yet' }));
      await expect(args.onChartCommit).toHaveBeenCalledTimes(1);
    });
    await step('Rate it', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: '4' }));
      await expectToSee(canvas.getByRole('button', { name: 'Right knee, tenderness 4 of 10' }));
    });
  },
});

/** Forty tender points on five views. Close ones are moved apart, each with a line to its place, so that all can be read and tapped. */
export const FortyMarks = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={fortyMarks} />
    </Column>
  ),
  play: async ({ canvas, step }) => {
    await step('No mark hides another', async () => {
      for (const view of canvas.getAllByRole('figure')) {
        const marks = within(view).getAllByRole('button', { name: /tenderness/ });
        const middles = marks.map(middleOf);
        const nearest = Math.min(...middles.flatMap(([x, y], i) => middles.slice(i + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY))));
        await expect(nearest).toBeGreaterThanOrEqual(24);
      }
    });
  },
});

/** A read-only chart: marks can be selected and read, but not changed. */
export const ReadOnlyInARecord = meta.story({
  args: { readOnly: true },
  render: (args) => (
    <article className="host host-record">
      <header>
        <h1>Low back pain with leg pain</h1>
        <p className="host-quiet">Recorded by the clinician on {lowBackLeg.recordedAt.slice(0, 10)}</p>
      </header>
      <Column>
        <BodyMap {...args} defaultChart={lowBackLeg} />
      </Column>
      <p className="host-quiet">What the patient said, not a diagnosis.</p>
    </article>
  ),
  play: async ({ canvas, userEvent, step, args }) => {
    await step('A mark can be selected and read', async () => {
      await showList(canvas, userEvent);
      await userEvent.click(canvas.getByRole('button', { name: /^Right sacroiliac joint Tenderness/ }));
      await expectToSee(canvas.getByRole('heading', { name: 'Right sacroiliac joint' }));
      await expect(canvas.getByRole('radio', { name: '8' })).toBeDisabled();
      await expect(canvas.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
    });
    await step('A tap marks nothing', async () => {
      await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Left knee' }));
      await expect(canvas.queryByRole('button', { name: /^Left knee, tenderness/ })).not.toBeInTheDocument();
      await expect(args.onChartChange).not.toHaveBeenCalled();
    });
  },
});

/** “No pain anywhere” is an answer; an empty chart is not. The first mark clears it. */
export const NothingToMark = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={nothing} />
    </Column>
  ),
  play: async ({ canvas, userEvent, step, args }) => {
    await expectToSee(canvas.getByText('Recorded: no pain anywhere.'));
    await step('A mark takes the answer back', async () => {
      await tap(userEvent, viewOf(canvas, 'Back').getByRole('button', { name: 'Left heel' }));
      await expect(saved(args)).toMatchObject({ nothingToMark: false, marks: [{ zone: 'back.heel.left' }] });
    });
    await step('Undo gives it again', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
      await expect(saved(args)).toMatchObject({ nothingToMark: true, marks: [] });
      await expect(canvas.getByRole('checkbox', { name: 'No pain anywhere' })).toBeChecked();
    });
  },
});

/** A leg that ends below the knee: the missing part is drawn faintly and named, and phantom pain can still be marked on it. */
export const AbsentLimb = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={belowKneeAmputation} />
    </Column>
  ),
  play: async ({ canvas, userEvent, step, args }) => {
    const [absent] = viewOf(canvas, 'Back').getAllByRole('button', { name: /\(absent\)$/ });
    await expect(absent).toBeDefined();
    await step('Pain in it is recorded where it is felt', async () => {
      const { length } = belowKneeAmputation.marks;
      if (absent) await tap(userEvent, absent, 'mouse', everyFigure[2]);
      await expect(saved(args)?.marks).toHaveLength(length + 1);
      await expect(saved(args)?.marks.at(-1)).toMatchObject({ zone: absent?.getAttribute('data-zone') });
    });
  },
});

/** Hidden zones: here the genital area cannot be marked. */
export const HiddenZones = meta.story({
  args: { hiddenZones: ['front.genital'] satisfies ZoneId[] },
  render: (args) => (
    <Column>
      <BodyMap {...args} />
    </Column>
  ),
  play: async ({ canvas, userEvent, args }) => {
    const front = viewOf(canvas, 'Front');
    await expect(front.queryByRole('button', { name: 'Genital area' })).not.toBeInTheDocument();
    await tapHidden(userEvent, front.getByRole('button', { name: 'Right groin' }), 'front.genital');
    await expect(args.onChartChange).not.toHaveBeenCalled();
  },
});

/** Free text may contain what does not belong in a record, so a host can hide the note field. Existing notes are still shown. */
export const WithoutNotes = meta.story({
  args: { notes: false },
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={deskWorker} />
    </Column>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Right shoulder, top Tenderness/ }));
    await expect(canvas.queryByRole('textbox')).not.toBeInTheDocument();
    await expectToSee(canvas.getByText(/^Builds up over a day/));
  },
});

/** Marks, rates, undoes and redoes: users see the same for controlled and uncontrolled charts. */
const markRateAndGoBack = async ({ canvas, userEvent, step }: { canvas: Canvas; userEvent: Parameters<typeof tap>[0] & { click(element: Element): Promise<void> }; step: (label: string, play: () => Promise<void>) => Promise<void> | void }) => {
  await step('Mark the left elbow and rate it', async () => {
    await tap(userEvent, viewOf(canvas, 'Back').getByRole('button', { name: 'Left point of elbow' }));
    await userEvent.click(canvas.getByRole('radio', { name: '6' }));
    await expectToSee(canvas.getByRole('button', { name: 'Left point of elbow, tenderness 6 of 10' }));
  });
  await step('Undo goes back one edit at a time', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expectToSee(canvas.getByRole('button', { name: 'Left point of elbow, tenderness not rated yet' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(canvas.queryByRole('button', { name: /^Left point of elbow, tenderness/ })).not.toBeInTheDocument();
    await expect(canvas.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });
  await step('Redo brings it back', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Redo' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Redo' }));
    await expectToSee(canvas.getByRole('button', { name: 'Left point of elbow, tenderness 6 of 10' }));
  });
};

/** The host controls the chart, like `value` of an input: it receives every edit and passes the next chart. */
export const Controlled = meta.story({
  render: (args) => <ControlledHost {...args} />,
  play: markRateAndGoBack,
});

function ControlledHost({ onChartChange, ...rest }: BodyMapProps) {
  const [chart, setChart] = useState<Chart>(() => createChart());
  return (
    <Column>
      <BodyMap
        {...rest}
        chart={chart}
        onChartChange={(next, change) => {
          onChartChange?.(next, change);
          setChart(next);
        }}
      />
      <Json label="The chart in the host’s state">{JSON.stringify(chart.marks, null, 2)}</Json>
    </Column>
  );
}

/** The map owns the chart, like `defaultValue` of an input: the host only receives charts to save. */
export const Uncontrolled = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} />
    </Column>
  ),
  play: markRateAndGoBack,
});

/** A host can refuse an edit before it is applied: this one accepts only the back, and says why. */
export const HostVeto = meta.story({
  render: (args) => <BackOnly {...args} />,
  play: async ({ canvas, userEvent, step }) => {
    await step('A tap on the front is refused', async () => {
      await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Left knee' }));
      await expect(canvas.queryByRole('button', { name: /^Left knee, tenderness/ })).not.toBeInTheDocument();
      await expectToSee(canvas.getByText('This form is about the back. Nothing was marked.'));
    });
    await step('A tap on the back is not', async () => {
      await tap(userEvent, viewOf(canvas, 'Back').getByRole('button', { name: 'Left lower back' }));
      await expectToSee(canvas.getByRole('button', { name: 'Left lower back, tenderness not rated yet' }));
      await expect(canvas.queryByText(/^This form is about the back/)).not.toBeInTheDocument();
    });
  },
});

function BackOnly(props: BodyMapProps) {
  const [refused, setRefused] = useState(false);
  const refuseFront = (next: Chart, change: ChartChange) => {
    const isOnFront = next.marks.some((mark) => mark.kind === 'tenderness' && mark.view === 'front');
    if (isOnFront) change.cancel();
    setRefused(isOnFront);
  };
  return (
    <Column>
      <div role="status">{refused ? <p className="host-said">This form is about the back. Nothing was marked.</p> : null}</div>
      <BodyMap {...props} onChartChange={refuseFront} />
    </Column>
  );
}

function middleOf(element: Element): readonly [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
