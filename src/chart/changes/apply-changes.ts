import { isSameJson } from '../json.js';
import { describeValue, type Problem } from '../parse/problem.js';
import { isSound, markSound } from '../sound.js';
import type { Chart } from '../types.js';
import { chartFields, chartLists, type Change, type ChartItem, type ChartList } from './change.js';
import { checkTouched } from './check-changes.js';
import { openList, type DraftList } from './draft-list.js';
import { nothingTouched, type Touched } from './touched.js';

/** Thrown by `applyChanges` for a change that does not fit the chart, or whose result `parseChart` would refuse. */
export class ChangeError extends Error {
  /** Identifies this error. */
  override readonly name = 'ChangeError';
  /** The change that does not fit the chart. */
  readonly change: Change;
  /** Problems of the resulting chart; empty for a change that does not fit. */
  readonly problems: readonly Problem[];

  constructor(change: Change, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.change = change;
    this.problems = problems;
  }
}

/**
 * The chart after some changes. Pure; unchanged marks and treatments stay the same objects, and without changes so does the chart.
 *
 * A change fits if the chart has what the change expects: the same item at that index, the same value before. The result is checked like in
 * `parseChart`, as far as the changes affect it: unique ids, links to existing marks, places inside their zones, numbers and texts in range, JSON in
 * `extensions`. Between the changes of one list, these rules may be broken.
 *
 * @throws ChangeError if a change does not fit, or if `parseChart` would refuse the result
 */
export function applyChanges(chart: Chart, changes: readonly Change[]): Chart {
  if (changes.length === 0) return chart;
  const fields: Record<string, unknown> = { ...chart };
  const lists: { [L in ChartList]?: DraftList } = {};
  const touched = nothingTouched();
  for (const change of changes) {
    if (!isChange(change)) throw new ChangeError(change, 'This is not a change of a chart.');
    if (change.type === 'set') setField(fields, change, touched);
    else applyToList((lists[change.list] ??= openList<ChartItem>(chart[change.list])), change, touched);
  }
  for (const list of chartLists) if (lists[list]) fields[list] = lists[list].items;
  const result = checkTouched(fields as unknown as Chart, touched);
  if (!result.ok) throw new ChangeError(changes[0] as Change, `This would make a chart that cannot be read back: ${wordProblems(result.problems)}`, result.problems);
  return isSound(chart) ? markSound(result.chart) : result.chart;
}

/** Problems on one line. */
export const wordProblems = (problems: readonly Problem[]): string =>
  problems.slice(0, 3).map(({ path, message }) => (path ? `${path} ${message}` : message)).join(' ') + (problems.length > 3 ? ` … and ${problems.length - 3} more.` : '');

/** Types guarantee it, but hosts may be without types. */
function isChange(change: unknown): change is Change {
  const isItem = (value: unknown) => typeof value === 'object' && value !== null;
  if (!isItem(change)) return false;
  const { type, field, list, item, before, after } = change as Record<string, unknown>;
  if (type === 'set') return chartFields.includes(field as never);
  if (!chartLists.includes(list as never)) return false;
  return type === 'change' ? isItem(before) && isItem(after) : (type === 'insert' || type === 'remove') && isItem(item);
}

const misfit = (change: Change, message: string) => new ChangeError(change, `This ${change.type} does not fit the chart: ${message}.`);

function setField(fields: Record<string, unknown>, change: Change & { type: 'set' }, touched: Touched): void {
  if (!isSameJson(fields[change.field], change.before)) throw misfit(change, `${change.field} has a different value`);
  if (change.after === undefined) delete fields[change.field];
  else fields[change.field] = change.after;
  touched.fields.add(change.field);
}

function applyToList({ items, ids }: DraftList, change: Exclude<Change, { type: 'set' }>, touched: Touched): void {
  const { list } = change;
  if (change.type === 'insert') {
    const { index, item } = change;
    if (ids.has(item.id)) throw misfit(change, `${list} already has the id ${describeValue(item.id)}`);
    if (!Number.isInteger(index) || index < 0 || index > items.length) throw misfit(change, `${list} has no place ${describeValue(index)}`);
    items.splice(index, 0, item);
    ids.add(item.id);
    touched[list].add(item.id);
  } else if (change.type === 'remove') {
    const { index, item } = change;
    if (!isSameJson(items[index], item)) throw misfit(change, `${list}[${index}] is not that ${describeValue(item.id)}`);
    items.splice(index, 1);
    ids.delete(item.id);
    touched[list].delete(item.id);
    if (list === 'marks') touched.gone.add(item.id);
  } else {
    const { before, after } = change;
    if (before.id !== after.id) throw misfit(change, `an id cannot change (${describeValue(before.id)}, ${describeValue(after.id)})`);
    const index = items.findIndex((item) => item.id === before.id);
    if (index < 0) throw misfit(change, `${list} has no id ${describeValue(before.id)}`);
    if (!isSameJson(items[index], before)) throw misfit(change, `${describeValue(before.id)} has a different value`);
    items[index] = after;
    touched[list].add(after.id);
    // A link to a tenderness must not become a link to anything else.
    if (change.list === 'marks' && change.before.kind !== change.after.kind) touched.gone.add(after.id);
  }
}
