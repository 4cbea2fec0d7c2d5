import type { Item, Questionnaire } from './types.js';

/** Items with their children, as a tree. */
export interface Branch {
  /** The item. */
  readonly item: Item;
  /** Its children: the items whose `within` names it, in order. */
  readonly branches: readonly Branch[];
}

/** The tree of a questionnaire's items, in order. */
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

/** Whether an item can be answered, and is not only shown. */
export const isQuestion = ({ type }: Item): boolean => type !== 'group' && type !== 'display' && type !== 'unknown';
