import { serialiseChart, type SerialiseOptions } from '../chart/index.js';
import type { Episode } from './types.js';

/** An episode as JSON text. Fields are in the order of the schema, also in each chart. `parseEpisode` reads it back to the equal episode. */
export function serialiseEpisode({ schemaVersion, id, name, charts, extensions, ...rest }: Episode, { indent = 0 }: SerialiseOptions = {}): string {
  // JSON leaves out undefined fields.
  return JSON.stringify({ schemaVersion, id, name, charts: charts.map((chart) => JSON.parse(serialiseChart(chart)) as unknown), extensions, ...rest }, null, indent);
}
