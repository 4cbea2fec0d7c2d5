import type { Point, ViewId, ZoneId } from '../anatomy/index.js';
import { distance } from '../geometry/index.js';
import { indexOf, type AnyAtlas } from './atlas-index.js';
import { builtInAtlas } from './built-in.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import { areConnected } from './limbs.js';
import { defaultStature, uncertaintyIn, unitsPerCentimetre } from './scale.js';
import type { Atlas, BodySide, Muscle, TriggerPoint } from './types.js';

/** Options of `musclesNear`. */
export interface NearOptions<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The atlas to search. Defaults to the built-in one. */
  readonly atlas?: Atlas<M, P>;
  /** Search radius in centimetres. Defaults to 6, about twice the uncertainty of the points. */
  readonly reach?: number;
  /** Body height in centimetres. Defaults to 170. */
  readonly stature?: number;
  /** The zone of the place. With it, neighbours only in the picture are left out: the thigh behind a hand, the other leg. Defaults to none. */
  readonly zone?: ZoneId;
}

/** A trigger point near a place. */
export interface NearPoint<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** The cautions of the muscle: to be shown first. */
  readonly redFlags: readonly string[];
  /** The muscle that the point is in. */
  readonly muscle: Muscle<M, P>;
  /** The trigger point. */
  readonly triggerPoint: TriggerPoint<P>;
  /** The side of the trigger point; near the midline both sides are listed. */
  readonly side: BodySide;
  /** Its place on the view, in body coordinates. */
  readonly at: Point;
  /** The zone that contains `at`. */
  readonly zone: ZoneId;
  /** Distance from the place, in units of the view. */
  readonly distance: number;
  /** Distance in approximate centimetres. */
  readonly centimetres: number;
  /** Whether the distance is within the uncertainty of its indicative place. */
  readonly isWithinUncertainty: boolean;
}

/**
 * The trigger points whose indicative place on a view is around a point (body coordinates), nearest first. On a side view it finds what is there in
 * profile, unless the arm hides it. Points that the view does not show are not listed.
 *
 * @throws RangeError for a stature that is not a positive number
 */
export function musclesNear<M extends string = MuscleId, P extends string = TriggerPointId>(
  view: ViewId,
  point: Point,
  { atlas, reach = 6, stature = defaultStature, zone: tapped }: NearOptions<M, P> = {},
): NearPoint<M, P>[] {
  const perCentimetre = unitsPerCentimetre(view, stature);
  const placed = indexOf((atlas ?? builtInAtlas()) as AnyAtlas).placedOn.get(view) ?? [];
  const near = placed.flatMap(({ point: { muscle, triggerPoint, side }, at, zone }) => {
    const units = distance(at, point);
    const centimetres = units / perCentimetre;
    if (!(centimetres <= reach) || (tapped && !areConnected(tapped, zone))) return [];
    const isWithinUncertainty = centimetres <= uncertaintyIn(zone);
    return [{ redFlags: muscle.cautions ?? [], muscle, triggerPoint, side, at, zone, distance: units, centimetres, isWithinUncertainty }];
  });
  // The index only contains parts of this atlas.
  return near.sort((a, b) => a.distance - b.distance) as unknown as NearPoint<M, P>[];
}
