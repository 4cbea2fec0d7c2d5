import { addChart, createFrequency, type Frequency } from '../measures/index.js';
import { inOrder } from './order.js';
import type { Chart } from '../chart/index.js';
import type { Episode } from './types.js';

/** The maps of an episode. `average`: at how many of the visits each zone and each cell is marked, as `<FrequencyMap>` draws it. */
export interface EpisodeMaps {
  /** Undefined for an episode without a visit. */
  readonly first: Chart | undefined;
  /** The chart of the last visit; undefined without visits. */
  readonly last: Chart | undefined;
  /** All charts counted together. */
  readonly average: Frequency;
}

/** First, last and average, as PainTrek draws them. */
export function mapsOf({ charts }: Pick<Episode, 'charts'>): EpisodeMaps {
  const ordered = inOrder(charts);
  return { first: ordered[0], last: ordered.at(-1), average: ordered.reduce(addChart, createFrequency()) };
}
