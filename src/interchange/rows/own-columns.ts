import type { Chart } from '../../chart/index.js';
import { columnTypes } from './columns.js';
import type { MarkRow } from './mark-row.js';

/** Values for columns of the host, from a chart (such as the patient) or from a mark. */
export type OwnColumns = Readonly<Record<string, (chart: Chart, row: MarkRow) => string | number | boolean | null | undefined>>;

/** Columns with their names. Throws a RangeError for one without a name or with a name that is taken. */
export function checkedColumns(columns: OwnColumns, taken: readonly string[] = []): [name: string, read: OwnColumns[string]][] {
  const own = Object.entries(columns);
  for (const [name] of own) {
    if (name.trim() === '' || Object.hasOwn(columnTypes, name) || taken.includes(name)) throw new RangeError(`“${name}” cannot be the name of a column: it is empty or already used.`);
  }
  return own;
}
