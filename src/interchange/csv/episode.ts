import type { Episode } from '../../episode/index.js';
import { toCsv, type CsvOptions } from './to-csv.js';

/**
 * An episode as CSV: the rows of `toCsv`, one per mark and visit, with the additional columns `episode_id` and `visit` (from 0).
 *
 * @throws RangeError for a column of your own without a name or with one of palpate's
 */
export function episodeToCsv({ id, charts }: Episode, { columns = {}, ...options }: CsvOptions = {}): string {
  const visits = new Map(charts.map((chart, visit) => [chart.id, visit]));
  return toCsv(charts, { ...options, columns: { episode_id: () => id, visit: (chart) => visits.get(chart.id), ...columns } });
}
