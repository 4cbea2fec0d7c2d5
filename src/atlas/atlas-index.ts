import type { Point, ViewId, ZoneId } from '../anatomy/index.js';
import { placementsOf } from './placements.js';
import { zonesOfReferral, type DescribedReferral } from './referral-zones.js';
import type { Atlas, BodySide, Muscle, TriggerPoint } from './types.js';

/** Any atlas: the built-in one or a host's own. */
export type AnyAtlas = Atlas<string, string>;

/** A trigger point on one side, with the weights of its referral zones. */
export interface SidedPoint {
  readonly muscle: Muscle<string, string>;
  readonly triggerPoint: TriggerPoint<string>;
  readonly side: BodySide;
  readonly referral: DescribedReferral;
  readonly weights: ReadonlyMap<ZoneId, number>;
}

/** A placement of a trigger point on one side. */
export interface PlacedSidedPoint {
  readonly point: SidedPoint;
  readonly at: Point;
  readonly zone: ZoneId;
}

/** What lookups in an atlas need repeatedly. */
export interface AtlasIndex {
  readonly pointById: ReadonlyMap<string, TriggerPoint<string>>;
  /** Every trigger point on the left and right, in the order of the atlas. */
  readonly points: readonly { readonly left: SidedPoint; readonly right: SidedPoint }[];
  readonly placedOn: ReadonlyMap<ViewId, readonly PlacedSidedPoint[]>;
}

/** The weight of a zone in a score. */
export interface Weights {
  readonly primary: number;
  readonly spillover: number;
  /** Weights of the two parts of a score. */
  readonly explained: number;
  readonly own: number;
}

/** The weights that an atlas suggests; by default those of the built-in one. */
export function weightsOf({ meta: { scoringSuggestion: suggested } }: AnyAtlas): Weights {
  const { primaryWeight = 1, spilloverWeight = 0.4, coverageShare = 0.8, precisionShare = 0.2 } = suggested ?? {};
  return { primary: primaryWeight, spillover: spilloverWeight, explained: coverageShare, own: precisionShare };
}

const known = new WeakMap<AnyAtlas, AtlasIndex>();

/** The index of an atlas, computed on first use. */
export function indexOf(atlas: AnyAtlas): AtlasIndex {
  const index = known.get(atlas) ?? createIndex(atlas);
  known.set(atlas, index);
  return index;
}

function createIndex(atlas: AnyAtlas): AtlasIndex {
  const weights = weightsOf(atlas);
  const points = atlas.muscles.flatMap((muscle) =>
    muscle.triggerPoints.map((triggerPoint) => {
      const on = (side: BodySide): SidedPoint => {
        const referral = zonesOfReferral(triggerPoint.referral, side);
        const spread = referral.spillover.map((zone) => [zone, weights.spillover] as const);
        return { muscle, triggerPoint, side, referral, weights: new Map([...referral.primary.map((zone) => [zone, weights.primary] as const), ...spread]) };
      };
      return { left: on('left'), right: on('right') };
    }),
  );
  const placedOn = new Map<ViewId, PlacedSidedPoint[]>();
  for (const { left, right } of points)
    for (const point of [left, right])
      for (const { view, at, zone, isHidden } of placementsOf(point.triggerPoint, point.side)) {
        if (isHidden) continue;
        const placed = placedOn.get(view) ?? [];
        placedOn.set(view, placed);
        placed.push({ point, at, zone });
      }
  const pointById = new Map(points.map(({ left: { triggerPoint } }) => [triggerPoint.id, triggerPoint]));
  return { pointById, points, placedOn };
}
