import type { Messages } from './messages.js';
import { createZoneName, type ZoneNaming } from './zone-names.js';

export { chinese } from './anatomical-names/chinese.js';
export { english } from './anatomical-names/english.js';
export { latin } from './anatomical-names/latin.js';
export type { ZoneNaming };

/**
 * The same language with anatomical names for the zones, for those who examine rather than for those who are examined:
 * `withAnatomicalNames(de, latin)`. An area is then named by its zones. Make it once, outside rendering: each is a language of its own to the map.
 *
 * @param names `english`, `latin`, `chinese`, or a host's own
 */
export const withAnatomicalNames = (messages: Messages, names: ZoneNaming): Messages => ({ ...messages, zoneName: createZoneName(names), areas: undefined });
