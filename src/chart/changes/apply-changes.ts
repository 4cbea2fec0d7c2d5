import { isSameJson } from '../json.js';
import type { Chart } from '../types.js';
import type { Change, ChartItem, ChartList } from './change.js';
import { openList, type DraftList } from './draft-list.js';

/** Thrown by `applyChanges` for a change that does not fit the chart. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
  readonly change: Change;

  constructor(change: Change, message: string) {
    super(`This ${change.type} does not fit the chart: ${message}.`);
    this.change = change;
  }
}

/**
 * The chart after some changes. Pure; marks and treatments that no change touches stay the same objects, and with no
 * changes so does the chart.
 *
 * A change fits a chart that has what the change says was there: the same item at that index, the same value before.
 *
 * @throws ChangeError if a change does not fit
 */
export function applyChanges(chart: Chart, changes: readonly Change[]): Chart {
  if (changes.length === 0) return chart;
  const fields: Record<string, unknown> = { ...chart };
  const lists: { [L in ChartList]?: DraftList } = {};
  for (const change of changes) {
    if (change.type === 'set') setField(fields, change);
    else applyToList((lists[change.list] ??= openList<ChartItem>(chart[change.list])), change);
  }
  for (const list of ['marks', 'treatments'] as const) if (lists[list]) fields[list] = lists[list].items;
  return fields as unknown as Chart;
}

function setField(fields: Record<string, unknown>, change: Change & { type: 'set' }): void {
  if (!isSameJson(fields[change.field], change.before)) throw new ChangeError(change, `${change.field} is not what it was`);
  if (change.after === undefined) delete fields[change.field];
  else fields[change.field] = change.after;
}

function applyToList({ items, ids }: DraftList, change: Exclude<Change, { type: 'set' }>): void {
  const refuse = (message: string) => new ChangeError(change, message);
  if (change.type === 'insert') {
    const { index, item } = change;
    if (ids.has(item.id)) throw refuse(`there is a “${item.id}” in ${change.list} already`);
    if (!Number.isInteger(index) || index < 0 || index > items.length) throw refuse(`${change.list} has no place ${index}`);
    items.splice(index, 0, item);
    ids.add(item.id);
  } else if (change.type === 'remove') {
    const { index, item } = change;
    if (!isSameJson(items[index], item)) throw refuse(`${change.list}[${index}] is not that “${item.id}”`);
    items.splice(index, 1);
    ids.delete(item.id);
  } else {
    const { before, after } = change;
    if (before.id !== after.id) throw refuse(`an id cannot change (“${before.id}”, “${after.id}”)`);
    const index = items.findIndex((item) => item.id === before.id);
    if (index < 0) throw refuse(`there is no “${before.id}” in ${change.list}`);
    if (!isSameJson(items[index], before)) throw refuse(`“${before.id}” is not what it was`);
    items[index] = after;
  }
}
