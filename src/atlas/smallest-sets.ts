import type { ZoneId } from '../anatomy/index.js';
import { indexOf, weightsOf, type AnyAtlas } from './atlas-index.js';
import { builtInAtlas } from './built-in.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import { toMarkedSkin, type MarkedSkin, type Pain } from './marked-skin.js';
import { withRanks } from './ranks.js';
import { smallestCovers, type Cover } from './set-cover.js';
import type { Atlas, BodySide, Muscle } from './types.js';

/** Maximum numbers of pains and of sets. */
export const painLimit = 12;
/** Maximum number of sets that are considered. */
export const setLimit = 2000;

/** Options of `smallestSets`. */
export interface SmallestSetsOptions<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The atlas to search. Defaults to the built-in one. */
  readonly atlas?: Atlas<M, P>;
  /** The minimum share of a pain's marked skin that a muscle (any of its points on that side) must include to explain it. Defaults to 0.5. */
  readonly atLeast?: number;
  /** Minimum number of sets, if there are as many; those that tie with the last are listed, too. Defaults to 20. */
  readonly limit?: number;
}

/** A muscle of a set, and the pains that it explains. */
export interface SetMember<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The cautions of the muscle: show them first. */
  readonly redFlags: readonly string[];
  /** The muscle. */
  readonly muscle: Muscle<M, P>;
  /** `either`: the muscle of either side explains the same pains. */
  readonly side: BodySide | 'either';
  /** Indices of the pains that this muscle explains. */
  readonly explains: readonly number[];
}

/** One of the smallest sets of muscles. */
export interface MuscleSet<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** Sets with the same score have the same rank. */
  readonly rank: number;
  /** The sum over the pains of how strongly the best muscle of the set includes the marks: 1 per pain if all of it is primary. */
  readonly score: number;
  /** The muscles of the set. */
  readonly members: readonly SetMember<M, P>[];
}

/** The result of `smallestSets`. */
export interface SmallestSets<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The number of muscles in each set; 0 if nothing is explained. */
  readonly size: number;
  /** The sets of that size, best first, up to `limit`. */
  readonly sets: readonly MuscleSet<M, P>[];
  /** Indices of the pains that no muscle of the atlas explains; the sets explain the others. */
  readonly unexplained: readonly number[];
  /** False if there are more than 2,000 smallest sets, of which only so many were considered. */
  readonly isComplete: boolean;
}

interface Candidate extends Cover {
  readonly muscle: Muscle<string, string>;
  readonly side: SetMember['side'];
  /** For each pain, how strongly it is included. */
  readonly strengths: readonly number[];
}

/**
 * The smallest sets of muscles whose described referrals explain every one of several separate pains. Exact, not greedy. A small set is not more
 * likely to be right: people can have several sore muscles.
 *
 * @throws RangeError for more than 12 pains
 */
export function smallestSets<M extends string = MuscleId, P extends string = TriggerPointId>(
  pains: readonly (Pain | readonly Pain[])[],
  { atlas, atLeast = 0.5, limit = 20 }: SmallestSetsOptions<M, P> = {},
): SmallestSets<M, P> {
  if (pains.length > painLimit) throw new RangeError(`Pass at most ${painLimit} pains, not ${pains.length}.`);
  const skins = pains.map(toMarkedSkin);
  const candidates = candidatesFor((atlas ?? builtInAtlas()) as AnyAtlas, skins, atLeast);
  const { size, sets, isCut } = smallestCovers(candidates, setLimit);
  const scored = sets.map((members) => ({ members, score: skins.reduce((sum, _, i) => sum + Math.max(...members.map((member) => member.strengths[i] ?? 0)), 0) }));
  const toMember = ({ muscle, side, mask }: Candidate) => ({ redFlags: muscle.cautions ?? [], muscle, side, explains: [...skins.keys()].filter((i) => mask & (1 << i)) });
  const found = {
    size,
    sets: withRanks(scored, limit).map(({ members, score, rank }) => ({ rank, score, members: members.map(toMember) })),
    unexplained: [...skins.keys()].filter((i) => candidates.every(({ mask }) => !(mask & (1 << i)))),
    isComplete: !isCut,
  };
  // The index only contains parts of this atlas.
  return found as unknown as SmallestSets<M, P>;
}

/** Each muscle that explains at least one of the pains, by side; both sides as one if they explain the same. */
function candidatesFor(atlas: AnyAtlas, skins: readonly MarkedSkin[][], atLeast: number): Candidate[] {
  const named = weightsBySide(atlas);
  return atlas.muscles.flatMap((muscle): Candidate[] => {
    const [left, right] = (['left', 'right'] as const).map((side): Candidate => {
      const weights = named.get(muscle)?.[side] ?? new Map<ZoneId, number>();
      const sums = skins.map((skin) => sumsOf(skin, weights));
      return { muscle, side, strengths: sums.map(({ strength }) => strength), mask: sums.reduce((mask, { share }, i) => (share > 0 && share >= atLeast ? mask | (1 << i) : mask), 0) };
    });
    if (!left || !right) return [];
    const isEither = left.mask === right.mask && left.strengths.every((strength, i) => Math.abs(strength - (right.strengths[i] ?? 0)) < 1e-9);
    return (isEither ? [{ ...left, side: 'either' as const }] : [left, right]).filter(({ mask }) => mask !== 0);
  });
}

/** The weights of the referral zones of all points of a muscle, by side. */
function weightsBySide(atlas: AnyAtlas): Map<Muscle<string, string>, Record<BodySide, Map<ZoneId, number>>> {
  const weights = weightsOf(atlas);
  const byMuscle = new Map<Muscle<string, string>, Record<BodySide, Map<ZoneId, number>>>();
  for (const point of indexOf(atlas).points.flatMap(({ left, right }) => [left, right])) {
    const sides = byMuscle.get(point.muscle) ?? { left: new Map<ZoneId, number>(), right: new Map<ZoneId, number>() };
    byMuscle.set(point.muscle, sides);
    const named = sides[point.side];
    for (const zone of point.referral.spillover) named.set(zone, Math.max(weights.spillover, named.get(zone) ?? 0));
    for (const zone of point.referral.primary) named.set(zone, Math.max(weights.primary, named.get(zone) ?? 0));
  }
  return byMuscle;
}

/** The included share of the marked skin, and its average weight. */
function sumsOf(skin: readonly MarkedSkin[], weights: ReadonlyMap<ZoneId, number>): { share: number; strength: number } {
  const all = skin.reduce((sum, { share }) => sum + share, 0);
  const weighed = skin.map(({ share, means }) => ({ share, named: means.some((zone) => weights.has(zone)), weight: Math.max(0, ...means.map((zone) => weights.get(zone) ?? 0)) }));
  if (all === 0) return { share: 0, strength: 0 };
  return {
    share: weighed.reduce((sum, { share, named }) => (named ? sum + share : sum), 0) / all,
    strength: weighed.reduce((sum, { share, weight }) => sum + share * weight, 0) / all,
  };
}
