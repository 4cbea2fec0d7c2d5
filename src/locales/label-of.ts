import type { Word } from '../chart/index.js';

// On its own: what is loaded late needs nothing else of the map, and bundlers would cut off all that it shares.

/** What a word is called; one of a later version of the document by itself. */
export const labelOf = <T extends string>(labels: Readonly<Record<T, string>>, word: Word<T>): string => (Object.hasOwn(labels, word) ? labels[word as T] : word);
