import { packedAtlas } from './generated/atlas.js';
import { unpackAtlas } from './packed.js';
import type { Atlas } from './types.js';

let unpacked: Atlas | undefined;

/** The built-in atlas, parsed on first use. A research draft that no clinician has reviewed. */
export const builtInAtlas = (): Atlas => (unpacked ??= unpackAtlas(packedAtlas));
