import { readJson, type JsonObject } from '../../chart/index.js';
import { parseEpisode, type Episode, type ParseEpisodeResult } from '../../episode/index.js';
import { fromNdjson } from './from-ndjson.js';
import { toNdjson, type NdjsonOptions } from './to-ndjson.js';

/** The episode, or the problems for which the text was refused. */
export type EpisodeFromNdjsonResult = ParseEpisodeResult;

/**
 * An episode as NDJSON: a row per mark and visit, with `episode_id`, the `visit` number from 0, and the fields of the episode besides its charts as
 * JSON in `episode`. `episodeFromNdjson` reads it back to the equal episode.
 *
 * @throws RangeError for a column of your own without a name or with one of palpate's
 */
export function episodeToNdjson(episode: Episode, { columns = {} }: NdjsonOptions = {}): string {
  const { charts, ...head } = episode;
  const text = JSON.stringify(head).replaceAll('<', '\\u003c');
  if (charts.length === 0) return `${JSON.stringify({ episode_id: episode.id, visit: null, episode: text })}\n`;
  const visits = new Map(charts.map(({ id }, visit) => [id, visit]));
  return toNdjson(charts, { columns: { episode_id: () => episode.id, visit: ({ id }) => visits.get(id), episode: () => text, ...columns } });
}

/** Reads the episode that `episodeToNdjson` writes, with lines in any order. Never throws. */
export function episodeFromNdjson(text: unknown): EpisodeFromNdjsonResult {
  const [only, ...others] = typeof text === 'string' ? text.split(/\r\n|\n|\r/).filter((line) => line.replace('\uFEFF', '').trim() !== '') : [];
  const alone = only !== undefined && others.length === 0 ? readJson(only) : undefined;
  if (alone?.ok && isObject(alone.value) && alone.value['chart_id'] === undefined && alone.value['episode'] !== undefined) return assemble([alone.value], []);
  const read = fromNdjson(text);
  if (!read.ok) return read;
  const extra = read.extra ?? [];
  const visits = read.charts.map((chart, i) => ({ chart, visit: extra[i]?.['visit'] })).sort((a, b) => Number(a.visit) - Number(b.visit));
  const result = assemble(extra, visits.map(({ chart }) => chart));
  return result.ok ? { ...result, warnings: [...read.warnings, ...result.warnings] } : result;
}

function assemble(rows: readonly JsonObject[], charts: Episode['charts']): EpisodeFromNdjsonResult {
  const texts = new Set(rows.map((row) => row['episode']));
  const [text] = texts;
  if (texts.size !== 1 || typeof text !== 'string') return failed(texts.size > 1 ? 'The lines belong to several episodes, but only one can be read.' : 'The column “episode” with the fields of the episode is missing.');
  const head = readJson(text);
  return head.ok && isObject(head.value) ? parseEpisode({ ...head.value, charts }) : failed('The column “episode” is not a JSON object.');
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const failed = (message: string): EpisodeFromNdjsonResult => ({ ok: false, problems: [{ path: 'episode', message }] });
