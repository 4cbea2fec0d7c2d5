import { views, type ViewId, type ZoneId } from '../../anatomy/index.js';
import { placementsOf, referralOf, type BodySide, type PlacedPoint, type TriggerPoint } from '../../atlas/index.js';

type AnyPoint = TriggerPoint<string>;

/** Where to put a mark for a trigger point: on the offered view that shows it best, unless the host hides the zone. */
export function placeToMark(point: AnyPoint, side: BodySide, offered: readonly ViewId[], hidden: ReadonlySet<ZoneId>): PlacedPoint | undefined {
  const places = placementsOf(point, side).filter(({ view, zone, isHidden }) => !isHidden && offered.includes(view) && !hidden.has(zone));
  return places.find(({ view }) => views[view].shows === undefined) ?? places[0];
}

/** Where pain from a point on these sides is described, without hidden zones. */
export function describedZones(point: AnyPoint, sides: readonly BodySide[], hidden: ReadonlySet<ZoneId>) {
  const referrals = sides.map((side) => referralOf(point, side));
  const primary = new Set(referrals.flatMap((referral) => referral.primary));
  const spillover = new Set(referrals.flatMap((referral) => referral.spillover).filter((zone) => !primary.has(zone)));
  const shown = (zones: ReadonlySet<ZoneId>) => [...zones].filter((zone) => !hidden.has(zone));
  return { primary: shown(primary), spillover: shown(spillover) };
}
