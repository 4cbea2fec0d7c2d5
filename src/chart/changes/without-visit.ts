import type { Change, RemoveChange } from './change.js';

/** The changes without the insertion at `start` of an item that the last change removes: indices in between move by one if they counted it. */
export function withoutVisit(changes: readonly Change[], start: number, removal: RemoveChange): Change[] {
  const insertion = changes[start];
  if (insertion?.type !== 'insert') throw new Error('The first change must be an insertion.');
  let place = insertion.index;
  const after = changes.slice(start + 1).map((change) => {
    if (change.type === 'change' || change.type === 'set' || change.list !== removal.list) return change;
    if (change.index > place) return { ...change, index: change.index - 1 };
    // At or before the item: it moves, and the change stays.
    place += change.type === 'insert' ? 1 : -1;
    return change;
  });
  return [...changes.slice(0, start), ...after];
}
