import { viewIds, zoneIds, type ViewId } from '../anatomy/index.js';
import { assertCountedHere, type Frequency } from './frequency.js';
import { markedPlaces } from './marked-places.js';
import type { Marked } from './pain.js';
import { forEachRun } from './runs.js';

/**
 * Adds a chart: **modifies** and returns `frequency`, because copying it per chart would cost more than counting. A chart counts once per zone and
 * cell, however many marks are there; an area counts in the cells whose centre it covers, a point in the cell that contains it. The order does not
 * matter. A pain frequency map as in Dixit and Lee 2022 (JMIR Form Res 6:e36687).
 *
 * @throws RangeError for a frequency of another anatomy or grid, and for a mark on an unknown view; then nothing was added
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
 * Adds many charts like `addChart`, but faster from about a hundred on. Charts are taken one at a time, so a generator that reads them from a file
 * needs no more memory for a million than for one. Charts are not checked: use `parseChart` for those from elsewhere.
 *
 * @throws RangeError like `addChart`; then no chart was added
 */
export function addCharts(frequency: Frequency, charts: Iterable<Marked>): Frequency {
  assertCountedHere(frequency);
  const { kinds } = frequency;
  const zoneCounts = new Int32Array(zoneIds.length);
  // Differences between consecutive cells: a run of any length is two differences.
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
