import { onEveryView, placementsOf, referralOf, uncertaintyIn, unitsPerCentimetre, type BodySide, type Muscle } from '../../atlas/index.js';
import type { Overlay } from '../overlay.js';

/**
 * The drawing of a muscle on one side of the patient: the places of its points with their uncertainty, and where pain from them is described. A place
 * hidden in profile gets no disc, because one would palpate something else there.
 *
 * @param only the id of the only point to draw; null for all
 */
export function toOverlay({ triggerPoints }: Muscle<string, string>, side: BodySide, only: string | null): Overlay {
  const points = triggerPoints.map((point, i) => ({ point, number: triggerPoints.length > 1 ? i + 1 : undefined })).filter(({ point }) => only === null || point.id === only);
  const referrals = points.map(({ point }) => referralOf(point, side));
  const primary = new Set(onEveryView(referrals.flatMap((referral) => referral.primary)));
  const spillover = onEveryView(referrals.flatMap((referral) => referral.spillover)).filter((zone) => !primary.has(zone));
  const discs = points.flatMap(({ point, number }) =>
    placementsOf(point, side).flatMap(({ isHidden, view, at, zone }) => (isHidden ? [] : [{ point: point.id, number, view, at, zone, radius: uncertaintyIn(zone) * unitsPerCentimetre(view) }])),
  );
  return { discs, primary: [...primary], spillover };
}
