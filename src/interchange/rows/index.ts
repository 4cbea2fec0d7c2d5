export { checkRow } from './check-row.js';
export { columnNames, columnTypes, type ColumnType } from './columns.js';
export type { ColumnName, MarkRow } from './mark-row.js';
export { toRows } from './to-rows.js';
