import { expect, within } from 'storybook/test';
import { Compare } from '../src/compare.js';
import { de } from '../src/locales/de.js';
import { ar } from '../src/locales/ar.js';
import preview from './.storybook/preview.js';
import { Column, everyFigure } from './host/Host.js';
import { fullSheet, patientsChart, secondVisit } from './host/visits.js';
import '../src/compare.css';

/**
 * Two charts on one figure, with the same in words: two visits, or what two people marked at one time. From `palpate/compare`, with
 * `palpate/compare.css`. Facts, no judgement: what a change means is for the people who made the charts to say.
 */
const meta = preview.meta({
  title: 'Compare',
  component: Compare,
  args: { before: fullSheet, after: secondVisit, figures: everyFigure },
  render: (args) => (
    <Column>
      <Compare {...args} />
    </Column>
  ),
});

/** Three weeks apart: less here, more there, one point gone, others new. It reads in black and white. */
export const TwoVisits = meta.story({
  play: async ({ canvas, step }) => {
    await step('Every mark is listed once, with its side and both numbers', async () => {
      const better = within(await canvas.findByRole('group', { name: 'Better' }));
      await expect(better.getByText('Right shoulder, top')).toHaveTextContent('Right shoulder, top Tenderness: from 7 to 3');
      await expect(within(canvas.getByRole('group', { name: 'Worse' })).getByText('Left lower back')).toHaveTextContent('Left lower back Tenderness: from 6 to 7');
    });
    await step('A table shows how far they agree', async () => {
      await expect(canvas.getByRole('row', { name: /^Zones/ })).toBeVisible();
    });
  },
});

/** What the patient drew and what the clinician found: other words, as nothing is new or gone. */
export const PatientAndClinician = meta.story({
  args: { before: patientsChart, after: fullSheet, labels: { before: 'Patient', after: 'Clinician' }, of: 'people' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Only in: Clinician' })).toBeVisible();
  },
});

/** As one sees oneself: the drawing turns, the words stay. */
export const MirrorView = meta.story({ args: { perspective: 'mirror' } });

/** One view in German, with the cautions. */
export const German = meta.story({ args: { locale: de, views: ['back'], kinds: ['tenderness', 'referral', 'caution'] } });

/** From right to left; the body is never turned. */
export const Arabic = meta.story({ args: { locale: ar } });
