import { isSameJson } from '../json.js';
import type { Change, ItemChange } from './change.js';
import { withoutVisit } from './without-visit.js';

/**
 * Fewer changes with the same effect: what came to one item or field one after the other becomes one change, and
 * nothing where it ended as it began. The many moves of a drag become one step of the history.
 */
export function mergeChanges(changes: readonly Change[]): Change[] {
  return changes.reduce<Change[]>(mergeInto, []).filter((change) => !isIdle(change));
}

function mergeInto(earlier: Change[], change: Change): Change[] {
  const at = earlier.map(subjectOf).lastIndexOf(subjectOf(change));
  const previous = earlier[at];
  const merged = previous && mergeTwo(previous, change);
  if (merged) return earlier.map((other, index) => (index === at ? merged : other));
  if (!previous || change.type !== 'remove') return [...earlier, change];
  // What was removed is as it was before its edits; what was inserted meanwhile was never there.
  if (previous.type === 'change') {
    return [...earlier.filter((_, index) => index !== at), { ...change, item: previous.before } as Change];
  }
  return previous.type === 'insert' ? withoutVisit(earlier, at, change) : [...earlier, change];
}

/** What a change is about. */
function subjectOf(change: Change): string {
  if (change.type === 'set') return change.field;
  return `${change.list} ${change.type === 'change' ? change.before.id : change.item.id}`;
}

/** Two changes of one subject as one at the place of the first; undefined where that is not so simple. */
function mergeTwo(first: Change, second: Change): Change | undefined {
  if (first.type === 'set' && second.type === 'set') {
    const { after: _, ...rest } = first;
    return { ...rest, ...(second.after !== undefined && { after: second.after }) } as Change;
  }
  if (second.type !== 'change') return undefined;
  if (first.type === 'insert') return { ...first, item: second.after } as Change;
  return first.type === 'change' ? ({ ...first, after: second.after } as ItemChange) : undefined;
}

const isIdle = (change: Change): boolean =>
  (change.type === 'change' || change.type === 'set') && isSameJson(change.before, change.after);
