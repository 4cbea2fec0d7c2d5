import type { ChartItem } from './change.js';

/** A mutable copy of a list of a chart, with the set of its ids. */
export interface DraftList {
  readonly items: ChartItem[];
  readonly ids: Set<string>;
}

export const openList = <T extends ChartItem>(items: readonly T[]): DraftList => ({
  items: [...items],
  ids: new Set(items.map((item) => item.id)),
});
