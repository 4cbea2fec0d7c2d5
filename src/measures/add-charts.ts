import { viewIds, zoneIds, type ViewId } from '../anatomy/index.js';
import { assertCountedHere, type Frequency } from './frequency.js';
import { markedPlaces } from './marked-places.js';
import type { Marked } from './pain.js';
import { forEachRun } from './runs.js';

/**
 * Adds a chart: **modifies** and returns `frequency`, because a copy per chart would cost more than counting. A chart counts once
 * in a zone and in a cell, however many marks lie there; an area counts in the cells whose middle it covers, a point in the cell
 * that holds it. Any order gives the same numbers. A pain frequency map as in Dixit and Lee 2022 (JMIR Form Res 6:e36687).
 *
 * @throws RangeError for a frequency of another anatomy or grid, and for a mark on a view that is not known; then nothing was added
 */
export function addChart(frequency: Frequency, chart: Marked): Frequency {
  assertCountedHere(frequency);
  const { zones, cells } = markedPlaces(chart, frequency.kinds);
  for (const number of zones) frequency.zones[zoneIds[number]!] += 1;
  for (const view of viewIds) {
    const counts = frequency.cells[view];
    forEachRun(cells[view], (from, to) => {
      for (let at = from; at <= to; at++) counts[at]! += 1;
    });
  }
  frequency.charts += 1;
  return frequency;
}

/**
 * Adds many charts, as `addChart` adds one, and faster: from about a hundred on. They are taken one at a time, so that a generator which
 * reads them from a file needs no more memory for a million than for one. Charts are taken as they are: check what comes from elsewhere with `parseChart`.
 *
 * @throws RangeError as `addChart` does; then none of them was added
 */
export function addCharts(frequency: Frequency, charts: Iterable<Marked>): Frequency {
  assertCountedHere(frequency);
  const { kinds } = frequency;
  const zoneCounts = new Int32Array(zoneIds.length);
  // How the count changes from each cell to the next: a run of any length is two steps.
  const steps = Object.fromEntries(viewIds.map((view) => [view, new Int32Array(frequency.cells[view].length + 1)])) as Record<ViewId, Int32Array>;
  let added = 0;
  for (const chart of charts) {
    const { zones, cells } = markedPlaces(chart, kinds);
    for (const number of zones) zoneCounts[number]! += 1;
    for (const view of viewIds) {
      if (cells[view].size === 0) continue;
      const changes = steps[view];
      forEachRun(cells[view], (from, to) => {
        changes[from]! += 1;
        changes[to + 1]! -= 1;
      });
    }
    added += 1;
  }
  zoneIds.forEach((id, number) => (frequency.zones[id] += zoneCounts[number]!));
  for (const view of viewIds) {
    const counts = frequency.cells[view];
    let count = 0;
    for (let at = 0; at < counts.length; at++) counts[at]! += count += steps[view][at]!;
  }
  frequency.charts += added;
  return frequency;
}
