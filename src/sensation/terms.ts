/** How sure it is that a field reaches a part: the maps agree, most maps, or at least one known map alone or a known conflict. */
export const weights = ['core', 'usual', 'disputed'] as const;
/** One of `weights`. */
export type Weight = (typeof weights)[number];

/** What an entry rests on: recalled from standard maps, computed from places that were read, or judged. */
export const bases = ['recalled', 'computed', 'judged'] as const;
/** One of `bases`. */
export type Basis = (typeof bases)[number];
