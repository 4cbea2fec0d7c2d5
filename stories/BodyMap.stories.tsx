import { useState } from 'react';
import { expect, fn, within } from 'storybook/test';
import { BodyMap, createChart, type BodyMapProps, type Chart, type ChartChange, type ZoneId } from '../src/index.js';
import preview from './.storybook/preview.js';
import { belowKneeAmputation, deskWorker, fortyMarks, hip, lowBackLeg, nothing, plantarHeel, tennisElbow, tensionHeadache } from './charts/index.js';
import { expectToSee, showList, tap, tapHidden, viewOf, type Canvas } from './host/acting.js';
import { Column, everyFigure, Json } from './host/Host.js';

/**
 * A person taps where it hurts, says how much, sees the place named, corrects it, and takes the record away as JSON.
 * `<BodyMap>` is complete with no prop at all; the stories show what the others are for.
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

/** A desk worker’s neck and shoulders, as recorded: two tender points, and the pain that one of them sends to the temple. */
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

/** Nothing is marked yet: the list says how to begin, and offers the explicit “No pain anywhere”. */
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

/** One tap makes one mark. It is “not rated yet” until a number is chosen: that is not the same as 0. */
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

/** A page of a record: what was marked can be selected and read, and nothing can be changed. */
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

/** “No pain anywhere” is an answer, other than an empty chart. The first mark takes it back. */
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
      await expect(lastChart(args)).toMatchObject({ nothingToMark: false, marks: [{ zone: 'back.heel.left' }] });
    });
    await step('Undo gives it again', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
      await expect(lastChart(args)).toMatchObject({ nothingToMark: true, marks: [] });
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
      await expect(lastChart(args)?.marks).toHaveLength(length + 1);
      await expect(lastChart(args)?.marks.at(-1)).toMatchObject({ zone: absent?.getAttribute('data-zone') });
    });
  },
});

/** A host decides what its patients are shown: here the genital area cannot be pointed at, named or marked. */
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

/** Free text can hold what does not belong into a record, so a host may leave it out. What was written before is still shown. */
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

/** Marks, rates, goes back and forth: users see the same for controlled and uncontrolled charts. */
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

/** The host owns the chart, as `value` of an input: it hears of every edit and puts the next chart in. */
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

/** The map owns the chart, as `defaultValue` of an input: the host only hears what is to be saved. */
export const Uncontrolled = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} />
    </Column>
  ),
  play: markRateAndGoBack,
});

/** A host may say no to an edit before it is made: this one records the back only, and says why it refused. */
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

/** Low back pain that runs down the right leg, recorded by a clinician on the male figure, with a scar to take care of. */
export const LowBackAndLeg = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={lowBackLeg} />
    </Column>
  ),
});

/** A tension headache: tender points in neck and temples, and the band of pain around the head on three views. */
export const TensionHeadache = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={tensionHeadache} />
    </Column>
  ),
});

/** A tennis elbow, with a point on the other arm that was pressed and did not hurt: 0 is a rating. */
export const TennisElbow = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={tennisElbow} />
    </Column>
  ),
});

/** A sore hip, recorded by a carer. The host puts the side views first. */
export const Hip = meta.story({
  args: { views: [['left-side', 'right-side'], ['front', 'back'], ['soles']] },
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={hip} />
    </Column>
  ),
});

/** A painful heel. The host puts the soles first. */
export const PlantarHeel = meta.story({
  args: { views: [['soles'], ['front', 'back'], ['left-side', 'right-side']] },
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={plantarHeel} />
    </Column>
  ),
});

/** The chart that the host was last told to save. */
function lastChart({ onChartCommit }: BodyMapProps): Chart | undefined {
  return (onChartCommit as ReturnType<typeof fn>).mock.lastCall?.[0] as Chart | undefined;
}

function middleOf(element: Element): readonly [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
