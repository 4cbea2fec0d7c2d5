import type { Messages } from './messages.js';
import { createZoneName, type ZoneNaming } from './zone-names.js';

export { chinese } from './anatomical-names/chinese.js';
export { english } from './anatomical-names/english.js';
export { latin } from './anatomical-names/latin.js';
export type { ZoneNaming };

/**
 * A locale with anatomical names for the zones, for examiners: `withAnatomicalNames(de, latin)`. Areas are then named by their zones. Create it once,
 * outside rendering: the map treats each result as another language.
 *
 * @param names `english`, `latin`, `chinese`, or your own
 */
export const withAnatomicalNames = (messages: Messages, names: ZoneNaming): Messages => ({ ...messages, zoneName: createZoneName(names), areas: undefined });
