import { expect } from 'storybook/test';
import { BodyMap } from '../src/index.js';
import preview from './.storybook/preview.js';
import { hip, lowBackLeg, plantarHeel, tennisElbow, tensionHeadache } from './charts/index.js';
import { viewOf } from './host/acting.js';
import { Column, everyFigure } from './host/Host.js';

/** Charts as clinics record them, one complaint each. */
const meta = preview.meta({
  title: 'Complaints',
  component: BodyMap,
  args: { figures: everyFigure },
  argTypes: { chart: { control: false }, defaultChart: { control: false }, store: { control: false }, figures: { control: false }, views: { control: false }, locale: { control: false } },
});

/** Low back pain that runs down the right leg, recorded by a clinician on the male figure, with a scar marked as a caution. The leg pain is one mark with an area on each view. */
export const LowBackAndLeg = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={lowBackLeg} />
    </Column>
  ),
  play: async ({ canvas, userEvent, step }) => {
    await step('It is one row of the list, and has a plate on each view', async () => {
      const [row, ...more] = canvas.getAllByRole('button', { name: /Pain felt/ });
      await expect(more).toHaveLength(0);
      if (row) await userEvent.click(row);
      for (const name of ['Front', 'Back']) {
        await expect(viewOf(canvas, name).getByRole('button', { name: /pain felt \d+ of 10$/ })).toHaveAttribute('aria-pressed', 'true');
      }
    });
  },
});

/** A tension headache: tender points in neck and temples, and the band of pain around the head on three views. */
export const TensionHeadache = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={tensionHeadache} />
    </Column>
  ),
});

/** A tennis elbow, with a pain-free point on the other arm: 0 is a rating. */
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
