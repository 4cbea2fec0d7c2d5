import { linkBetween, toSvgPath, type Point, type Polygon } from '../geometry/index.js';

/** Rings as the `d` of an SVG path, rounded to a tenth of a unit. */
export const ringsToD = (rings: Polygon): string => rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');

/** A link as a curve with a dot at its end, without which it would look like a line of the body. */
export const lineOfTie = (from: Point | undefined, to: Point | undefined) => ({
  line: from && to ? toSvgPath(linkBetween(from, to), false) : '',
  end: from && to ? `M${to[0].toFixed(1)} ${to[1].toFixed(1)}h0` : '',
});
