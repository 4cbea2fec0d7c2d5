import type { Point } from './point.js';

/** What of a view is looked at: enlarged so many times, with this point (units of the view) in the middle. */
export interface Camera {
  readonly scale: number;
  readonly centre: Point;
}

/** [left, top, width, height] */
export type Box = readonly [number, number, number, number];

/** How far one can go in. At 1 the whole view is seen. */
export const farthestIn = 8;

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** The camera that sees all of a view. */
export const wholeOf = ([left, top, width, height]: Box): Camera => ({ scale: 1, centre: [left + width / 2, top + height / 2] });

/** The nearest camera that looks at nothing beside the view: scale 1 to 8, and no edge of the view comes inside. */
export function clampCamera({ scale, centre }: Camera, [left, top, width, height]: Box): Camera {
  const kept = between(1, scale, farthestIn) || 1;
  const [halfWidth, halfHeight] = [width / kept / 2, height / kept / 2];
  return {
    scale: kept,
    centre: [between(left + halfWidth, centre[0], left + width - halfWidth), between(top + halfHeight, centre[1], top + height - halfHeight)],
  };
}

/** Where a camera shows a point, as shares of what is seen: 0 to 1 in sight, beyond that beside it. */
export function shareOf({ scale, centre }: Camera, point: Point, [, , width, height]: Box): Point {
  return [0.5 + ((point[0] - centre[0]) * scale) / width, 0.5 + ((point[1] - centre[1]) * scale) / height];
}

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
