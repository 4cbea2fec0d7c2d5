import { expect, userEvent, within } from 'storybook/test';
import { createChart } from '../src/core.js';
import { PostureExamination, PostureLayer, SensationFields, SensationLayer, SensoryExamination } from '../src/examination.js';
import { BodyMap } from '../src/index.js';
import { de } from '../src/locales/de.js';
import preview from './.storybook/preview.js';
import { Column } from './host/Host.js';
import '../src/examination.css';

const chart = createChart({ id: 'examined', recordedBy: 'clinician', recordedAt: new Date('2026-11-29T10:00:00Z') });
const sensation = [SensationLayer];
const posture = [PostureLayer];

/**
 * What is tested and seen, from `palpate/examination` with `palpate/examination.css`: levels and nerves on the map, light touch and pin prick from key
 * point to key point, and posture in words. Records only: no level, grade, degree or score is worked out.
 */
const meta = preview.meta({
  title: 'Tested and seen',
  component: SensationFields,
  render: (args) => (
    <Column>
      <BodyMap.Root defaultChart={chart} layers={sensation}>
        <BodyMap.Views />
        <SensationFields {...args} />
      </BodyMap.Root>
    </Column>
  ),
});

/** Levels and nerves: filled where maps agree, hatched where most do, dotted where it is disputed. */
export const LevelsAndNerves = meta.story({
  play: async ({ canvas, step }) => {
    await step('A level that is chosen is on the map and in the table', async () => {
      await userEvent.click(await canvas.findByRole('checkbox', { name: 'L5' }));
      await expect(canvas.getByRole('rowheader', { name: 'L5' })).toBeVisible();
    });
  },
});

/** From key point to key point, the side that feels normal first. */
export const Sensation = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={chart} layers={sensation}>
        <BodyMap.Views />
        <SensoryExamination observer="clinician" />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas, step }) => {
    await step('A score is added to the sum of its side', async () => {
      const group = await canvas.findByRole('group', { name: 'Light touch' });
      await userEvent.click(within(group).getByRole('radio', { name: '2 Normal' }));
      await expect(canvas.getByText('Light touch, left: 2 from 1 of 28 points.')).toBeVisible();
    });
  },
});

/** From landmark to landmark, with plumb line and level lines. */
export const Posture = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={chart} layers={posture}>
        <BodyMap.Views />
        <PostureExamination observer="clinician" />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Right higher' }));
    await expect(canvas.getByText('1 of 28, 1 recorded.')).toBeVisible();
  },
});

/** In German. */
export const German = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={chart} layers={posture} locale={de}>
        <BodyMap.Views />
        <PostureExamination observer="clinician" />
      </BodyMap.Root>
    </Column>
  ),
});
