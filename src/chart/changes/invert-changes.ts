import type { Change } from './change.js';

/** The changes that undo these, in the order in which to apply them. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map(invertChange).reverse();
}

function invertChange(change: Change): Change {
  switch (change.type) {
    case 'insert':
      return { ...change, type: 'remove' };
    case 'remove':
      return { ...change, type: 'insert' };
    case 'change':
      return { ...change, before: change.after, after: change.before } as Change;
    case 'set': {
      const { type, field, before, after } = change;
      return { type, field, ...(after !== undefined && { before: after }), ...(before !== undefined && { after: before }) } as Change;
    }
  }
}
