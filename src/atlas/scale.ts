import { getZone, type ViewId, type ZoneId } from '../anatomy/index.js';

/** Centimetres from crown to sole where nothing is said: about that of an average adult. */
export const defaultStature = 170;

/** From crown to sole on front, back and sides, in units. */
const drawnStature = 960;

/** The soles are drawn larger: a foot is 350 units long there, and 134.6 in profile. */
const enlargement = (view: ViewId): number => (view === 'soles' ? 350.2 / 134.6 : 1);

/**
 * How many units of a view a centimetre is, on a person of this stature (cm). Approximate: the figure is an average and flat.
 * @throws RangeError for a stature that is not a positive number
 */
export function unitsPerCentimetre(view: ViewId, stature: number = defaultStature): number {
  if (!(stature > 0 && stature < Infinity)) throw new RangeError('`stature` must be a positive number of centimetres.');
  return (drawnStature / stature) * enlargement(view);
}

/**
 * How far, in centimetres, the indicative place of a trigger point in a zone may lie from where it is found: 1 on head and hand,
 * else 2.5 (the atlas says 2 to 3). As wide as this it is to be shown, not as a pin.
 */
export const uncertaintyIn = (zone: ZoneId): number => (fineGroups.has(getZone(zone)?.group ?? '') ? 1 : 2.5);

const fineGroups: ReadonlySet<string> = new Set(['head', 'hand']);
