import type { Chart } from '../../chart/index.js';
import { toCountRows, type CountOptions } from '../../measures/index.js';

/**
 * Charts as NDJSON for counting: a line per chart, per marked zone and per marked cell (`CountRow`), about 200 per chart. Engines that group
 * and sum these rows compute the frequency map; `addCounts` reads their sums.
 */
export function countsToNdjson(charts: Pick<Chart, 'id' | 'marks'> | Iterable<Pick<Chart, 'id' | 'marks'>>, options?: CountOptions): string {
  const lines: string[] = [];
  for (const chart of Symbol.iterator in charts ? charts : [charts])
    for (const row of toCountRows(chart, options)) lines.push(JSON.stringify(row));
  // Without brackets that could start a tag, wherever the text is used. The JSON means the same.
  return lines.length ? `${lines.join('\n')}\n`.replaceAll('<', '\\u003c') : '';
}
