import type { Chart } from '../../chart/index.js';
import { toCountRows, type CountOptions } from '../../measures/index.js';

/**
 * What charts count in, as NDJSON: a line for each chart, for each zone and for each cell that it marks (`CountRow`), about 200 a chart.
 * Engines that group and sum make the frequency map of it, and `addCounts` reads their sums.
 */
export function countsToNdjson(charts: Pick<Chart, 'id' | 'marks'> | Iterable<Pick<Chart, 'id' | 'marks'>>, options?: CountOptions): string {
  const lines: string[] = [];
  for (const chart of Symbol.iterator in charts ? charts : [charts])
    for (const row of toCountRows(chart, options)) lines.push(JSON.stringify(row));
  // Without a bracket that could begin a tag, wherever the text ends up. The JSON says the same.
  return lines.length ? `${lines.join('\n')}\n`.replaceAll('<', '\\u003c') : '';
}
