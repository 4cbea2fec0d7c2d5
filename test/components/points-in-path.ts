import type { Point } from '../../src/geometry/index.js';

/** Random points inside a path that keep a distance from its border, by the browser's own fill. */
export function pointsInPath(path: SVGPathElement, count: number, random: () => number, fromBorder: number): Point[] {
  const { x, y, width, height } = path.getBBox();
  const points: Point[] = [];
  for (let tries = 0; points.length < count && tries < 20_000; tries++) {
    const point: Point = [x + random() * width, y + random() * height];
    if (isWellInside(path, point, fromBorder)) points.push(point);
  }
  if (points.length < count) throw new Error(`no room in ${path.dataset['zone']}`);
  return points;
}

const around = Array.from({ length: 8 }, (_, i): Point => [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)]);

export const isWellInside = (path: SVGPathElement, [x, y]: readonly [number, number], fromBorder: number): boolean =>
  path.isPointInFill({ x, y }) && around.every(([dx, dy]) => path.isPointInFill({ x: x + dx * fromBorder, y: y + dy * fromBorder }));

/** Inside or on the border, within what drawing curves as polygons is off by. */
export const isInsideOrNear = (path: SVGPathElement, [x, y]: readonly [number, number], within: number): boolean =>
  path.isPointInFill({ x, y }) || around.some(([dx, dy]) => path.isPointInFill({ x: x + dx * within, y: y + dy * within }));
