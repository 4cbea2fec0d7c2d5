import { between, clampCamera, farthestIn, shareOf, type Box, type Camera } from './camera.js';
import type { Point } from './point.js';

/** The camera that sees all of a view. */
export const wholeOf = ([left, top, width, height]: Box): Camera => ({ scale: 1, centre: [left + width / 2, top + height / 2] });

/** The camera of that scale that shows `point` at `share` of what is seen, or as near to it as the view's edges allow. */
export function cameraHolding(point: Point, share: Point, scale: number, box: Box): Camera {
  const [, , width, height] = box;
  const kept = between(1, scale, farthestIn) || 1;
  return clampCamera({ scale: kept, centre: [point[0] - ((share[0] - 0.5) * width) / kept, point[1] - ((share[1] - 0.5) * height) / kept] }, box);
}

/** Nearer by `factor` (farther below 1), while `point` stays where it is seen. */
export const zoomAround = (camera: Camera, point: Point, factor: number, box: Box): Camera => cameraHolding(point, shareOf(camera, point, box), camera.scale * factor, box);

/** Looks at what lies `step` units away. */
export const panBy = ({ scale, centre }: Camera, step: Point, box: Box): Camera => clampCamera({ scale, centre: [centre[0] + step[0], centre[1] + step[1]] }, box);

/** Looks at all of `target`, and a little around it. */
export function cameraOnto([left, top, width, height]: Box, box: Box): Camera {
  const around = 1.25;
  const scale = Math.min(box[2] / (width * around), box[3] / (height * around));
  return clampCamera({ scale, centre: [left + width / 2, top + height / 2] }, box);
}
