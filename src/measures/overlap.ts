import { mirrorZone, viewIds, type ViewId } from '../anatomy/index.js';
import { areaOfShape, intersect, type Shape } from '../areas/index.js';
import { drawnShape } from './drawn.js';
import type { CountOptions, Marked } from './pain.js';
import { skinZones } from './zones.js';

/** Agreement of two sets, 0 to 1. Jaccard is the intersection divided by the union; Dice is twice the intersection divided by the sum of both. */
export interface Overlap {
  /** Size of the first: number of zones, or square units. */
  readonly first: number;
  /** Size of the second, in the same unit. */
  readonly second: number;
  /** Size of the intersection. */
  readonly both: number;
  /** Jaccard coefficient, 0 to 1; undefined if both are empty. */
  readonly jaccard: number | undefined;
  /** Dice coefficient, 0 to 1; undefined if both are empty. */
  readonly dice: number | undefined;
}

function toOverlap(first: number, second: number, both: number): Overlap {
  const sum = first + second;
  return { first, second, both, jaccard: sum ? both / (sum - both) : undefined, dice: sum ? (2 * both) / sum : undefined };
}

/** Overlap of the zones that two charts mark; marks on side views count as the same skin on front and back. */
export function zoneOverlap(a: Marked, b: Marked, options?: CountOptions): Overlap {
  const [first, second] = [new Set(skinZones(a, options)), new Set(skinZones(b, options))];
  return toOverlap(first.size, second.size, [...first].filter((zone) => second.has(zone)).length);
}

/**
 * Overlap of the areas that two charts draw on some views, in square units of body coordinates; points have no area. As in Galve Villa 2020 (JMIR
 * 10.2196/21475) and Barbero 2024. Drawings of the same patients on one day agree by a Jaccard of only about 0.4: interpret changes of place with
 * care.
 */
export function drawnOverlap(a: Marked, b: Marked, views: readonly ViewId[] = viewIds, options?: CountOptions): Overlap {
  let [first, second, both] = [0, 0, 0];
  for (const view of views) {
    const [one, other] = [drawnShape(a, view, options), drawnShape(b, view, options)];
    const [oneArea, otherArea] = [areaOfShape(one), areaOfShape(other)];
    first += oneArea;
    second += otherArea;
    both += Math.min(oneArea, otherArea, commonArea(one, other));
  }
  return toOverlap(first, second, both);
}

/**
 * Clipping rounds corners to tenths, which would leave slivers between equal drawings, and others in the reverse order. So equal polygons are not
 * clipped, and the order is fixed.
 */
function commonArea(one: Shape, other: Shape): number {
  const [text, otherText] = [one.flat(2).join(), other.flat(2).join()];
  if (text === otherText) return areaOfShape(one);
  return areaOfShape(text < otherText ? intersect(one, other) : intersect(other, one));
}

/** Symmetry of sides: Dice of the marked zones and their mirror image, 1 for a symmetric chart; undefined if nothing is marked. Our own measure. */
export function symmetryOf(chart: Marked, options?: CountOptions): number | undefined {
  const zones = new Set(skinZones(chart, options));
  const both = [...zones].filter((zone) => zones.has(mirrorZone(zone))).length;
  return toOverlap(zones.size, zones.size, both).dice;
}
