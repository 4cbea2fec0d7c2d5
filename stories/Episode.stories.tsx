import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { createChart, type Chart } from '../src/core.js';
import { BodyMap } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { CourseSheet, Timeline } from '../src/timeline.js';
import preview from './.storybook/preview.js';
import { Column } from './host/Host.js';
import { longEpisode, neck, sciatica } from './host/episodes.js';
import '../src/compare.css';
import '../src/timeline.css';

/**
 * The course of a complaint: the visits on a true time axis, a line per complaint, visits to scrub and play, two visits to compare,
 * and a table. From `palpate/timeline`, with `palpate/timeline.css`. It does not interpret changes.
 */
const meta = preview.meta({
  title: 'Episode',
  component: Timeline,
  args: { episode: neck, timeZone: 'UTC' },
  render: (args) => (
    <Column>
      <Timeline {...args} />
    </Column>
  ),
});

/** Three visits of a desk worker: two complaints better, one gone. */
export const Neck = meta.story({
  play: async ({ canvas, step }) => {
    const scrub = await canvas.findByRole('slider', { name: 'Visit' });
    await step('The table says the same by itself', async () => {
      await userEvent.click(canvas.getByText('As a table'));
      const row = within(await canvas.findByRole('row', { name: /^3 / }));
      await expect(row.getAllByRole('cell', { name: /^gone/ })[0]).toBeVisible();
    });
    await step('Arrows walk the visits, and nothing plays by itself', async () => {
      scrub.focus();
      await userEvent.click(canvas.getByRole('button', { name: 'Previous visit' }));
      await expect(scrub).toHaveAttribute('aria-valuetext', expect.stringContaining('2, '));
      await expect(canvas.getByRole('button', { name: 'Play' })).toBeVisible();
    });
  },
});

/** Six weeks: the furthest marked part of the leg comes nearer. */
export const Sciatica = meta.story({ args: { episode: sciatica } });

/** Forty visits of twelve complaints. */
export const FortyVisits = meta.story({ args: { episode: longEpisode(40, 12) } });

/** Right-to-left: time runs from the right; the body is never flipped. */
export const Arabic = meta.story({ args: { episode: sciatica, locale: ar } });

/** On paper. */
export const Sheet = meta.story({
  render: () => (
    <Column>
      <CourseSheet episode={sciatica} timeZone="UTC" />
    </Column>
  ),
});

/** The next visit: the last visit's marks are pale on the map, and listed with the zones that were free of pain. A tap on a mark asks how it is today, a digit rates it; nothing is recorded without an answer. */
export const NextVisit = meta.story({
  render: () => <Visit previous={{ ...(neck.charts[1] as Chart), clear: ['front.forehead.right', 'front.chin'] }} />,
  play: async ({ canvas, step }) => {
    await step('One is gone', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: /^B · Base of skull, left/ }));
      await userEvent.click(await canvas.findByRole('button', { name: 'Gone' }));
    });
    await step('All others are as last time, and what was free of pain is free', async () => {
      await expect(await canvas.findByText(/^Free of pain: /)).toBeInTheDocument();
      await userEvent.click((await canvas.findAllByRole('button', { name: 'All as last time' }))[0] as HTMLElement);
      await expect(canvas.queryByRole('button', { name: 'All as last time' })).toBeNull();
      await expect(canvas.queryByRole('button', { name: 'Still free of pain' })).toBeNull();
    });
  },
});

/** Zones that were asked about and are free of pain: ticked, named and listed. "Free of pain" is in the menu; a mark that comes to lie there takes the tick away, with a word. */
export const FreeOfPain = meta.story({
  render: () => (
    <Column>
      <BodyMap defaultChart={{ ...createChart({ id: 'free' }), clear: ['front.knee.left', 'front.knee.right', 'back.lower-back.left'] }} defaultTool="free" />
    </Column>
  ),
});

/** The clinician's form has the short name of a mark, how it is beside last time, and how it has to do with other marks. */
export const NamesAndRelations = meta.story({
  render: () => (
    <Column>
      <BodyMap defaultChart={neck.charts[0]} defaultView="back" defaultSelection="a" inspector="clinician" />
    </Column>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Comes with: B · Base of skull, left' })).toBeVisible();
  },
});

function Visit({ previous }: { readonly previous: Chart }) {
  const [chart] = useState(() => createChart({ id: 'today' }));
  return (
    <Column>
      <BodyMap defaultChart={chart} previous={previous} />
    </Column>
  );
}
