import { isSameJson } from '../json.js';
import type { Change, ItemChange } from './change.js';
import { withoutVisit } from './without-visit.js';

/**
 * Fewer changes with the same effect: consecutive changes of an item or field become one, or none if it ended as it began. The many moves of a drag
 * become one undo step.
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
  // A removed item is as before its edits; an item that was inserted and removed disappears.
  if (previous.type === 'change') {
    return [...earlier.filter((_, index) => index !== at), { ...change, item: previous.before } as Change];
  }
  return previous.type === 'insert' ? withoutVisit(earlier, at, change) : [...earlier, change];
}

/** The subject of a change. */
function subjectOf(change: Change): string {
  if (change.type === 'set') return change.field;
  return `${change.list} ${change.type === 'change' ? change.before.id : change.item.id}`;
}

/** Two changes of one subject as one, at the position of the first; undefined if this is not possible. */
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
