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
  /** Centimetres around the place in which trigger points are listed; 6 by default, about twice their uncertainty. */
  readonly reach?: number;
  /** Centimetres from crown to sole, 170 by default. */
  readonly stature?: number;
  /** The zone that was pointed at. With it, what lies beside it in the picture only is left out: the thigh behind a hand, the other leg. */
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
  /** The side that the trigger point is on; near the midline both sides are listed. */
  readonly side: BodySide;
  /** Where it lies on the view, in body coordinates, and in which zone. */
  readonly at: Point;
  /** The zone that contains `at`. */
  readonly zone: ZoneId;
  /** How far from the place, in units of the view and in approximate centimetres. */
  readonly distance: number;
  /** The same distance in approximate centimetres. */
  readonly centimetres: number;
  /** Whether it is no farther away than its indicative place is uncertain. */
  readonly isWithinUncertainty: boolean;
}

/**
 * The trigger points whose indicative place on a view lies around a point (body coordinates), nearest first. A point on a side view
 * finds what lies there in profile, unless the arm hides it. What the view does not show has no distance and is not listed.
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
  // What the index holds came out of this very atlas.
  return near.sort((a, b) => a.distance - b.distance) as unknown as NearPoint<M, P>[];
}
