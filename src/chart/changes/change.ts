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

/** An item was inserted. */
export type InsertChange = {
  [L in ChartList]: {
    readonly type: 'insert';
    /** The list that it is in. */
    readonly list: L;
    /** Its index after the change. */
    readonly index: number;
    /** The new item. */
    readonly item: ChartItem<L>;
  };
}[ChartList];

/** An item was removed. */
export type RemoveChange = {
  [L in ChartList]: {
    readonly type: 'remove';
    /** The list that it was in. */
    readonly list: L;
    /** Its index before the change. */
    readonly index: number;
    /** The removed item. */
    readonly item: ChartItem<L>;
  };
}[ChartList];

/** An item was replaced by another with the same id. */
export type ItemChange = {
  [L in ChartList]: {
    readonly type: 'change';
    /** The list that it is in. */
    readonly list: L;
    /** The item before the change. */
    readonly before: ChartItem<L>;
    /** The item after the change, with the same id. */
    readonly after: ChartItem<L>;
  };
}[ChartList];

/** A field of the chart was set or removed. */
export type SetChange = {
  [F in ChartField]: {
    readonly type: 'set';
    /** The name of the field. */
    readonly field: F;
    /** Its value before the change. Left out: it was missing. */
    readonly before?: NonNullable<Chart[F]>;
    /** Its value after the change. Left out: it is removed. */
    readonly after?: NonNullable<Chart[F]>;
  };
}[ChartField];

/** One small edit of a chart, as plain JSON. It contains what its inverse needs, so it can be stored, sent and undone. */
export type Change = InsertChange | RemoveChange | ItemChange | SetChange;

/** Why a chart changed. */
export const changeReasons = ['add', 'edit', 'remove', 'clear', 'undo', 'redo'] as const;
/** One of `changeReasons`. */
export type ChangeReason = (typeof changeReasons)[number];
