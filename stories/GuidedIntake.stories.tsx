import { expect, userEvent, within } from 'storybook/test';
import { createChart } from '../src/core.js';
import { GuidedIntake, IntakeSheet } from '../src/guided-intake.js';
import { activitiesQuestionnaire, courseQuestionnaire, flagsQuestionnaire, joinQuestionnaires, widespreadQuestionnaire, type Answers } from '../src/intake.js';
import { englishIntake } from '../src/locales/index.js';
import { ar } from '../src/locales/ar.js';
import { intake as arabic } from '../src/locales/ar/intake.js';
import preview from './.storybook/preview.js';
import { Column } from './host/Host.js';
import '../src/guided-intake.css';

const words = { words: englishIntake, language: 'en' };
const course = courseQuestionnaire(words);
const all = joinQuestionnaires('first-visit', [course, activitiesQuestionnaire(words), flagsQuestionnaire({ ...words, of: 'back' })], 'Before your first visit');

/**
 * A patient's own account: one question a screen, large, with back and skip always at hand, and a summary to confirm. It ends in the same chart
 * as the map, and in answers that a FHIR server takes. From `palpate/guided-intake`, with `palpate/guided-intake.css`.
 */
const meta = preview.meta({
  title: 'Guided intake',
  component: GuidedIntake,
  args: { questionnaire: all },
  render: (args) => (
    <Column>
      <GuidedIntake {...args} />
    </Column>
  ),
});

/** Where it hurts, what it stops, and what is recorded of the back. */
export const BeforeTheFirstVisit = meta.story({
  play: async ({ canvas, step }) => {
    await step('A place from the list is said back', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Choose from a list' }));
      await userEvent.click(await canvas.findByRole('button', { name: 'Right leg' }));
      await userEvent.click(await canvas.findByRole('button', { name: 'Right knee' }));
      await expect(await canvas.findByRole('heading', { name: 'Right knee. Is this the place?' })).toBeVisible();
      await userEvent.click(canvas.getByRole('button', { name: 'Yes, here' }));
    });
    await step('A number goes on by itself, and back finds it again', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: '7' }));
      await userEvent.click(await canvas.findByRole('button', { name: 'Go back' }));
      await expect(await canvas.findByRole('button', { name: '7' })).toHaveAttribute('aria-pressed', 'true');
    });
  },
});

/** Pain in many parts: 19 areas and six symptoms, in words of our own. Two numbers, and no verdict. */
export const ManyParts = meta.story({
  args: { questionnaire: widespreadQuestionnaire(words) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Left jaw' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'A little' }));
    await expect(await canvas.findByRole('heading', { name: 'How often did you wake up tired?' })).toBeVisible();
  },
});

/** A record of signs: yes, no, skipped, or would rather not say. What follows from an answer is the host's to say. */
export const RedFlags = meta.story({
  args: { questionnaire: flagsQuestionnaire({ ...words, of: 'headache' }) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'I would rather not say' }));
    await expect(await canvas.findByRole('heading', { name: 'Is it new, or not like your headaches before?' })).toBeVisible();
  },
});

/** A group that repeats, own words beside options, and a unit: as they come with FHIR questionnaires. */
export const OneMore = meta.story({
  args: {
    questionnaire: {
      schemaVersion: '1.0',
      id: 'medicines',
      items: [
        { id: 'drug', type: 'group', repeats: true, text: 'What you take' },
        { id: 'name', within: 'drug', type: 'text', text: 'What is its name?' },
        { id: 'much', within: 'drug', type: 'decimal', unit: 'mg', text: 'How much do you take at a time?' },
        { id: 'helps', type: 'choice', open: true, text: 'What helps besides?', options: [{ value: 'Warmth' }, { value: 'Rest' }] },
      ],
    },
  },
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'What is its name?' }), 'Paracetamol{Enter}');
    await userEvent.type(await canvas.findByRole('textbox', { name: 'How much do you take at a time?' }), '500{Enter}');
    await userEvent.click(await canvas.findByRole('button', { name: 'Yes' }));
    await expect(await canvas.findByRole('heading', { name: 'What is its name?' })).toHaveAccessibleDescription('What you take (2)');
    await userEvent.click(canvas.getByRole('button', { name: 'Skip this' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Skip this' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'No' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Something else, in your own words' }), 'A hot bath');
    await expect(canvas.getByRole('button', { name: 'Next' })).toBeVisible();
  },
});

/** Right-to-left. */
export const Arabic = meta.story({ args: { questionnaire: courseQuestionnaire({ words: arabic, language: 'ar' }), locale: ar } });

const chart = {
  ...createChart({ id: 'c1', recordedAt: new Date('2026-11-29T09:00:00Z') }),
  marks: [{ id: 'm1', kind: 'tenderness' as const, view: 'front' as const, at: [211.1, 664.9] as [number, number], zone: 'front.knee.right' as const, intensity: 7, by: 'patient', createdAt: '2026-11-29T09:00:00Z' }],
};
const answers: Answers = {
  schemaVersion: '1.0',
  id: 'a1',
  questionnaire: all.id,
  chart: 'c1',
  by: 'patient',
  startedAt: '2026-11-29T09:00:00Z',
  confirmedAt: '2026-11-29T09:08:00Z',
  answers: [
    { item: 'palpate-course.pain', state: 'answered', values: ['m1'] },
    { item: 'palpate-course.pain/place/0', state: 'answered', values: [true] },
    { item: 'palpate-course.pain/m1/intensity', state: 'answered', values: [true] },
    { item: 'palpate-course.pain/another', state: 'answered', values: [false] },
    { item: 'palpate-course.pain/m1/qualities', state: 'skipped' },
    { item: 'palpate-activities.activity-1', state: 'answered', values: ['Climb the stairs'] },
    { item: 'palpate-activities.activity-1-now', state: 'answered', values: [4] },
    { item: 'palpate-flags-back.cancer', state: 'declined' },
    { item: 'palpate-flags-back.fever', state: 'answered', values: [false] },
  ],
};

/** What the clinician reads and prints: the drawing, the answers, the scores, and which questions were skipped, declined or not asked. */
export const Sheet = meta.story({
  render: () => (
    <Column>
      <IntakeSheet questionnaire={all} answers={answers} chart={chart} timeZone="UTC">
        <p>Ada Example, born 1955-03-02</p>
      </IntakeSheet>
    </Column>
  ),
  play: async ({ canvas }) => {
    const lists = await canvas.findAllByRole('list');
    await expect(within(lists[1] as HTMLElement).getByText('Have you ever had cancer? Preferred not to say.')).toBeVisible();
  },
});
