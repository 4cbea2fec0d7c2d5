/** Every generated module of the anatomy, by file name. */
export function generateAnatomy(): Map<string, string>;

/** src/measures/generated/skin.ts */
export function skinModule(): string;
