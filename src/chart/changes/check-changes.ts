import { parseChart } from '../parse/parse-chart.js';
import type { Problem } from '../parse/problem.js';
import type { Chart } from '../types.js';
import type { ChartItem } from './change.js';
import { touchedPart, type Touched } from './touched.js';

/** A chart whose changed items and fields are plain copies, or its problems. */
export type CheckResult = { readonly ok: true; readonly chart: Chart } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Whether `parseChart` would accept a chart after changes, at a cost that depends only on what they changed. */
export function checkTouched(chart: Chart, touched: Touched): CheckResult {
  const part = parseChart(touchedPart(chart, touched));
  // The whole chart decides, and gives problems their right paths.
  const result = part.ok ? part : parseChart(chart);
  return result.ok ? { ok: true, chart: withCopies(chart, result.chart, touched) } : result;
}

function withCopies(chart: Chart, copy: Chart, { marks, treatments, fields }: Touched): Chart {
  const list = <T extends ChartItem>(items: readonly T[], copies: readonly T[], ids: ReadonlySet<string>): readonly T[] => {
    if (ids.size === 0) return items;
    const byId = new Map(copies.filter(({ id }) => ids.has(id)).map((item) => [item.id, item]));
    return items.map((item) => byId.get(item.id) ?? item);
  };
  const kept = Object.fromEntries([...fields].filter((field) => copy[field] !== undefined).map((field) => [field, copy[field]]));
  return { ...chart, ...kept, marks: list(chart.marks, copy.marks, marks), treatments: list(chart.treatments, copy.treatments, treatments) };
}
