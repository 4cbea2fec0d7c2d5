import { expect, fn, within } from 'storybook/test';
import { BodyMap, parseChart, serialiseChart } from '../src/index.js';
import preview from './.storybook/preview.js';
import { expectToSee, saved, tap, viewOf } from './host/acting.js';
import { Column } from './host/Host.js';

/** A patient fills in the map on a phone before the first appointment. The column of the host is 390 pixels wide, so the map shows one view at a time. */
const meta = preview.meta({
  title: 'First visit on a phone',
  component: BodyMap,
  args: { onChartCommit: fn() },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <Column width={390}>
      <BodyMap {...args} />
    </Column>
  ),
});

/** The first screen: a hint below the figure says how to start. */
export const Arriving = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('figure', { name: 'Front' })).toHaveLength(1);
    await expect(canvas.queryByRole('figure', { name: 'Back' })).not.toBeInTheDocument();
    await expectToSee(canvas.getByText('Tap the body where it is tender.'));
  },
});

/** A whole visit with one finger: mark, rate, describe, correct, mark again, remove, undo. Ends with the chart that would be saved. */
export const WholeVisit = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const details = () => within(canvas.getByRole('group', { name: 'Details of the mark' }));

    await step('Turn the figure round', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'Back' }));
      await expectToSee(canvas.getByRole('figure', { name: 'Back' }));
    });
    await step('Tap where it hurts: the place is named at once', async () => {
      await tap(userEvent, viewOf(canvas, 'Back').getByRole('button', { name: 'Right shoulder, top' }), 'touch');
      await expectToSee(canvas.getByRole('heading', { name: 'Right shoulder, top' }));
      for (const grade of details().getAllByRole('radio')) await expect(grade).not.toBeChecked();
    });
    await step('Say how much', async () => {
      await userEvent.click(details().getByRole('radio', { name: '7' }));
      await expectToSee(canvas.getByRole('button', { name: 'Right shoulder, top, tenderness 7 of 10' }));
    });
    await step('Say what it feels like', async () => {
      await userEvent.click(details().getByRole('button', { name: 'How it feels' }));
      await userEvent.click(details().getByRole('checkbox', { name: 'Aching' }));
      await userEvent.click(details().getByRole('checkbox', { name: 'Burning' }));
    });
    await step('Correct both', async () => {
      await userEvent.click(details().getByRole('checkbox', { name: 'Burning' }));
      await userEvent.click(details().getByRole('radio', { name: '6' }));
      await expectToSee(canvas.getByRole('button', { name: 'Right shoulder, top, tenderness 6 of 10' }));
    });
    await step('Mark a second place', async () => {
      await tap(userEvent, viewOf(canvas, 'Back').getByRole('button', { name: 'Left lower back' }), 'touch');
      await userEvent.click(details().getByRole('radio', { name: '3' }));
      await expect(saved(args)?.marks).toHaveLength(2);
    });
    await step('Remove it by mistake, and take that back', async () => {
      await userEvent.click(details().getByRole('button', { name: 'Remove' }));
      await expect(saved(args)?.marks).toHaveLength(1);
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
      await expectToSee(canvas.getByRole('button', { name: 'Left lower back, tenderness 3 of 10' }));
    });
    await step('What is saved says just that', async () => {
      const chart = saved(args);
      await expect(chart).toMatchObject({
        figure: 'neutral',
        recordedBy: 'patient',
        nothingToMark: false,
        marks: [
          { kind: 'tenderness', view: 'back', zone: 'back.shoulder-top.right', intensity: 6, qualities: ['aching'], by: 'patient' },
          { kind: 'tenderness', view: 'back', zone: 'back.lower-back.left', intensity: 3, by: 'patient' },
        ],
      });
      await expect(chart && parseChart(serialiseChart(chart))).toEqual({ ok: true, chart, warnings: [] });
    });
  },
});

/** Nothing hurts: one tick records that, which is different from an empty chart. */
export const NoPainAnywhere = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'List' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'No pain anywhere' }));
    await expectToSee(canvas.getByText('Recorded: no pain anywhere.'));
    await expect(saved(args)).toMatchObject({ nothingToMark: true, marks: [] });
  },
});
