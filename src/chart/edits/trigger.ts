import type { Trigger } from '../types.js';

/** The signs of a trigger point, as the schema names them. */
export const triggerSigns = ['tautBand', 'referredPain', 'recognisedPain', 'twitchResponse', 'jumpSign'] as const;
/** One of `triggerSigns`. */
export type TriggerSign = (typeof triggerSigns)[number];

/** New values for some of the fields; `undefined` takes one back. */
export type TriggerPatch = { readonly [K in keyof Trigger]?: Trigger[K] | undefined };

/**
 * The signs of a trigger point after some were set or cleared. A sign without a status leaves the status
 * open (`unspecified`), which goes with the last sign; nothing is left once there is neither.
 */
export function patchTrigger(trigger: Trigger | undefined, patch: TriggerPatch): Trigger | undefined {
  const entries = Object.entries({ ...trigger, ...patch }).filter(([, value]) => value !== undefined);
  const isOfNoSign = !('status' in patch) && entries.every(([key, value]) => key === 'status' && value === 'unspecified');
  return isOfNoSign || entries.length === 0 ? undefined : { status: 'unspecified', ...(Object.fromEntries(entries) as Partial<Trigger>) };
}
