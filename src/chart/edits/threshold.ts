import { meanPressure } from '../pressure.js';
import type { PressureThreshold } from '../types.js';

/** New values for some of the fields; `undefined` takes one back. */
export type ThresholdPatch = { readonly [K in keyof PressureThreshold]?: PressureThreshold[K] | undefined };

/**
 * A pressure threshold after some of it was said or taken back. Readings give their mean as the value; a
 * value that is not their mean takes their place. Undefined as long as there is no value: what comes with one (tip, device) means nothing without it.
 */
export function patchThreshold(threshold: PressureThreshold | undefined, patch: ThresholdPatch): PressureThreshold | undefined {
  const mean = patch.trials && meanPressure(patch.trials);
  const isInTheirPlace = !patch.trials && patch.value !== undefined && threshold?.trials && patch.value !== meanPressure(threshold.trials);
  const trials = patch.trials?.length === 0 || isInTheirPlace ? { trials: undefined } : {};
  const fields = { unit: 'kPa', ...threshold, ...patch, ...trials, ...(mean !== undefined && { value: mean }) };
  if (fields.value === undefined) return undefined;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as PressureThreshold;
}
