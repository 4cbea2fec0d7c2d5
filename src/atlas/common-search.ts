import type { CommonTerm, CommonWords } from '../locales/index.js';
import type { AnyAtlas } from './atlas-index.js';
import { commonTerms } from './common-terms.js';
import { closeness, toWords } from './search-words.js';
import type { Muscle, TriggerPoint } from './types.js';

type AnyMuscle = Muscle<string, string>;

/** A common word for a pain, and the muscles that the atlas describes where people with this word point. */
export interface CommonHit {
  /** The words as the list has them. */
  readonly text: string;
  /** The share of the phrase that the query contains, 0 to 1: "headache" is all of one phrase and half of "sinus headache". */
  readonly answer: number;
  /** How well a muscle matches, 0 to 1: for ordering, not a likelihood. */
  readonly fits: ReadonlyMap<AnyMuscle, number>;
}

/** Below this, the atlas describes little where people point. */
const least = 0.3;

/** The common words that match a query: all its words are in, or begin words of, a phrase of the list. */
export function commonHits(sought: readonly string[], atlas: AnyAtlas, words: CommonWords = {}): CommonHit[] {
  if (sought.length === 0) return [];
  return (Object.keys(commonTerms) as CommonTerm[]).flatMap((term) => {
    const phrases = [commonTerms[term][1], words[term]].flatMap((list) => list?.split(', ') ?? []);
    const answers = phrases.map((text) => ({ text, answer: answerOf(toWords(text), sought) }));
    const best = answers.reduce((one, other) => (other.answer > one.answer ? other : one));
    return best.answer > 0 ? [{ ...best, fits: musclesAt(commonTerms[term][0].split(' '), atlas) }] : [];
  });
}

/** How well a phrase matches: the share of its words that the query contains; 0 if it lacks a word of the query. */
function answerOf(phrase: readonly string[], sought: readonly string[]): number {
  // Languages without spaces between words: a phrase is one word.
  const found = sought.map((word) => Math.max(...phrase.map((own) => closeness(own, word))));
  if (found.some((close) => close < 0.7)) return 0;
  return found.reduce((sum, close) => sum + close, 0) / phrase.length;
}

const known = new WeakMap<AnyAtlas, Map<string, ReadonlyMap<AnyMuscle, number>>>();

/** The muscles of an atlas that are palpated in these parts, or whose pain is described there. */
function musclesAt(parts: readonly string[], atlas: AnyAtlas): ReadonlyMap<AnyMuscle, number> {
  const byParts = known.get(atlas) ?? new Map<string, ReadonlyMap<AnyMuscle, number>>();
  known.set(atlas, byParts);
  const key = parts.join(' ');
  const fits = byParts.get(key) ?? new Map(atlas.muscles.flatMap((muscle) => {
    const fit = Math.max(...muscle.triggerPoints.map((point) => fitOf(point, parts)));
    return fit >= least ? [[muscle, fit] as const] : [];
  }));
  byParts.set(key, fits);
  return fits;
}

/**
 * Half for the share of the parts that is described, half for the share of the description that is in these parts; at least 0.5 for a point that is
 * palpated there.
 */
function fitOf({ referral, placements }: TriggerPoint<string>, parts: readonly string[]): number {
  const weights = new Map<string, number>();
  for (const { part } of referral.spillover) weights.set(part, 0.4);
  for (const { part } of referral.primary) weights.set(part, 1);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const own = sum([...weights.values()]);
  const there = sum(parts.map((part) => weights.get(part) ?? 0));
  const described = own > 0 ? (there / parts.length + there / own) / 2 : 0;
  return placements.some(({ part }) => parts.includes(part)) ? Math.max(described, 0.5) : described;
}
