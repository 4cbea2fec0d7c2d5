import type { CommonWords } from '../locales/index.js';
import type { AnyAtlas } from './atlas-index.js';
import { builtInAtlas } from './built-in.js';
import { commonHits, type CommonHit } from './common-search.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import { withRanks } from './ranks.js';
import { closeness, toQueryWords, toWords } from './search-words.js';
import type { BodyRegion } from './terms.js';
import type { Atlas, Muscle } from './types.js';

/** Options of `searchMuscles`. */
export interface SearchOptions<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The atlas to search. Defaults to the built-in one. */
  readonly atlas?: Atlas<M, P>;
  /** Only muscles of this region. Defaults to all regions. */
  readonly region?: BodyRegion;
  /** Only parts of this muscle, such as `trapezius`. Defaults to all. */
  readonly group?: string;
  /** Common words for pains in another language, in addition to the English ones: `commonWords` of a locale's `explorer()`. Defaults to none. */
  readonly words?: CommonWords | undefined;
  /** Minimum number of muscles, if there are as many; those that tie with the last are listed, too. Defaults to all. */
  readonly limit?: number;
}

/** The searched fields of a muscle. */
export type SearchField = 'name' | 'latin' | 'synonym' | 'group' | 'region' | 'symptom' | 'common';

/** The weight of a hit, by field. */
const weights: Readonly<Record<Exclude<SearchField, 'common'>, number>> = { name: 10, synonym: 9, latin: 8, group: 6, symptom: 4, region: 3 };

/** A muscle that matches a query. */
export interface FoundMuscle<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The muscle. */
  readonly muscle: Muscle<M, P>;
  /** Muscles with the same score have the same rank. */
  readonly rank: number;
  /** The sum of the best hit for each word: for ordering. */
  readonly score: number;
  /** Where the words were found, each text once. */
  readonly found: readonly { readonly field: SearchField; readonly text: string }[];
}

interface SearchedText {
  readonly field: Exclude<SearchField, 'common'>;
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * Muscles whose name, Latin name, synonyms, symptoms, group or region contain every word of a query, best match first. Beginnings of words match;
 * accents and case are ignored. Common words ("tennis elbow") find the muscles of the place that people mean. An empty query finds all muscles of the
 * region or group, in the order of the atlas.
 */
export function searchMuscles<M extends string = MuscleId, P extends string = TriggerPointId>(
  query: string,
  { atlas, region, group, words, limit = Infinity }: SearchOptions<M, P> = {},
): FoundMuscle<M, P>[] {
  const sought = toQueryWords(query);
  const asked = (atlas ?? builtInAtlas()) as AnyAtlas;
  if (sought.length === 0 && query.trim() !== '') return [];
  const common = commonHits(sought, asked, words);
  const found = asked.muscles.flatMap((muscle) => {
    if ((region && muscle.bodyRegion !== region) || (group && muscle.group !== group)) return [];
    return bestOf([inTexts(muscle, sought), ...common.map((hit) => asCalled(muscle, hit, sought.length))]);
  });
  // Results only contain muscles of this atlas.
  return withRanks(found, limit) as unknown as FoundMuscle<M, P>[];
}

type Found = Pick<FoundMuscle<string, string>, 'muscle' | 'score' | 'found'>;

/** The item with the highest score, as a list; empty if there is none. */
const bestOf = (all: readonly (Found | undefined)[]): Found[] => [...all].flatMap((found) => found ?? []).sort((a, b) => b.score - a.score).slice(0, 1);

function inTexts(muscle: Muscle<string, string>, sought: readonly string[]): Found | undefined {
  const hits = sought.map((word) => bestHit(textsOf(muscle), word));
  const texts = hits.flatMap((hit) => hit ?? []);
  if (texts.length < hits.length) return undefined;
  return { muscle, score: texts.reduce((sum, { score }) => sum + score, 0), found: [...new Set(texts.map(({ at }) => at))].map(({ field, text }) => ({ field, text })) };
}

/** Weighted between a symptom and a group: a common word is not the name of a muscle. */
function asCalled(muscle: Muscle<string, string>, { text, answer, fits }: CommonHit, words: number): Found | undefined {
  const fit = fits.get(muscle);
  return fit === undefined ? undefined : { muscle, score: words * (3.5 + 1.5 * answer + 0.5 * fit), found: [{ field: 'common', text }] };
}

function bestHit(texts: readonly SearchedText[], sought: string): { readonly at: SearchedText; readonly score: number } | undefined {
  let best: { at: SearchedText; score: number } | undefined;
  for (const at of texts) {
    // A word counts more in a short text: `trapezius` is the muscle, but in a list of symptoms it is a remark.
    const score = weights[at.field] * (Math.max(...at.words.map((word) => closeness(word, sought))) + 0.1 / at.words.length);
    if (score >= weights[at.field] * 0.3 && score > (best?.score ?? 0)) best = { at, score };
  }
  return best;
}

const known = new WeakMap<Muscle<string, string>, readonly SearchedText[]>();

function textsOf(muscle: Muscle<string, string>): readonly SearchedText[] {
  const { name, latin, synonyms, group, bodyRegion, symptoms } = muscle;
  const listed: readonly (readonly [SearchedText['field'], readonly string[]])[] = [
    ['name', [name]],
    ['synonym', synonyms],
    ['latin', [latin]],
    ['group', [group]],
    ['symptom', symptoms],
    ['region', [bodyRegion]],
  ];
  const texts = known.get(muscle) ?? listed.flatMap(([field, list]) => list.map((text) => ({ field, text, words: toWords(text) })).filter(({ words }) => words.length > 0));
  known.set(muscle, texts);
  return texts;
}
