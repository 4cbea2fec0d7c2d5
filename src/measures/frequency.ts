import { viewIds, zoneIds, type ViewId, type ZoneId } from '../anatomy/index.js';
import { anatomyVersion } from '../chart/index.js';
import { cellSize, gridOf, mergeRuns, runAt, runsIn, type Run } from './grid.js';
import { countedMarks, painKinds, zonesOfMark, type CountOptions, type Marked } from './pain.js';

/**
 * In how many of the charts that were added each zone and each cell is marked. Whole numbers in plain JSON: it can be stored and sent as
 * it is, and merging is exact. Its size does not depend on how many charts were added.
 */
export interface Frequency {
  readonly anatomy: string;
  /** Units of a cell's side. */
  readonly cell: number;
  readonly kinds: readonly string[];
  charts: number;
  /** By zone as it was marked: a zone in profile is one of its own here, for the map of that view. */
  readonly zones: Record<ZoneId, number>;
  /** By view, row by row from the top left corner of its view box: see `gridOf`. */
  readonly cells: Record<ViewId, number[]>;
}

/** A frequency of no charts yet. */
export function createFrequency({ kinds = painKinds }: CountOptions = {}): Frequency {
  return {
    anatomy: anatomyVersion,
    cell: cellSize,
    kinds: [...kinds].sort(),
    charts: 0,
    zones: Object.fromEntries(zoneIds.map((id) => [id, 0])) as Frequency['zones'],
    cells: Object.fromEntries(viewIds.map((view) => [view, emptyCells(view)])) as Frequency['cells'],
  };
}

function emptyCells(view: ViewId): number[] {
  const { columns, rows } = gridOf(view);
  return Array.from({ length: columns * rows }, () => 0);
}

/**
 * Adds a chart: **changes** `frequency` and returns it, as a copy for every chart would cost more than the counting. A chart counts once
 * in a zone and in a cell, however many marks lie there; an area counts in the cells whose middle it covers, a point in the cell
 * that holds it. Any order gives the same numbers. A pain frequency map as in Dixit and Lee 2022 (JMIR Form Res 6:e36687).
 */
export function addChart(frequency: Frequency, chart: Marked): Frequency {
  const marks = countedMarks(chart, { kinds: frequency.kinds as Required<CountOptions>['kinds'] });
  for (const zone of new Set(marks.flatMap(zonesOfMark))) if (Object.hasOwn(frequency.zones, zone)) frequency.zones[zone] += 1;
  const runs = new Map<ViewId, Run[]>();
  const add = (view: ViewId, more: readonly Run[]) => runs.set(view, [...(runs.get(view) ?? []), ...more]);
  for (const mark of marks) {
    if (mark.kind === 'tenderness') add(mark.view, runAt(gridOf(mark.view), mark.at));
    else for (const { view, polygons } of mark.areas) add(view, polygons.flatMap((polygon) => runsIn(gridOf(view), polygon)));
  }
  for (const [view, list] of runs) count(frequency.cells[view], gridOf(view).columns, mergeRuns(list));
  frequency.charts += 1;
  return frequency;
}

function count(cells: number[], columns: number, runs: readonly Run[]): void {
  for (const { row, from, to } of runs) for (let at = row * columns + from; at <= row * columns + to; at++) cells[at] = (cells[at] ?? 0) + 1;
}

/**
 * Two frequencies as one, as if all their charts had been added to it: exact, in any order and grouping. Neither is changed. Throws a
 * RangeError for two that counted other kinds of mark, on other cells or on another anatomy.
 */
export function mergeFrequency(a: Frequency, b: Frequency): Frequency {
  const countedAs = ({ anatomy, cell, kinds }: Frequency) => JSON.stringify([anatomy, cell, kinds]);
  if (countedAs(a) !== countedAs(b)) throw new RangeError(`Frequencies that were counted differently cannot be merged: ${countedAs(a)} and ${countedAs(b)}`);
  const sum = <K extends string>(one: Record<K, number>, other: Record<K, number>) =>
    Object.fromEntries((Object.keys(one) as K[]).map((key) => [key, one[key] + (other[key] ?? 0)])) as Record<K, number>;
  return {
    ...a,
    charts: a.charts + b.charts,
    zones: sum(a.zones, b.zones),
    cells: Object.fromEntries(viewIds.map((view) => [view, a.cells[view].map((cell, i) => cell + (b.cells[view][i] ?? 0))])) as Frequency['cells'],
  };
}

/** The share of charts, 0 to 1, that mark each zone; undefined of no charts. */
export function zoneShares({ zones, charts }: Frequency): Map<ZoneId, number> | undefined {
  return charts ? new Map((Object.keys(zones) as ZoneId[]).map((id) => [id, zones[id] / charts])) : undefined;
}
