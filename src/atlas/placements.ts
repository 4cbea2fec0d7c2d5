import { isZoneId, toZoneId, viewIds, views, type PartId, type Point, type ViewId, type ZoneId } from '../anatomy/index.js';
import { mirrorPoint, roundPoint } from '../geometry/index.js';
import { isArmBefore } from './limbs.js';
import type { BodySide, TriggerPoint } from './types.js';

/** An indicative place of a trigger point on a view, in body coordinates, and the zone that it is meant to lie in. */
export interface PlacedPoint {
  /** The view that shows it. */
  readonly view: ViewId;
  /** Body coordinates: units of the view on the neutral figure, facing perspective. */
  readonly at: Point;
  /** The zone of that view, with its side. */
  readonly zone: ZoneId;
  /** In profile the arm lies before it or it lies before the trunk: what is felt at this place of the picture is something else. */
  readonly isHidden: boolean;
}

/** Where a trigger point is on the patient's left or right side: once on each view that shows it. Left and right are exact mirror images. */
export function placementsOf({ placements }: Pick<TriggerPoint<string>, 'placements'>, side: BodySide): PlacedPoint[] {
  const places = placements.map(({ view, at: [x, y], part }) => {
    const { midline, rightOfMidline, shows } = views[view];
    const shown = viewOn(view, side);
    const isMirrored = shows ? shows !== side : rightOfMidline !== side;
    const drawn: Point = shows ? [x, y] : [midline + x, y];
    return { view: shown, at: roundPoint(isMirrored ? mirrorPoint(drawn, midline) : drawn), zone: zoneOn(shown, part, side) };
  });
  // Where it truly lies, front, back and soles say; a view in profile shows what is foremost.
  const home = (places.find(({ view }) => views[view].shows === undefined) ?? places[0])?.zone;
  return places.map((place) => ({ ...place, isHidden: home !== undefined && isArmBefore(place.zone, home) }));
}

/** The zone of a part on a side, or that on the midline where the view has the part only once. */
function zoneOn(view: ViewId, part: PartId, side: BodySide): ZoneId {
  const sided = toZoneId(view, part, side);
  return isZoneId(sided) ? sided : toZoneId(view, part, 'midline');
}

/** A view of one side gives that of the other side; any other view itself. */
const viewOn = (view: ViewId, side: BodySide): ViewId =>
  views[view].shows === undefined || views[view].shows === side ? view : (viewIds.find((other) => views[other].shows === side) ?? view);
