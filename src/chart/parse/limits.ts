/**
 * How large a document may be. Far beyond any chart; they keep the time bounded that a hostile one can cost. A
 * mark has about twenty values, a freehand stroke some hundreds.
 */
export const limits = {
  /** Lists and objects within each other. */
  depth: 64,
  /** Numbers, texts, lists and all else, counted together. */
  values: 1_000_000,
  /** Of all texts and names together, and of a document given as text. */
  characters: 16_000_000,
} as const;
