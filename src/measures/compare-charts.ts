import { countedMarks, type CountOptions, type Marked } from './pain.js';
import type { Mark } from '../chart/index.js';
import type { ZoneId } from '../anatomy/index.js';
import { matchMarks, type MarkPair } from './match-marks.js';
import { drawnOverlap, zoneOverlap, type Overlap } from './overlap.js';
import { skinZones } from './zones.js';

/** A mark that both charts have. */
export interface StayedMark extends MarkPair {
  /** Change of intensity. `newlyRated`: only the second chart has one; `noLongerRated`: only the first; `unrated`: neither, as for every caution. */
  readonly change: 'worse' | 'better' | 'same' | 'newlyRated' | 'noLongerRated' | 'unrated';
  /** Second intensity minus first: positive is worse. Undefined if one is missing. */
  readonly difference: number | undefined;
}

/** What two charts share and how they differ, from `compareCharts`. */
export interface ChartComparison {
  /** Overlap of the marked zones, and the zones themselves. */
  readonly zones: Overlap & { readonly appeared: readonly ZoneId[]; readonly gone: readonly ZoneId[]; readonly stayed: readonly ZoneId[] };
  /** Overlap of the drawn areas over all views, in square units. */
  readonly drawn: Overlap;
  /** Marks in both charts, and in only one. */
  readonly marks: { readonly appeared: readonly Mark[]; readonly gone: readonly Mark[]; readonly stayed: readonly StayedMark[] };
}

/**
 * Compares two charts, of two visits or of two people at one visit: what is in both, only in the first (`gone`) and only in the second (`appeared`).
 * Zones with side views folded into front and back, drawn areas over all views, and marks as paired by `matchMarks`. Only kinds of mark that count
 * are compared (by default pain). In the reverse comparison, gone and appeared are swapped, and so are worse and better, and newly and no longer
 * rated.
 */
export function compareCharts(a: Marked, b: Marked, options?: CountOptions): ChartComparison {
  const [first, second] = [skinZones(a, options), skinZones(b, options)];
  const [before, after] = [countedMarks(a, options), countedMarks(b, options)];
  const pairs = matchMarks(before, after);
  const paired = new Set(pairs.flatMap((pair) => [pair.first, pair.second]));
  const without = <T>(list: readonly T[], other: readonly T[]) => list.filter((item) => !other.includes(item));
  return {
    zones: {
      ...zoneOverlap(a, b, options),
      appeared: without(second, first),
      gone: without(first, second),
      stayed: first.filter((zone) => second.includes(zone)),
    },
    drawn: drawnOverlap(a, b, undefined, options),
    marks: {
      appeared: after.filter((mark) => !paired.has(mark)),
      gone: before.filter((mark) => !paired.has(mark)),
      stayed: pairs.map(withChange),
    },
  };
}

function withChange(pair: MarkPair): StayedMark {
  const [before, after] = [intensityOf(pair.first), intensityOf(pair.second)];
  if (before === undefined) return { ...pair, change: after === undefined ? 'unrated' : 'newlyRated', difference: undefined };
  if (after === undefined) return { ...pair, change: 'noLongerRated', difference: undefined };
  return { ...pair, change: after > before ? 'worse' : after < before ? 'better' : 'same', difference: after - before };
}

const intensityOf = (mark: Mark): number | undefined => (mark.kind === 'caution' ? undefined : mark.intensity);
