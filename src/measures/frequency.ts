import { viewIds, zoneIds, type ViewId, type ZoneId } from '../anatomy/index.js';
import { anatomyVersion } from '../chart/index.js';
import { cellSize, gridOf } from './grid.js';
import { painKinds, type CountOptions } from './pain.js';

/** The number of charts that mark each zone and each cell. Plain JSON with whole numbers; merging is exact. Its size does not depend on the number of charts. */
export interface Frequency {
  /** The version of zones and views. */
  readonly anatomy: string;
  /** Units of a cell's side. */
  readonly cell: number;
  /** The kinds of mark that count. */
  readonly kinds: readonly string[];
  /** The number of counted charts. */
  charts: number;
  /** By zone as marked: zones of side views count separately, for the map of that view. */
  readonly zones: Record<ZoneId, number>;
  /** By view, row by row from the top left corner of its viewBox; see `gridOf`. */
  readonly cells: Record<ViewId, number[]>;
}

type Counting = Pick<Frequency, 'anatomy' | 'cell' | 'kinds'>;

/** The counting method of this version. */
export const countingOf = ({ kinds = painKinds }: CountOptions = {}): Counting => ({ anatomy: anatomyVersion, cell: cellSize, kinds: [...kinds].sort() });

/** The counting method as text: only equal ones can be added. */
export const countedAs = ({ anatomy, cell, kinds }: Counting): string => `${anatomy}/${cell}/${kinds.join('+')}`;

/** An empty frequency. */
export function createFrequency(options?: CountOptions): Frequency {
  return {
    ...countingOf(options),
    charts: 0,
    zones: Object.fromEntries(zoneIds.map((id) => [id, 0])) as Frequency['zones'],
    cells: Object.fromEntries(viewIds.map((view) => [view, emptyCells(view)])) as Frequency['cells'],
  };
}

function emptyCells(view: ViewId): number[] {
  const { columns, rows } = gridOf(view);
  return Array.from({ length: columns * rows }, () => 0);
}

/** Throws a RangeError for a frequency with another anatomy or grid. */
export function assertCountedHere({ anatomy, cell }: Frequency): void {
  if (anatomy !== anatomyVersion || cell !== cellSize) throw new RangeError(`The frequency was counted on ${anatomy} with cells of ${cell} units; this version counts on ${anatomyVersion} with cells of ${cellSize}.`);
}

/**
 * The sum of two frequencies, as if all charts had been added to one: exact, in any order. Neither is modified. Throws a RangeError if they differ in
 * kinds of mark, cells or anatomy.
 */
export function mergeFrequency(a: Frequency, b: Frequency): Frequency {
  if (countedAs(a) !== countedAs(b)) throw new RangeError(`Frequencies that were counted differently cannot be merged: ${countedAs(a)} and ${countedAs(b)}.`);
  const sum = <K extends string>(one: Record<K, number>, other: Record<K, number>) =>
    Object.fromEntries((Object.keys(one) as K[]).map((key) => [key, one[key] + (other[key] ?? 0)])) as Record<K, number>;
  return {
    ...a,
    charts: a.charts + b.charts,
    zones: sum(a.zones, b.zones),
    cells: Object.fromEntries(viewIds.map((view) => [view, a.cells[view].map((cell, i) => cell + (b.cells[view][i] ?? 0))])) as Frequency['cells'],
  };
}

/** The share of charts, 0 to 1, that mark each zone; undefined without charts. */
export function zoneShares({ zones, charts }: Frequency): Map<ZoneId, number> | undefined {
  return charts ? new Map((Object.keys(zones) as ZoneId[]).map((id) => [id, zones[id] / charts])) : undefined;
}
