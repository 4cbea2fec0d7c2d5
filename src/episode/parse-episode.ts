import { parseChart, readVersion, type Chart, type JsonObject, type JsonValue, type ParseResult, type Problem } from '../chart/index.js';
import { anyWordShape, checkShape, createProblemList, episodeLimits, quote, readJson, type ProblemList, type Shape } from '../chart/parse/index.js';
import { episodeHeadShape } from './generated/shape.js';
import { inOrder, isInOrder } from './order.js';
import type { Episode } from './types.js';
import { episodeVersion } from './version.js';

/** The episode, or the problems for which it was refused. */
export type ParseEpisodeResult =
  | {
      readonly ok: true;
      /** The episode, its charts in order of time. */
      readonly episode: Episode;
      /** What was read, but deserves a look. Empty: nothing. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      /** What is wrong, and where; at least one. */
      readonly problems: readonly Problem[];
    };

/**
 * Reads an episode from JSON text or any value. Never throws and never accepts a partial one: each chart goes through `parseChart`, and earlier
 * versions are migrated. Charts that are not in order of time are sorted, with a warning. A single chart is read as an episode of one visit, with its
 * id.
 */
export function parseEpisode(input: unknown): ParseEpisodeResult {
  const read = readJson(input, episodeLimits);
  if (!read.ok) return read;
  if (isObject(read.value) && 'marks' in read.value && !('charts' in read.value)) return ofChart(parseChart(read.value));
  const version = readVersion(read.value, { migrations: {}, current: episodeVersion, what: 'an episode' });
  if (!version.ok) return version;

  const problems = createProblemList();
  checkShape(version.isNewer ? openShape : episodeHeadShape, version.document, problems, version.isNewer ? anyWordShape : undefined);
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };
  const document = version.document as JsonObject & { readonly charts: readonly JsonValue[] };
  const warnings: Problem[] = [...version.warnings];
  const charts = document.charts.flatMap((chart, index) => readOne(chart, index, problems, warnings));
  checkIds(charts, problems);
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };
  if (isInOrder(charts)) return { ok: true, episode: { ...document, charts } as unknown as Episode, warnings };
  return { ok: true, episode: { ...document, charts: inOrder(charts) } as unknown as Episode, warnings: [...warnings, { path: 'charts', message: 'were put in order of time.' }] };
}

const openShape: Shape = { ...episodeHeadShape, fields: { ...episodeHeadShape.fields, schemaVersion: { is: 'text' } } };

const isObject = (value: JsonValue): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const ofChart = (result: ParseResult): ParseEpisodeResult =>
  result.ok ? { ok: true, episode: { schemaVersion: episodeVersion, id: result.chart.id, charts: [result.chart] }, warnings: result.warnings } : result;

function readOne(chart: JsonValue, index: number, problems: ProblemList, warnings: Problem[]): Chart[] {
  const result = parseChart(chart);
  const inside = ({ path, message }: Problem): Problem => ({ path: `charts[${index}]${path && !path.startsWith('[') ? '.' : ''}${path}`, message });
  if (result.ok) {
    warnings.push(...result.warnings.map(inside));
    return [result.chart];
  }
  for (const problem of result.problems.map(inside)) problems.addAt(problem);
  return [];
}

function checkIds(charts: readonly Chart[], problems: ProblemList): void {
  const seen = new Map<string, number>();
  charts.forEach(({ id }, index) => {
    const before = seen.get(id);
    if (before !== undefined) problems.add(['charts', index, 'id'], () => `must be unique, but charts[${before}] already has the id ${quote(id)}.`);
    else seen.set(id, index);
  });
}
