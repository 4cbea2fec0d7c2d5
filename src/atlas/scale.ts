import { getZone, type ViewId, type ZoneId } from '../anatomy/index.js';

/** Default body height in centimetres: about an average adult. */
export const defaultStature = 170;

/** Body height on front, back and side views, in units. */
const drawnStature = 960;

/** Soles are drawn larger: a foot is 350 units long there, and 134.6 in profile. */
const enlargement = (view: ViewId): number => (view === 'soles' ? 350.2 / 134.6 : 1);

/**
 * Units of a view per centimetre, for a person of this stature (cm). Approximate: the figure is average and flat.
 *
 * @throws RangeError for a stature that is not a positive number
 */
export function unitsPerCentimetre(view: ViewId, stature: number = defaultStature): number {
  if (!(stature > 0 && stature < Infinity)) throw new RangeError('`stature` must be a positive number of centimetres.');
  return (drawnStature / stature) * enlargement(view);
}

/**
 * The uncertainty of a trigger point's indicative place, by zone, in centimetres: 1 on head and hand, otherwise 2.5 (the atlas says 2 to 3). Draw it
 * as wide as this, not as a pin.
 */
export const uncertaintyIn = (zone: ZoneId): number => (fineGroups.has(getZone(zone)?.group ?? '') ? 1 : 2.5);

const fineGroups: ReadonlySet<string> = new Set(['head', 'hand']);
