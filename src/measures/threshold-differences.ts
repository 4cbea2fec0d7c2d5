import { getZone, views, type PartId, type Side } from '../anatomy/index.js';
import { convertPressure, isKnown, pressureUnits, type PressureThreshold, type PressureUnit } from '../chart/index.js';
import type { Marked } from './pain.js';

/** The pressure pain thresholds of one part on both sides, in one unit. */
export interface ThresholdDifference {
  /** The part that was measured on both sides. */
  readonly part: PartId;
  /** A part of the sole, where other parts of the foot have the same name. */
  readonly view?: string;
  /** The unit of the numbers. */
  readonly unit: PressureUnit;
  /** The threshold on the patient’s left, in `unit`. */
  readonly left: number;
  /** The threshold on the patient’s right, in `unit`. */
  readonly right: number;
  /** Left less right: negative where the left side hurts at less pressure. */
  readonly difference: number;
  /** Whether tip area, rate and device are the same on all readings: values of others do not compare. */
  readonly sameMethod: boolean;
}

/**
 * Side-to-side differences of the pressure pain threshold, for each part that was measured on both sides. Of several trials at a mark
 * the mean counts, of several marks on a part and side the mean of these; nothing is rounded. A unit that is unknown (of a later
 * version of the document) cannot be converted, and does not count. That healthy people's sides do not differ
 * significantly is why the difference is looked at (Fischer, Pain 1987;30:115-126); what it means, this does not say.
 */
export function thresholdDifferences({ marks }: Marked, unit: PressureUnit = 'kPa'): ThresholdDifference[] {
  const places = new Map<string, { part: PartId; view?: string; readings: { side: Side; threshold: KnownThreshold }[] }>();
  for (const mark of marks) {
    if (mark.kind !== 'tenderness' || !mark.pressureThreshold || !isInKnownUnit(mark.pressureThreshold)) continue;
    const zone = getZone(mark.zone);
    if (!zone) continue;
    const own = views[zone.view].ownSkin ? { view: zone.view } : {};
    const key = `${own.view ?? ''}.${zone.part}`;
    const place = places.get(key) ?? { part: zone.part, ...own, readings: [] };
    place.readings.push({ side: zone.side, threshold: mark.pressureThreshold });
    places.set(key, place);
  }
  return [...places.values()].flatMap(({ readings, ...place }) => {
    const meanOf = (side: Side) => mean(readings.filter((reading) => reading.side === side).map(({ threshold }) => valueIn(threshold, unit)));
    const [left, right] = [meanOf('left'), meanOf('right')];
    if (left === undefined || right === undefined) return [];
    const methods = new Set(readings.map(({ threshold }) => methodOf(threshold)));
    return [{ ...place, unit, left, right, difference: left - right, sameMethod: methods.size === 1 }];
  });
}

interface KnownThreshold extends PressureThreshold {
  readonly unit: PressureUnit;
}

const isInKnownUnit = (threshold: PressureThreshold): threshold is KnownThreshold => isKnown(pressureUnits, threshold.unit);

const mean = (values: readonly number[]): number | undefined =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;

const valueIn = ({ value, trials = [], unit }: KnownThreshold, to: PressureUnit): number => convertPressure(mean(trials) ?? value, unit, to);

const methodOf = ({ tipAreaCm2, ratePerSecond, unit, device }: KnownThreshold): string =>
  JSON.stringify([tipAreaCm2, ratePerSecond && convertPressure(ratePerSecond, unit, 'kPa'), device]);
