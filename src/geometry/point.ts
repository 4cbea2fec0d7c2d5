/** A place in the plane, in units of the view that it belongs to; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** Distance of two points, in their unit. */
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The point mirrored about the vertical line x = `axis`. */
export const mirrorPoint = (point: Point, axis: number): Point => [2 * axis - point[0], point[1]];

/** `value` rounded to tenths: the precision of everything that is stored. */
export const roundToTenth = (value: number): number => Math.round(value * 10) / 10 || 0;

export const roundPoint = ([x, y]: Point): Point => [roundToTenth(x), roundToTenth(y)];
