import type { Word } from './terms.js';

/** What a word is called; a word of a later version stands for itself. By itself, because words that load late use nothing else of the chart. */
export const labelOf = <T extends string>(labels: Readonly<Record<T, string>>, word: Word<T>): string => (Object.hasOwn(labels, word) ? labels[word as T] : word);
