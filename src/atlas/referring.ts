import type { ZoneId } from '../anatomy/index.js';
import { indexOf, weightsOf, type AnyAtlas, type SidedPoint } from './atlas-index.js';
import { builtInAtlas } from './built-in.js';
import { scoreOf, zonesBehind, type Explanation } from './explanation.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import { toMarkedSkin, type MarkedSkin, type Pain } from './marked-skin.js';
import { isTied, withRanks } from './ranks.js';
import type { Atlas, BodySide, Muscle, TriggerPoint } from './types.js';

/** Options of `musclesReferringTo`. */
export interface ReferringOptions<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The atlas to search. Defaults to the built-in one. */
  readonly atlas?: Atlas<M, P>;
  /** Minimum number of muscles, if there are as many; those that tie with the last are listed, too. Defaults to all. */
  readonly limit?: number;
}

/** A trigger point whose described referral includes some of the marked skin. */
export interface PointMatch<P extends string = TriggerPointId> extends Explanation {
  /** The trigger point. */
  readonly triggerPoint: TriggerPoint<P>;
  /** `both`: the points of both sides together explain more than either. `either`: the marks do not distinguish the sides. */
  readonly side: BodySide | 'both' | 'either';
}

/** A muscle whose described referral includes some of the marked skin, with its best matching trigger point. */
export interface MuscleMatch<M extends string = MuscleId, P extends string = TriggerPointId> extends PointMatch<P> {
  /** The cautions of the muscle: show them first. */
  readonly redFlags: readonly string[];
  /** The muscle. */
  readonly muscle: Muscle<M, P>;
  /** 1 for the first. Muscles with the same score have the same rank: nothing distinguishes them. */
  readonly rank: number;
  /** Its other trigger points that include some of the marked skin, best first. */
  readonly otherPoints: readonly PointMatch<P>[];
}

/** A score, and what its explanation needs. */
interface Candidate extends Pick<Explanation, 'score' | 'parts'> {
  readonly points: readonly SidedPoint[];
  readonly side: PointMatch['side'];
}

/**
 * Muscles that texts describe as referring pain to the marked places, best match first. Pain on both sides or in several places counts as one pain;
 * for separate pains see `smallestSets`. A rank is not a likelihood.
 */
export function musclesReferringTo<M extends string = MuscleId, P extends string = TriggerPointId>(
  pain: Pain | readonly Pain[],
  { atlas, limit = Infinity }: ReferringOptions<M, P> = {},
): MuscleMatch<M, P>[] {
  const asked = (atlas ?? builtInAtlas()) as AnyAtlas;
  const marked = toMarkedSkin(pain);
  const candidates = new Map<Muscle<string, string>, Candidate[]>();
  for (const candidate of candidatesFor(asked, marked)) {
    const { muscle } = candidate.points[0] as SidedPoint;
    candidates.set(muscle, [...(candidates.get(muscle) ?? []), candidate]);
  }
  const explain = ({ points, side, score, parts }: Candidate) => ({
    triggerPoint: (points[0] as SidedPoint).triggerPoint,
    side,
    score,
    parts,
    ...zonesBehind(points, marked),
  });
  const best = [...candidates].map(([muscle, list]) => ({ muscle, list: list.sort((a, b) => b.score - a.score), score: list[0]?.score ?? 0 }));
  const matches = withRanks(best, limit).map(({ muscle, list: [first, ...others], rank }) => ({
    redFlags: muscle.cautions ?? [],
    muscle,
    rank,
    ...explain(first as Candidate),
    otherPoints: others.map(explain),
  }));
  // The index only contains parts of this atlas.
  return matches as unknown as MuscleMatch<M, P>[];
}

/** Every trigger point that includes some of the marked skin, on the best matching side. */
function candidatesFor(atlas: AnyAtlas, marked: readonly MarkedSkin[]): Candidate[] {
  const weights = weightsOf(atlas);
  const zones = new Set<ZoneId>(marked.flatMap(({ means }) => means));
  const isTouched = ({ referral: { primary, spillover } }: SidedPoint) => primary.some((zone) => zones.has(zone)) || spillover.some((zone) => zones.has(zone));
  return indexOf(atlas).points.flatMap(({ left, right }): Candidate[] => {
    const single = [left, right].filter(isTouched).map((point): Candidate => ({ points: [point], side: point.side, ...scoreOf([point], marked, weights) }));
    const [first, second] = single;
    if (!first || !second) return single;
    const both: Candidate = { points: [left, right], side: 'both', ...scoreOf([left, right], marked, weights) };
    const better = first.score >= second.score ? first : second;
    if (both.score > better.score && !isTied(both.score, better.score)) return [both];
    return isTied(first.score, second.score) ? [{ ...first, points: [left, right], side: 'either' }] : [better];
  });
}
