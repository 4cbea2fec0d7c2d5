import { expect, within } from 'storybook/test';
import { Compare } from '../src/compare.js';
import { de } from '../src/locales/de.js';
import { ar } from '../src/locales/ar.js';
import preview from './.storybook/preview.js';
import { Column, everyFigure } from './host/Host.js';
import { fullSheet, patientsChart, secondVisit } from './host/visits.js';
import '../src/compare.css';

/**
 * Two charts on one figure, and in words: two visits, or two people's charts of one visit. From `palpate/compare`, with
 * `palpate/compare.css`. It shows changes without interpreting them.
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

/** Three weeks apart: some pain less, some more, one point gone, others new. Readable in black and white. */
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

/** A patient's and a clinician's chart: other labels, because nothing is new or gone. */
export const PatientAndClinician = meta.story({
  args: { before: patientsChart, after: fullSheet, labels: { before: 'Patient', after: 'Clinician' }, of: 'people' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Only in: Clinician' })).toBeVisible();
  },
});

/** Mirror perspective: the drawing is flipped, the words stay the same. */
export const MirrorView = meta.story({ args: { perspective: 'mirror' } });

/** One view in German, with the cautions. */
export const German = meta.story({ args: { locale: de, views: ['back'], kinds: ['tenderness', 'referral', 'caution'] } });

/** Right-to-left; the body is never flipped. */
export const Arabic = meta.story({ args: { locale: ar } });
