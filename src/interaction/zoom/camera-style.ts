import { isFlipped, views, type Perspective, type ViewId } from '../../anatomy/index.js';
import { shareOf, type Camera } from '../../geometry/index.js';

/** Where a camera puts the drawing and the marks on their stage, as shares of it: the stylesheet does the rest. */
export function cameraStyle(camera: Camera | undefined, view: ViewId, perspective: Perspective): Readonly<Record<`--${string}`, number>> {
  if (!camera) return {};
  const [left, top, width, height] = views[view].viewBox;
  const corner = isFlipped(view, perspective) ? 2 * views[view].midline - left : left;
  const [x, y] = shareOf(camera, [corner, top], [left, top, width, height]);
  return { '--_zoom': camera.scale, '--_x': isFlipped(view, perspective) ? 1 - x : x, '--_y': y };
}
