import { views, type ViewId } from '../anatomy/index.js';
import { spreadPoints, type Point } from '../geometry/index.js';

/** Pixels between the middles of two marks: 24 to aim at, and the ring around. */
const gap = 26;

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place of a view as shares of its view box, 0 to 1. */
export function toShare(view: ViewId, [x, y]: Point): Point {
  const [left, top, width, height] = views[view].viewBox;
  return [(x - left) / width, (y - top) / height];
}

/** How many pixels each mark is drawn away from its place (shares of the view) so that all can be seen and hit. The pinned one stays. */
export function stepAside(places: readonly Point[], size: Size, pinned = -1): Point[] {
  const pixels = places.map(([x, y]): Point => [x * size.width, y * size.height]);
  return spreadPoints(pixels, gap, pinned).map(([x, y], i) => [x - (pixels[i]?.[0] ?? x), y - (pixels[i]?.[1] ?? y)]);
}
