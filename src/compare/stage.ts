import { inPerspective, isFlipped, views, type Perspective, type ViewId } from '../anatomy/index.js';
import { toShare, type Size } from '../drawing/index.js';
import type { Point } from '../geometry/index.js';

/** Pixels of a drawing per unit of its view. Soles are drawn at a larger scale than a body in the same picture, as on the map. */
const scaleOf = (view: ViewId): number => (view === 'soles' ? 0.87 : 0.64);

export function sizeOf(view: ViewId): Size {
  const [, , width, height] = views[view].viewBox;
  return { width: width * scaleOf(view), height: height * scaleOf(view) };
}

/** Converts units of a view (facing) to shares of the drawing in the shown perspective. */
export const shareOn = (view: ViewId, perspective: Perspective, point: Point): Point => toShare(view, inPerspective(view, point, perspective));

/** Converts units of a view (facing) to pixels of its drawing. */
export function pixelsOn(view: ViewId, perspective: Perspective, point: Point): Point {
  const [x, y] = shareOn(view, perspective, point);
  const { width, height } = sizeOf(view);
  return [x * width, y * height];
}

/** The same as an SVG transform. */
export function toPixels(view: ViewId, perspective: Perspective): string {
  const [left, top] = views[view].viewBox;
  const flip = isFlipped(view, perspective) ? ` translate(${2 * views[view].midline} 0) scale(-1 1)` : '';
  return `scale(${scaleOf(view)}) translate(${-left} ${-top})${flip}`;
}
