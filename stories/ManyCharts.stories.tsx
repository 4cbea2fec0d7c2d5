import { useMemo } from 'react';
import { expect } from 'storybook/test';
import { FrequencyMap, type FrequencyMapProps } from '../src/compare.js';
import preview from './.storybook/preview.js';
import { Column } from './host/Host.js';
import { manyCharts } from './host/many-charts.js';
import { PainClinic } from './host/PainClinic.js';
import '../src/compare.css';

/**
 * The share of charts that mark each place. `addChart` counts charts one at a time and `mergeFrequency` adds partial
 * counts (`palpate/measures`); this draws the counts.
 */
const meta = preview.meta({
  title: 'Many charts',
  component: FrequencyMap,
  argTypes: { frequency: { control: false } },
});

function Counted({ count, ...rest }: { readonly count: number } & Omit<FrequencyMapProps, 'frequency'>) {
  const frequency = useMemo(() => manyCharts(count), [count]);
  return (
    <Column>
      <FrequencyMap frequency={frequency} {...rest} />
    </Column>
  );
}

/** Five hundred charts of a made-up clinic, whose desk workers have more pain on the right. */
export const FiveHundred = meta.story({
  render: () => <Counted count={500} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('500 charts')).toBeVisible();
    const [, first] = canvas.getAllByRole('row');
    await expect(first).toHaveTextContent(/^Right /);
  },
});

/**
 * Real body maps: what 500 patients of a pain clinic marked on a screen. The low back comes first, about the same on both sides. The page
 * names the source of the data, its licence and what was changed.
 */
export const FiveHundredPeople = meta.story({
  name: 'Five hundred people in a pain clinic',
  render: () => <PainClinic />,
  play: async ({ canvas, userEvent, step }) => {
    await step('Everybody: the low back comes first, both sides alike', async () => {
      await expect(await canvas.findByText('500 charts')).toBeVisible();
      await expect(canvas.getAllByRole('row')[1]).toHaveTextContent(/^Lumbar spine294/);
      await expect(canvas.getByRole('row', { name: /^Left lower back/ })).toHaveTextContent('266');
      await expect(canvas.getByRole('row', { name: /^Right lower back/ })).toHaveTextContent('270');
    });
    await step('Women and men apart', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'Women' }));
      await expect(await canvas.findByText('286 charts')).toBeVisible();
      await userEvent.click(canvas.getByRole('radio', { name: 'Men' }));
      await expect(await canvas.findByText('214 charts')).toBeVisible();
      await userEvent.click(canvas.getByRole('radio', { name: 'Everybody' }));
    });
    await expect(canvas.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/');
  },
});

/** The back only, with the host's own levels. */
export const OwnLevels = meta.story({ render: () => <Counted count={200} views={['back']} levels={[0.1, 0.2, 0.3]} /> });

/** Before anything is counted. */
export const None = meta.story({ render: () => <Counted count={0} /> });
