import { expect, userEvent, within } from 'storybook/test';
import { applyChanges, createChart, keyPoints, recordFinding, recordScores, type Chart } from '../src/core.js';
import { PostureExamination, PostureLayer, SensationFields, SensationLayer, SensoryExamination } from '../src/examination.js';
import { BodyMap } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import preview from './.storybook/preview.js';
import { Column } from './host/Host.js';
import '../src/examination.css';

const chart = createChart({ id: 'examined', recordedBy: 'clinician', recordedAt: new Date('2026-11-29T10:00:00Z') });
const sensation = [SensationLayer];
const posture = [PostureLayer];

/** Every kind of score, and posture seen from each side. */
const stamp = { by: 'clinician', at: '2026-11-29T10:05:00Z' } as const;
const scored = keyPoints.slice(3, 9).reduce((before, point, i) => applyChanges(before, recordScores(before, point, 'left', { lightTouch: ([0, 1, 2] as const)[i % 3], ...(i % 2 === 0 && { pinPrick: 'not-testable' as const }) }, stamp)), chart);
const seen = ([['front.shoulders', 'right-higher'], ['left-side.ear', 'in-front'], ['spine.line', 'double-curve']] as const).reduce<Chart>((before, [item, finding]) => applyChanges(before, recordFinding(before, item, finding, stamp)), scored);

const openAll = (canvasElement: HTMLElement) => canvasElement.querySelectorAll('details').forEach((details) => (details.open = true));

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

/** Levels and nerves: filled where maps agree, hatched where most do, broken lines where it is disputed. */
export const LevelsAndNerves = meta.story({
  play: async ({ canvas, canvasElement, step }) => {
    await step('A level that is chosen is on the map and in the table', async () => {
      await userEvent.click(await canvas.findByRole('checkbox', { name: 'L5' }));
      await expect(canvas.getByRole('rowheader', { name: 'L5' })).toBeVisible();
    });
    await step('So is a nerve, by its number in the list', async () => {
      openAll(canvasElement);
      await userEvent.click(canvas.getByRole('checkbox', { name: /Sural/ }));
      await expect(canvas.getByRole('rowheader', { name: /Sural/ })).toBeVisible();
    });
  },
});

/** Tables of a host that cannot be used say what is wrong, and where. */
export const TablesWithAFault = meta.story({
  args: { tables: { levels: { meta: {}, levels: [] } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('levels.meta.title is missing');
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

/** Scores of every kind, as a table too; on a map that is read only. */
export const SensationRecorded = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={seen} layers={sensation} readOnly>
        <BodyMap.Views />
        <SensoryExamination />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('group', { name: 'Light touch' });
    openAll(canvasElement);
    await expect(canvas.getByText('Pin prick, left: no score, 3 not testable.')).toBeVisible();
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

/** In German, with the table open. */
export const German = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={seen} layers={posture} locale={de}>
        <BodyMap.Views />
        <PostureExamination observer="clinician" />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('combobox');
    openAll(canvasElement);
    await expect(canvas.getByText('Nach beiden Seiten gebogen')).toBeVisible();
  },
});

/** Everything at once in Arabic, from right to left. */
export const Arabic = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={seen} layers={[...sensation, ...posture]} locale={ar}>
        <BodyMap.Views />
        <SensationFields />
        <SensoryExamination observer="clinician" />
        <PostureExamination observer="clinician" />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'L4' }));
    await canvas.findAllByRole('combobox');
    openAll(canvasElement);
  },
});
