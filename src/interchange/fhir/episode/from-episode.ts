import { createId, episodeLimits, readJson, type Chart, type JsonObject, type JsonValue, type Problem } from '../../../chart/index.js';
import { createEpisode, parseEpisode, type Episode } from '../../../episode/index.js';
import { en } from '../../../locales/index.js';
import { at, codeIn, identifierIn, isObject, itemsOf } from '../elements.js';
import { readEntries } from '../entries.js';
import { placeForeign } from '../foreign/place-foreign.js';
import { createSiteNames } from '../foreign/site-words.js';
import type { FromFhirOptions } from '../from-fhir.js';
import { readChart } from '../read-chart.js';
import { referencesIn, type Entry } from '../references.js';
import { modifierObjection, retractionOf } from '../retraction.js';
import { own } from '../systems.js';
import type { Unplaced } from '../types.js';
import { personProblem } from '../whose.js';
import { fromCourses } from './courses.js';
import { readHead } from './to-episode.js';

/** The episode, or the problems for which the Bundle was refused. */
export type EpisodeFromFhirResult =
  | {
      readonly ok: true;
      /** The episode. */
      readonly episode: Episode;
      /** Resources that could not be placed on the body, each with the reason. */
      readonly unplaced: readonly Unplaced[];
      /** What was read, but deserves a look. Empty: nothing. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      /** What is wrong, and where; at least one. */
      readonly problems: readonly Problem[];
    };

/**
 * Reads the episode of a FHIR Bundle, R4 or R5, from text or any value. Never throws. A Bundle of `episodeToFhir`, as snapshots or courses, gives the
 * equal episode. In any other Bundle, each palpate chart is a visit, in order of time; without one, the resources of other systems are one visit, as
 * in `fromFhir`. Records of more than one person are refused.
 */
export function episodeFromFhir(input: unknown, { id = createId(), locale: messages = en }: FromFhirOptions = {}): EpisodeFromFhirResult {
  const read = readJson(input, episodeLimits);
  if (!read.ok) return read;
  if (at(read.value, 'resourceType') !== 'Bundle') return failed('resourceType', 'must be “Bundle”: one resource alone is not read.');
  if (modifierObjection({ ...(read.value as object), entry: [] })) return failed('implicitRules', 'must be left out, as must modifiers: they may change the meaning of every entry.');
  const bundle: JsonObject = { ...(read.value as JsonObject), entry: fromCourses(itemsOf(at(read.value, 'entry'))) };
  const content = readEntries(bundle);
  const { entries, resolve } = content;
  const names = createSiteNames(messages);
  const lists = [...entries.foreign, ...entries.retracted].filter(({ resource }) => isEpisode(resource));
  const [list, ...others] = lists;
  if (others.length > 0) return failed('entry', `holds ${lists.length} episodes, but only one can be read.`);
  for (const entry of [...lists, ...entries.chart]) {
    const retraction = retractionOf(entry, resolve);
    if (retraction) return failed(entry.path, `must still hold. ${retraction}`);
  }
  const problem = personProblem([...lists, ...entries.chart], resolve);
  if (problem) return problem;
  if (entries.chart.length === 0 && !list) {
    const placed = placeForeign(content, { id, names });
    if (!placed.ok) return placed;
    const { chart, unplaced, warnings } = placed;
    return { ok: true, episode: createEpisode([chart], { id }), unplaced, warnings: [...warnings, ...severalDays(chart)] };
  }
  const panels = list ? panelsOf(list, entries.chart, content.resolve) : { found: entries.chart, problems: [] };
  if (panels.problems.length > 0) return { ok: false, problems: panels.problems };

  const rest = { ...content, entries: { ...entries, foreign: entries.foreign.filter((entry) => entry !== list && identifierIn(at(entry.resource, 'identifier'), own('visit')) === undefined) } };
  const [charts, warnings, leftOut]: [Chart[], Problem[], Unplaced[][]] = [[], [], []];
  for (const panel of panels.found) {
    const result = readChart(panel, rest, names);
    if (!result.ok) return result;
    charts.push(result.chart);
    warnings.push(...result.warnings);
    leftOut.push([...result.unplaced]);
  }
  const parsed = parseEpisode(list ? { ...readHead(list.resource), charts } : createEpisode(charts, { id }));
  if (!parsed.ok) return parsed;
  // What fits into no visit. A visit leaves out the marks of all others, so these do not count.
  const unplaced = (leftOut[0] ?? []).filter(({ path }) => leftOut.every((visit) => visit.some((each) => each.path === path)));
  return { ok: true, episode: parsed.episode, unplaced, warnings: [...warnings, ...parsed.warnings] };
}

/** Records of other systems are read as one visit, with a warning if they are of several days. */
function severalDays({ marks }: Chart): Problem[] {
  const days = new Set(marks.map(({ createdAt }) => createdAt.slice(0, 10)));
  return days.size > 1 ? [{ path: 'entry', message: `has records of ${days.size} days but none of palpate’s charts. They were read as one visit on the last of these days; each mark keeps its own day.` }] : [];
}

const failed = (path: string, message: string): EpisodeFromFhirResult => ({ ok: false, problems: [{ path, message }] });

const isEpisode = (resource: JsonObject): boolean => at(resource, 'resourceType') === 'List' && isObject(resource) && codeIn(at(resource, 'code'), own('kind')) === 'episode';

/** The charts that a List refers to, in its order. A missing chart is a missing visit. */
function panelsOf(list: Entry, charts: readonly Entry[], resolve: ReturnType<typeof readEntries>['resolve']) {
  const items = referencesIn(itemsOf(list.resource.entry).map((entry): JsonValue => at(entry, 'item') ?? null));
  const found = items.map((reference) => resolve(reference, list));
  const problems = found.flatMap((entry, index) => (entry && charts.includes(entry) ? [] : [{ path: `${list.path}.entry[${index}]`, message: 'must lead to a chart in the Bundle, but it is missing: an incomplete episode is not read.' }]));
  return { found: found.filter((entry) => entry !== undefined), problems };
}
