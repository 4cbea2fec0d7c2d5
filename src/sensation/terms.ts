/**
 * How certain it is that a field includes a part: maps agree (`core`), most maps do (`usual`), or at least one known map does alone or contradicts
 * others (`disputed`).
 */
export const weights = ['core', 'usual', 'disputed'] as const;
/** One of `weights`. */
export type Weight = (typeof weights)[number];

/** The basis of an entry: recalled from standard maps, computed from published places, or judged. */
export const bases = ['recalled', 'computed', 'judged'] as const;
/** One of `bases`. */
export type Basis = (typeof bases)[number];
