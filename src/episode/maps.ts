import { addChart, createFrequency, type Frequency } from '../measures/index.js';
import { inOrder } from './order.js';
import type { Chart } from '../chart/index.js';
import type { Episode } from './types.js';

/** The maps of an episode. `average`: at how many visits each zone and cell is marked, for `<FrequencyMap>`. */
export interface EpisodeMaps {
  /** The chart of the first visit; undefined without visits. */
  readonly first: Chart | undefined;
  /** The chart of the last visit; undefined without visits. */
  readonly last: Chart | undefined;
  /** The counts of all charts. */
  readonly average: Frequency;
}

/** First, last and average, as in PainTrek. */
export function mapsOf({ charts }: Pick<Episode, 'charts'>): EpisodeMaps {
  const ordered = inOrder(charts);
  return { first: ordered[0], last: ordered.at(-1), average: ordered.reduce(addChart, createFrequency()) };
}
