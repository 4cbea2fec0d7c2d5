import type { Point } from './point.js';

/** The visible part of a view: its magnification and its centre (units of the view). */
export interface Camera {
  /** 1 (the whole view) to 8. */
  readonly scale: number;
  /** In units of the view, facing. */
  readonly centre: Point;
}

/** [left, top, width, height] */
export type Box = readonly [number, number, number, number];

/** The highest magnification. 1 shows the whole view. */
export const farthestIn = 8;

/** The nearest number in a range. */
export const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** The nearest camera that shows nothing outside the view: scale 1 to 8. */
export function clampCamera({ scale, centre }: Camera, [left, top, width, height]: Box): Camera {
  const kept = between(1, scale, farthestIn) || 1;
  const [halfWidth, halfHeight] = [width / kept / 2, height / kept / 2];
  return {
    scale: kept,
    centre: [between(left + halfWidth, centre[0], left + width - halfWidth), between(top + halfHeight, centre[1], top + height - halfHeight)],
  };
}

/** Where a camera shows a point, as shares of the visible part: outside 0 to 1 it is not visible. */
export function shareOf({ scale, centre }: Camera, point: Point, [, , width, height]: Box): Point {
  return [0.5 + ((point[0] - centre[0]) * scale) / width, 0.5 + ((point[1] - centre[1]) * scale) / height];
}

/** The part of a view that a camera shows. */
export function seenBox({ scale, centre: [x, y] }: Camera, [, , width, height]: Box): Box {
  const [seenWidth, seenHeight] = [width / scale, height / scale];
  return [x - seenWidth / 2, y - seenHeight / 2, seenWidth, seenHeight];
}
