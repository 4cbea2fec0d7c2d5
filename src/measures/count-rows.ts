import { getZone, viewIds, zoneIds, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import { countedAs, countingOf } from './frequency.js';
import { markedPlaces } from './marked-places.js';
import type { CountOptions } from './pain.js';
import { forEachRun } from './runs.js';

/**
 * One contribution of a chart: itself (`counted`), a zone (`zone`) or a cell (`cell`); the other two are null. Grouped by `counted`, `view`, `zone`
 * and `cell` with the weights summed, the rows of any number of charts are their frequency, in any engine.
 */
export interface CountRow {
  /** The id of the chart. */
  readonly chart_id: string;
  /** The counting method (anatomy, cell size, kinds of mark), on one row per chart, also without marks. */
  readonly counted: string | null;
  /** The view of the zone or cell. */
  readonly view: ViewId | null;
  /** The zone, on a row for a zone. */
  readonly zone: ZoneId | null;
  /** Index in its view, row by row from the top left corner: `row * columns + column`; see `gridOf`. */
  readonly cell: number | null;
  /** The number of charts: 1. */
  readonly weight: number;
}

/** What `addChart` adds for a chart, as rows. */
export function toCountRows(chart: Pick<Chart, 'id' | 'marks'>, options?: CountOptions): CountRow[] {
  const counting = countingOf(options);
  const { zones, cells } = markedPlaces(chart, counting.kinds);
  const row = { chart_id: chart.id, counted: null, view: null, zone: null, cell: null, weight: 1 };
  const rows: CountRow[] = [{ ...row, counted: countedAs(counting) }];
  for (const number of zones) {
    const zone = zoneIds[number]!;
    rows.push({ ...row, view: getZone(zone)!.view, zone });
  }
  for (const view of viewIds)
    forEachRun(cells[view], (from, to) => {
      for (let cell = from; cell <= to; cell++) rows.push({ ...row, view, cell });
    });
  return rows;
}
