import type { Chart } from '../types.js';

/** The lists of a chart whose items are inserted, removed and changed. */
export const chartLists = ['marks', 'treatments'] as const;
/** One of `chartLists`. */
export type ChartList = (typeof chartLists)[number];

/** An item of one of the lists. */
export type ChartItem<L extends ChartList = ChartList> = Chart[L][number];

/** The fields of a chart that are set as a whole. */
export const chartFields = ['figure', 'recordedAt', 'recordedAtPrecision', 'recordedBy', 'nothingToMark', 'absent', 'clear', 'relations', 'sensory', 'posture', 'extensions'] as const;
/** One of `chartFields`. */
export type ChartField = (typeof chartFields)[number];

/** An item came in at an index. */
export type InsertChange = {
  [L in ChartList]: { readonly type: 'insert'; readonly list: L; readonly index: number; readonly item: ChartItem<L> };
}[ChartList];

/** The item at an index went. */
export type RemoveChange = {
  [L in ChartList]: { readonly type: 'remove'; readonly list: L; readonly index: number; readonly item: ChartItem<L> };
}[ChartList];

/** An item, found by its id, became another. */
export type ItemChange = {
  [L in ChartList]: { readonly type: 'change'; readonly list: L; readonly before: ChartItem<L>; readonly after: ChartItem<L> };
}[ChartList];

/** A field of the chart was set. A missing `before` or `after` is a missing field. */
export type SetChange = {
  [F in ChartField]: {
    readonly type: 'set';
    readonly field: F;
    readonly before?: NonNullable<Chart[F]>;
    readonly after?: NonNullable<Chart[F]>;
  };
}[ChartField];

/**
 * One small edit of a chart, as plain JSON: it can be stored, sent and undone, as it carries what its inverse needs.
 */
export type Change = InsertChange | RemoveChange | ItemChange | SetChange;

/** Why a chart changed. */
export const changeReasons = ['add', 'edit', 'remove', 'clear', 'undo', 'redo'] as const;
/** One of `changeReasons`. */
export type ChangeReason = (typeof changeReasons)[number];
