export { checkRow, wordsOf } from './check-row.js';
export { columnNames, columnTypes, freeTexts, laterColumns, moments, type ColumnType } from './columns.js';
export type { ColumnName, MarkRow } from './mark-row.js';
export { checkedColumns, type OwnColumns } from './own-columns.js';
export { groupBy, toRows } from './to-rows.js';
