import { between, clampCamera, farthestIn, shareOf, type Box, type Camera } from './camera.js';
import type { Point } from './point.js';

/** The camera that shows the whole view. */
export const wholeOf = ([left, top, width, height]: Box): Camera => ({ scale: 1, centre: [left + width / 2, top + height / 2] });

/** The camera with that scale that shows `point` at `share` of the visible part, or as near as the view's edges allow. */
export function cameraHolding(point: Point, share: Point, scale: number, box: Box): Camera {
  const [, , width, height] = box;
  const kept = between(1, scale, farthestIn) || 1;
  return clampCamera({ scale: kept, centre: [point[0] - ((share[0] - 0.5) * width) / kept, point[1] - ((share[1] - 0.5) * height) / kept] }, box);
}

/** Zooms by `factor` (out below 1) around `point`. */
export const zoomAround = (camera: Camera, point: Point, factor: number, box: Box): Camera => cameraHolding(point, shareOf(camera, point, box), camera.scale * factor, box);

/** Moves the camera by `step` units. */
export const panBy = ({ scale, centre }: Camera, step: Point, box: Box): Camera => clampCamera({ scale, centre: [centre[0] + step[0], centre[1] + step[1]] }, box);

/** Shows all of `target` with a small margin. */
export function cameraOnto([left, top, width, height]: Box, box: Box): Camera {
  const around = 1.25;
  const scale = Math.min(box[2] / (width * around), box[3] / (height * around));
  return clampCamera({ scale, centre: [left + width / 2, top + height / 2] }, box);
}
