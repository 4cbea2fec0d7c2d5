import type { Box, Point } from '../../geometry/index.js';

/** Pixels: how wide the glass is, how far its rim stays from the middle of the fingertip, and the room that the name above it takes. */
export const loupeSize = 110;
const fromFinger = 34;
const nameHeight = 30;

/**
 * The top left corner of a loupe for a finger, in a window of [left, top, width, height]: above the fingertip; beside it where
 * there is no room above, on the side with more room; always inside of the window.
 */
export function placeLoupe([x, y]: Point, [left, top, width, height]: Box): Point {
  const half = loupeSize / 2;
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
  const above = y - fromFinger - loupeSize;
  if (above - nameHeight >= top) return [within(x - half, left, left + width - loupeSize), above];
  const toTheLeft = x - left > width / 2;
  const beside = toTheLeft ? x - fromFinger - loupeSize : x + fromFinger;
  return [within(beside, left, left + width - loupeSize), within(y - half, top + nameHeight, top + height - loupeSize)];
}
