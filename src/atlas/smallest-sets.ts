import type { ZoneId } from '../anatomy/index.js';
import { indexOf, weightsOf, type AnyAtlas } from './atlas-index.js';
import { builtInAtlas } from './built-in.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import { toMarkedSkin, type MarkedSkin, type Pain } from './marked-skin.js';
import { withRanks } from './ranks.js';
import { smallestCovers, type Cover } from './set-cover.js';
import type { Atlas, BodySide, Muscle } from './types.js';

/** How many pains can be asked about at once, and how many sets are looked at. */
export const painLimit = 12;
/** The most sets that are looked at. */
export const setLimit = 2000;

/** Options of `smallestSets`. */
export interface SmallestSetsOptions<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The atlas to search. Defaults to the built-in one. */
  readonly atlas?: Atlas<M, P>;
  /** The least share of a pain's marked skin that a muscle has to name (any of its points on that side) to explain it; 0.5 by default. */
  readonly atLeast?: number;
  /** At least so many sets, if there are; those that tie with the last are listed too. 20 by default. */
  readonly limit?: number;
}

/** A muscle of a set, and which of the pains (by their place in the list) it explains. */
export interface SetMember<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The cautions of the muscle: to be shown first. */
  readonly redFlags: readonly string[];
  /** The muscle. */
  readonly muscle: Muscle<M, P>;
  /** `either`: the muscle of either side explains the same pains. */
  readonly side: BodySide | 'either';
  /** Indices into the list of pains that this muscle explains. */
  readonly explains: readonly number[];
}

/** One of the smallest sets of muscles. */
export interface MuscleSet<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** Sets of the same score have the same rank. */
  readonly rank: number;
  /** The sum over the pains of how strongly the set's best muscle for it names what is marked: 1 a pain where all of it is primary. */
  readonly score: number;
  /** The muscles of the set. */
  readonly members: readonly SetMember<M, P>[];
}

/** The answer of `smallestSets`. */
export interface SmallestSets<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** How many muscles it takes; 0 where nothing is explained. */
  readonly size: number;
  /** Every set of that size, best first, as far as `limit` goes. */
  readonly sets: readonly MuscleSet<M, P>[];
  /** The pains (by their place in the list) that no muscle of the atlas explains: the sets explain the others. */
  readonly unexplained: readonly number[];
  /** False when there are more than 2,000 smallest sets: then only so many were looked at. */
  readonly isComplete: boolean;
}

interface Candidate extends Cover {
  readonly muscle: Muscle<string, string>;
  readonly side: SetMember['side'];
  /** For each pain how strongly it is named. */
  readonly strengths: readonly number[];
}

/**
 * The smallest sets of muscles whose described referral names every one of several separate pains. Exact, not greedy. That a set
 * is small is no sign that it is right: people have more than one sore muscle.
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
  // What the index holds came out of this very atlas.
  return found as unknown as SmallestSets<M, P>;
}

/** Each muscle that explains one of the pains at least, by side; both sides as one where they explain the same. */
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

/** What the referral zones of all points of a muscle weigh, by side. */
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

/** Of marked skin the share that is named at all, and the average weight. */
function sumsOf(skin: readonly MarkedSkin[], weights: ReadonlyMap<ZoneId, number>): { share: number; strength: number } {
  const all = skin.reduce((sum, { share }) => sum + share, 0);
  const weighed = skin.map(({ share, means }) => ({ share, named: means.some((zone) => weights.has(zone)), weight: Math.max(0, ...means.map((zone) => weights.get(zone) ?? 0)) }));
  if (all === 0) return { share: 0, strength: 0 };
  return {
    share: weighed.reduce((sum, { share, named }) => (named ? sum + share : sum), 0) / all,
    strength: weighed.reduce((sum, { share, weight }) => sum + share * weight, 0) / all,
  };
}
