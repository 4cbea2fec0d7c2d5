import { getZone, views, type PartId, type Side } from '../anatomy/index.js';
import { convertPressure, isKnown, pressureUnits, type PressureThreshold, type PressureUnit } from '../chart/index.js';
import type { Marked } from './pain.js';

/** The pressure pain thresholds of one part on both sides, in one unit. */
export interface ThresholdDifference {
  /** The part that was measured on both sides. */
  readonly part: PartId;
  /** True for a part of the sole; other parts of the foot have the same name. */
  readonly view?: string;
  /** The unit of the thresholds. */
  readonly unit: PressureUnit;
  /** The threshold on the patient’s left, in `unit`. */
  readonly left: number;
  /** The threshold on the patient’s right, in `unit`. */
  readonly right: number;
  /** Left minus right: negative if the left side hurts at less pressure. */
  readonly difference: number;
  /** Whether tip area, rate and device are the same for all readings: otherwise values are not comparable. */
  readonly sameMethod: boolean;
}

/**
 * Side-to-side differences of the pressure pain threshold, for each part measured on both sides. The mean of several trials counts for a mark, and
 * the mean of several marks for a part and side; nothing is rounded. An unknown unit (of a later document version) cannot be converted and does not
 * count. Differences are of interest because the sides of healthy people do not differ significantly (Fischer, Pain 1987;30:115-126); this function
 * does not interpret them.
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
