export { countsToNdjson } from './ndjson/counts-to-ndjson.js';
export { episodeFromNdjson, episodeToNdjson, type EpisodeFromNdjsonResult } from './ndjson/episode.js';
export { fromNdjson, type ChartsResult } from './ndjson/from-ndjson.js';
export { toNdjson, toNdjsonRows, type ChartHead, type NdjsonOptions, type NdjsonRow } from './ndjson/to-ndjson.js';
export type { MarkRow, OwnColumns } from './rows/index.js';
export { toCountRows, type CountOptions, type CountRow } from '../measures/index.js';
