/** Every generated module, by file name. */
export function generateAnatomy(): Map<string, string>;
