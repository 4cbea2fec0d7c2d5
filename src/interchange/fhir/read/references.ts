import type { Problem } from '../../../chart/index.js';
import { own } from '../systems.js';
import { at, codeIn, itemsOf, referenceIn } from './access.js';
import type { Entry } from './entries.js';
import { idOfMark } from './read-mark.js';

/** The id of the mark that a reference leads to. */
export type MarkAt = (reference: string) => string | undefined;

/** Finds among these marks, and no others: a tie to what was taken back, or is of another visit, leads nowhere. */
export function markFinder(marks: readonly Entry[]): MarkAt {
  const ids = new Map(marks.flatMap(({ resource, urls }) => urls.map((url) => [url, idOfMark(resource)] as const)));
  return (reference) => ids.get(reference);
}

/** Ties of a mark that are not read, as warnings. */
export function lostTies({ path, resource }: Entry, markAt: MarkAt): Problem[] {
  if (codeIn(at(resource, 'code'), own('kind')) !== 'referral') return [];
  return itemsOf(at(resource, 'derivedFrom')).flatMap((source, index) =>
    markAt(referenceIn(source)) === undefined ? [{ path: `${path}.derivedFrom[${index}]`, message: 'leads to no mark of this chart, and was left out.' }] : [],
  );
}
