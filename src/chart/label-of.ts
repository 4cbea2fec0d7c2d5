import type { Word } from './terms.js';

/** The label of a word; a word of a later version is its own label. In a file of its own because words that load late use nothing else of the chart. */
export const labelOf = <T extends string>(labels: Readonly<Record<T, string>>, word: Word<T>): string => (Object.hasOwn(labels, word) ? labels[word as T] : word);
