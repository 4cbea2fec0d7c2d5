import { createId, type Chart } from '../chart/index.js';
import { inOrder } from './order.js';
import type { Episode } from './types.js';
import { episodeVersion } from './version.js';

/** Options of `createEpisode`. */
export interface CreateEpisodeOptions {
  /** The id. Defaults to a new UUID. */
  readonly id?: string;
  /** A short name for the episode. Defaults to none. */
  readonly name?: string | undefined;
}

/** The episode of some charts, in order of time: `createEpisode([firstVisit, secondVisit])`. */
export const createEpisode = (charts: readonly Chart[], { id = createId(), name }: CreateEpisodeOptions = {}): Episode => ({
  schemaVersion: episodeVersion,
  id,
  ...(name && { name }),
  charts: inOrder(charts),
});

/** The episode with another chart, or with a new version of one that it has (same id). In order of time. */
export const withChart = (episode: Episode, chart: Chart): Episode => ({ ...episode, charts: inOrder([...episode.charts.filter(({ id }) => id !== chart.id), chart]) });
