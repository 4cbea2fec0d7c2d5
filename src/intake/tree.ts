import type { Item, Questionnaire } from './types.js';

/** Items with what belongs to them, as a tree. */
export interface Branch {
  /** The item. */
  readonly item: Item;
  /** The items whose `within` names it, in their order. */
  readonly branches: readonly Branch[];
}

/** The tree of a questionnaire's items, in their order. */
export function treeOf({ items }: Pick<Questionnaire, 'items'>): readonly Branch[] {
  const roots: Branch[] = [];
  const byId = new Map<string, Branch[]>();
  for (const item of items) {
    const branches: Branch[] = [];
    byId.set(item.id, branches);
    (item.within === undefined ? roots : (byId.get(item.within) ?? roots)).push({ item, branches });
  }
  return roots;
}

/** Whether an item is answered, and not only shown. */
export const isQuestion = ({ type }: Item): boolean => type !== 'group' && type !== 'display' && type !== 'unknown';
