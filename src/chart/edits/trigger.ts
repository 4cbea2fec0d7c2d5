import type { Trigger } from '../types.js';

/** The signs of a trigger point, as in the schema. */
export const triggerSigns = ['tautBand', 'referredPain', 'recognisedPain', 'twitchResponse', 'jumpSign'] as const;
/** One of `triggerSigns`. */
export type TriggerSign = (typeof triggerSigns)[number];

/** New values for some of the fields; `undefined` removes one. */
export type TriggerPatch = { readonly [K in keyof Trigger]?: Trigger[K] | undefined };

/**
 * The signs of a trigger point with some set or cleared. A sign without a status has the status `unspecified`, which is removed with the last sign;
 * undefined if nothing remains.
 */
export function patchTrigger(trigger: Trigger | undefined, patch: TriggerPatch): Trigger | undefined {
  const entries = Object.entries({ ...trigger, ...patch }).filter(([, value]) => value !== undefined);
  const isOfNoSign = !('status' in patch) && entries.every(([key, value]) => key === 'status' && value === 'unspecified');
  return isOfNoSign || entries.length === 0 ? undefined : { status: 'unspecified', ...(Object.fromEntries(entries) as Partial<Trigger>) };
}
