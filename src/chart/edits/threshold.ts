import { convertPressure, meanPressure } from '../pressure.js';
import { isKnown, pressureRange, pressureUnits, type PressureUnit } from '../terms.js';
import type { PressureThreshold } from '../types.js';

/** New values for some of the fields; `undefined` removes one. */
export type ThresholdPatch = { readonly [K in keyof PressureThreshold]?: PressureThreshold[K] | undefined };

/**
 * A pressure threshold with some fields set or cleared. The value is the mean of the readings; a value that is not their mean replaces them.
 * Undefined without a value: the other fields (tip, device) mean nothing then.
 */
export function patchThreshold(threshold: PressureThreshold | undefined, patch: ThresholdPatch): PressureThreshold | undefined {
  const mean = patch.trials && meanPressure(patch.trials);
  const isInTheirPlace = !patch.trials && patch.value !== undefined && threshold?.trials && patch.value !== meanPressure(threshold.trials);
  const trials = patch.trials?.length === 0 || isInTheirPlace ? { trials: undefined } : {};
  const fields = { unit: 'kPa', ...threshold, ...patch, ...trials, ...(mean !== undefined && { value: mean }) };
  if (fields.value === undefined) return undefined;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as PressureThreshold;
}

/**
 * The same pressure in another unit: value, readings and rate by the exact factor (1 kgf/cm² is 98.0665 kPa), not rounded, so that converting back
 * gives the same numbers. With readings, the value is their mean. Undefined if a number would leave the range of the document, 0 to 10,000, and for
 * an unknown unit (of a later document version).
 */
export function convertThreshold({ value, unit, trials, ratePerSecond, ...rest }: PressureThreshold, to: PressureUnit): PressureThreshold | undefined {
  if (!isKnown(pressureUnits, unit)) return undefined;
  const convert = (pressure: number) => withoutNoise(convertPressure(pressure, unit, to));
  const readings = trials?.map(convert);
  const mean = readings && trials && value === meanPressure(trials) ? meanPressure(readings) : undefined;
  const converted = {
    ...rest,
    value: mean ?? convert(value),
    unit: to,
    ...(readings && { trials: readings }),
    ...(ratePerSecond !== undefined && { ratePerSecond: convert(ratePerSecond) }),
  };
  return [converted.value, ...(readings ?? []), converted.ratePerSecond ?? 0].every((pressure) => pressure <= pressureRange[1]) ? converted : undefined;
}

/** A number without the errors of binary arithmetic: 2.4999999999999996 becomes 2.5. */
function withoutNoise(value: number): number {
  const short = Number(value.toPrecision(12));
  return Math.abs(short - value) <= Math.abs(value) * 1e-14 ? short : value;
}
