export { fromNdjson, type ChartsResult } from './ndjson/from-ndjson.js';
export { toNdjson, toNdjsonRows, type ChartHead, type NdjsonRow } from './ndjson/to-ndjson.js';
export type { MarkRow } from './rows/index.js';
