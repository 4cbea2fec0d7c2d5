import { getZone, isZoneId, viewIds, type ViewId, type ZoneId } from '../anatomy/index.js';
import { describeValue } from '../chart/index.js';
import { assertCountedHere, countedAs, type Frequency } from './frequency.js';

/** A row that an engine has counted, with whole numbers as engines return them: `12`, `12n` or `'12'`. */
export interface CountedRow {
  /** The counting method; null on other rows. */
  readonly counted?: string | null;
  /** The view of the zone or cell. */
  readonly view?: string | null;
  /** The zone; null on other rows. */
  readonly zone?: string | null;
  /** The cell; null on other rows. */
  readonly cell?: number | bigint | string | null;
  /** The sum of the weights. */
  readonly weight: number | bigint | string;
}

/**
 * Adds the result of an engine that grouped the rows of `toCountRows` by `counted`, `view`, `zone` and `cell`: **modifies** and returns `frequency`.
 * The result equals adding the charts with `addChart`, however they were divided.
 *
 * @throws RangeError for an invalid row, or one counted with another anatomy, grid or kinds of mark; then nothing was added
 */
export function addCounts(frequency: Frequency, rows: Iterable<CountedRow>): Frequency {
  assertCountedHere(frequency);
  const additions = Array.from(rows, (row, i) => additionOf(frequency, row, i));
  for (const add of additions) add();
  return frequency;
}

/** What a row adds, already checked. */
function additionOf(frequency: Frequency, { counted = null, view = null, zone = null, cell = null, weight }: CountedRow, at: number): () => void {
  const refuse = (message: string): never => {
    throw new RangeError(`Row ${at + 1} ${message}`);
  };
  const charts = wholeNumber(weight) ?? refuse(`has the weight ${describeValue(weight)}, but it must be a whole number.`);
  if ([counted, zone, cell].filter((column) => column !== null).length !== 1) refuse('must have exactly one of counted, zone and cell.');
  if (counted !== null) {
    if (counted !== countedAs(frequency)) refuse(`was counted as ${counted}, but the frequency as ${countedAs(frequency)}.`);
    return () => void (frequency.charts += charts);
  }
  if (zone !== null) {
    const known: ZoneId = isZoneId(zone) ? zone : refuse(`has the unknown zone ${describeValue(zone)}.`);
    if (view !== null && view !== getZone(known)?.view) refuse(`has ${zone} on the view ${describeValue(view)}.`);
    return () => void (frequency.zones[known] += charts);
  }
  const seen: ViewId = viewIds.find((id) => id === view) ?? refuse(`has the unknown view ${describeValue(view)}.`);
  const counts = frequency.cells[seen];
  const place = wholeNumber(cell) ?? -1;
  if (place < 0 || place >= counts.length) refuse(`has the cell ${describeValue(cell)}, but the cells of ${seen} are 0 to ${counts.length - 1}.`);
  return () => void (counts[place]! += charts);
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'bigint' || (typeof value === 'string' && /^\d{1,16}$/.test(value)) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
