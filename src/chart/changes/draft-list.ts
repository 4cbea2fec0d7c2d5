import type { ChartItem } from './change.js';

/** A copy of a list of a chart, being edited, with the ids that are in it. */
export interface DraftList {
  readonly items: ChartItem[];
  readonly ids: Set<string>;
}

export const openList = <T extends ChartItem>(items: readonly T[]): DraftList => ({
  items: [...items],
  ids: new Set(items.map((item) => item.id)),
});
