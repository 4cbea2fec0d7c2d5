import type { ZoneId } from '../anatomy/index.js';
import type { SidedPoint, Weights } from './atlas-index.js';
import type { MarkedSkin } from './marked-skin.js';

/** How well what is described of a trigger point goes with what is marked, in parts. */
export interface Explanation {
  /** `explained` and `own`, weighed and added up: 0 to 1, a number to order by and no likelihood. */
  readonly score: number;
  /**
   * The parts of the score. `explained`: the average weight over the marked skin, each zone by its share (primary 1, spillover 0.4,
   * not described 0). `own`: how much of the described zones is marked, by the same weights. The score is 0.8 of the one and 0.2 of the other.
   */
  readonly parts: { readonly explained: number; readonly own: number };
  /** The marked zones that the description names, as they were marked. */
  readonly explains: { readonly primary: readonly ZoneId[]; readonly spillover: readonly ZoneId[] };
  /** The marked zones that it does not name. */
  readonly leavesOut: readonly ZoneId[];
  /** The zones that it names and that are not marked. */
  readonly unmarked: { readonly primary: readonly ZoneId[]; readonly spillover: readonly ZoneId[] };
}

/** What a score is made of, for the trigger point of one side or for both of its sides together. */
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
