import { isSameJson } from '../json.js';
import type { Chart } from '../types.js';
import type { Change, ChartItem, ChartList } from './change.js';

/**
 * The same edit on another state of the chart, such as one that a server has normalised: items are found by id, and only edited fields are set;
 * changes of missing items, or without effect, are left out. The result fits the chart; `applyChanges` checks whether it is valid.
 */
export function rebaseChanges(chart: Chart, changes: readonly Change[]): Change[] {
  const lists: Record<ChartList, ChartItem[]> = { marks: [...chart.marks], treatments: [...chart.treatments] };
  const fields: Partial<Record<string, unknown>> = { ...chart };
  return changes.flatMap((change): Change[] => {
    if (change.type === 'set') return rebaseSet(fields, change);
    const items = lists[change.list];
    const index = items.findIndex(({ id }) => id === (change.type === 'change' ? change.before : change.item).id);
    const current = items[index];
    if (change.type === 'insert') {
      if (current) return [];
      const place = Math.min(change.index, items.length);
      items.splice(place, 0, change.item);
      return [{ ...change, index: place }];
    }
    if (!current) return [];
    if (change.type === 'remove') {
      items.splice(index, 1);
      return [{ ...change, index, item: current } as Change];
    }
    const after = withEdit(current, change.before, change.after);
    if (isSameJson(current, after)) return [];
    items[index] = after;
    return [{ ...change, before: current, after } as Change];
  });
}

function rebaseSet(fields: Partial<Record<string, unknown>>, change: Change & { type: 'set' }): Change[] {
  const { type, field, after } = change;
  const before = fields[field];
  if (isSameJson(before, after)) return [];
  fields[field] = after;
  return [{ type, field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) } as Change];
}

/** An item with the fields that an edit changed. */
function withEdit(current: ChartItem, before: ChartItem, after: ChartItem): ChartItem {
  const [old, next] = [before, after].map((item) => item as unknown as Record<string, unknown>) as [Record<string, unknown>, Record<string, unknown>];
  const edited = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter((key) => !isSameJson(old[key], next[key]));
  const kept = Object.entries(current).filter(([key]) => !edited.includes(key));
  return Object.fromEntries([...kept, ...edited.filter((key) => next[key] !== undefined).map((key) => [key, next[key]])]) as unknown as ChartItem;
}
