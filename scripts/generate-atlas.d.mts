/** Every generated module, by file name. */
export function generateAtlas(): Map<string, string>;
