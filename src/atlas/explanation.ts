import type { ZoneId } from '../anatomy/index.js';
import type { SidedPoint, Weights } from './atlas-index.js';
import type { MarkedSkin } from './marked-skin.js';

/** How well the description of a trigger point matches the marks, in parts. */
export interface Explanation {
  /** The weighted sum of `explained` and `own`, 0 to 1: for ordering, not a likelihood. */
  readonly score: number;
  /**
   * The parts of the score. `explained`: the average weight of the marked skin, each zone by its share (primary 1, spillover 0.4, not described 0).
   * `own`: the marked share of the described zones, with the same weights. The score is 0.8 × `explained` + 0.2 × `own`.
   */
  readonly parts: { readonly explained: number; readonly own: number };
  /** The marked zones that the description names, as marked. */
  readonly explains: { readonly primary: readonly ZoneId[]; readonly spillover: readonly ZoneId[] };
  /** The marked zones that it does not name. */
  readonly leavesOut: readonly ZoneId[];
  /** The zones that it names, but that are not marked. */
  readonly unmarked: { readonly primary: readonly ZoneId[]; readonly spillover: readonly ZoneId[] };
}

/** The parts of a score, for the trigger point of one side or of both sides together. */
export function scoreOf(points: readonly SidedPoint[], marked: readonly MarkedSkin[], weights: Weights): Pick<Explanation, 'score' | 'parts'> {
  const described = new Map<ZoneId, number>();
  for (const point of points) for (const [zone, weight] of point.weights) described.set(zone, Math.max(weight, described.get(zone) ?? 0));
  const shares = new Map<ZoneId, number>();
  let [hits, skin, ownHits, own] = [0, 0, 0, 0];
  for (const { share, means } of marked) {
    skin += share;
    let best = 0;
    for (const zone of means) {
      const weight = described.get(zone);
      if (weight === undefined) continue;
      best = Math.max(best, weight);
      shares.set(zone, Math.max(share, shares.get(zone) ?? 0));
    }
    hits += share * best;
  }
  for (const [zone, weight] of described) {
    own += weight;
    ownHits += weight * (shares.get(zone) ?? 0);
  }
  const parts = { explained: skin > 0 ? hits / skin : 0, own: own > 0 ? ownHits / own : 0 };
  return { score: weights.explained * parts.explained + weights.own * parts.own, parts };
}

/** The zones behind a score. */
export function zonesBehind(points: readonly SidedPoint[], marked: readonly MarkedSkin[]): Omit<Explanation, 'score' | 'parts'> {
  const primary = new Set(points.flatMap((point) => point.referral.primary));
  const spillover = new Set(points.flatMap((point) => point.referral.spillover).filter((zone) => !primary.has(zone)));
  const isNamed = (zones: ReadonlySet<ZoneId>) => (skin: MarkedSkin) => skin.means.some((zone) => zones.has(zone));
  const first = marked.filter(isNamed(primary));
  const rest = marked.filter((skin) => !first.includes(skin));
  const second = rest.filter(isNamed(spillover));
  const touched = new Set(marked.flatMap(({ means }) => means));
  const untouched = (zones: ReadonlySet<ZoneId>) => [...zones].filter((zone) => !touched.has(zone));
  const asMarked = (list: readonly MarkedSkin[]) => list.map(({ zone }) => zone);
  return {
    explains: { primary: asMarked(first), spillover: asMarked(second) },
    leavesOut: asMarked(rest.filter((skin) => !second.includes(skin))),
    unmarked: { primary: untouched(primary), spillover: untouched(spillover) },
  };
}
