import { useMemo } from 'react';
import { expect } from 'storybook/test';
import { FrequencyMap, type FrequencyMapProps } from '../src/compare.js';
import preview from './.storybook/preview.js';
import { Column } from './host/Host.js';
import { manyCharts } from './host/many-charts.js';
import '../src/compare.css';

/**
 * In what share of many charts each place is marked. `addChart` counts them one at a time and `mergeFrequency` joins what was counted
 * in pieces (`palpate/measures`); this draws the counts.
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

/** The back alone, at shares of the host's own. */
export const OwnLevels = meta.story({ render: () => <Counted count={200} views={['back']} levels={[0.1, 0.2, 0.3]} /> });

/** Before anything is counted. */
export const None = meta.story({ render: () => <Counted count={0} /> });
