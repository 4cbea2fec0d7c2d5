import { isZoneId, toZoneId, type Side, type ZoneId } from '../anatomy/index.js';
import type { BodySide, ReferralZone, TriggerPoint } from './types.js';

/** Where texts describe the pain from a trigger point: zones of front, back and soles, each in one of the lists. */
export interface DescribedReferral {
  /** Felt by most people described. */
  readonly primary: readonly ZoneId[];
  /** Less constant. */
  readonly spillover: readonly ZoneId[];
}

const oppositeOf = { left: 'right', right: 'left' } as const;

/** The zones of a referral for a trigger point on this side of the patient. */
export function zonesOfReferral({ primary, spillover }: TriggerPoint<string>['referral'], side: BodySide): DescribedReferral {
  const first = new Set(primary.flatMap((zone) => zonesFrom(zone, side)));
  const rest = new Set(spillover.flatMap((zone) => zonesFrom(zone, side)));
  return { primary: [...first], spillover: [...rest].filter((zone) => !first.has(zone)) };
}

function zonesFrom({ view, part, side }: ReferralZone, from: BodySide): ZoneId[] {
  const sides: readonly Side[] =
    side === 'midline' ? ['midline'] : side === 'both' ? [from, oppositeOf[from]] : [side === 'opposite' ? oppositeOf[from] : from];
  return sides.map((on) => toZoneId(view, part, on)).filter(isZoneId);
}
