import { isZoneId, toZoneId, viewIds, views, type PartId, type Point, type ViewId, type ZoneId } from '../anatomy/index.js';
import { mirrorPoint, roundPoint } from '../geometry/index.js';
import { isArmBefore } from './limbs.js';
import type { BodySide, TriggerPoint } from './types.js';

/** An indicative place of a trigger point on a view, in body coordinates, and its zone. */
export interface PlacedPoint {
  /** The view that shows it. */
  readonly view: ViewId;
  /** Body coordinates: units of the view on the neutral figure, facing perspective. */
  readonly at: Point;
  /** The zone of that view, with its side. */
  readonly zone: ZoneId;
  /** In profile, either the arm or the trunk is in front of it: at this place of the picture one would palpate something else. */
  readonly isHidden: boolean;
}

/** The places of a trigger point on the patient's left or right side: one per view that shows it. Left and right are exact mirror images. */
export function placementsOf({ placements }: Pick<TriggerPoint<string>, 'placements'>, side: BodySide): PlacedPoint[] {
  const places = placements.map(({ view, at: [x, y], part }) => {
    const { midline, rightOfMidline, shows } = views[view];
    const shown = viewOn(view, side);
    const isMirrored = shows ? shows !== side : rightOfMidline !== side;
    const drawn: Point = shows ? [x, y] : [midline + x, y];
    return { view: shown, at: roundPoint(isMirrored ? mirrorPoint(drawn, midline) : drawn), zone: zoneOn(shown, part, side) };
  });
  // Front, back and soles show the true zone; a side view shows what is in front.
  const home = (places.find(({ view }) => views[view].shows === undefined) ?? places[0])?.zone;
  return places.map((place) => ({ ...place, isHidden: home !== undefined && isArmBefore(place.zone, home) }));
}

/** The zone of a part on a side, or on the midline if the view has the part only once. */
function zoneOn(view: ViewId, part: PartId, side: BodySide): ZoneId {
  const sided = toZoneId(view, part, side);
  return isZoneId(sided) ? sided : toZoneId(view, part, 'midline');
}

/** A side view becomes that of the other side; other views stay. */
const viewOn = (view: ViewId, side: BodySide): ViewId =>
  views[view].shows === undefined || views[view].shows === side ? view : (viewIds.find((other) => views[other].shows === side) ?? view);
