import type { Point } from '../../src/anatomy/index.js';
import { polygonContains } from '../../src/geometry/index.js';

// Reads the drawings independently of the generator, to check its result.

/** The `d` of every path of a drawing that has an id. */
export const pathsOf = (svg: string): Map<string, string> =>
  new Map([...svg.matchAll(/<path id="([^"]+)"[^>]*? d="([^"]+)"/g)].map(([, id = '', d = '']) => [id, d]));

/** The rings of a path of `M`, `c`, `s` and `z`, each as evenly timed points of its curves. */
export function sampleRings(d: string, pointsPerCurve = 16): Point[][] {
  const rings: Point[][] = [];
  let [at, control]: [Point, Point | undefined] = [[0, 0], undefined];
  for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (list.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const pointAt = (i: number): Point => [at[0] + (numbers[i] ?? NaN), at[1] + (numbers[i + 1] ?? NaN)];
    if (command === 'M' || command === 'm') {
      const origin: Point = command === 'M' ? [0, 0] : at;
      at = [origin[0] + (numbers[0] ?? NaN), origin[1] + (numbers[1] ?? NaN)];
      rings.push([at]);
      control = undefined;
    } else if (command === 'c' || command === 's') {
      const size = command === 'c' ? 6 : 4;
      for (let i = 0; i < numbers.length; i += size) {
        const smooth: Point = control ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at;
        const first = command === 'c' ? pointAt(i) : smooth;
        const [second, end] = [pointAt(i + size - 4), pointAt(i + size - 2)];
        for (let k = 1; k <= pointsPerCurve; k++) rings.at(-1)?.push(bernstein([at, first, second, end], k / pointsPerCurve));
        [at, control] = [end, second];
      }
    } else if (command === 'z' || command === 'Z') {
      at = rings.at(-1)?.[0] ?? at;
      control = undefined;
    } else throw new Error(`unexpected command "${command}"`);
  }
  return rings;
}

function bernstein(points: readonly [Point, Point, Point, Point], t: number): Point {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  const sum = (axis: 0 | 1) => points.reduce((total, point, i) => total + point[axis] * (weights[i] ?? 0), 0);
  return [sum(0), sum(1)];
}

/** Area and centroid by the even-odd rule: a ring inside a ring is a hole. */
export function momentsOf(rings: readonly (readonly Point[])[]): { area: number; centroid: Point } {
  let [area, x, y] = [0, 0, 0];
  rings.forEach((ring, at) => {
    const moments = momentsOfRing(ring);
    const depth = rings.filter((other, i) => i !== at && ring[0] && polygonContains([other], ring[0])).length;
    const sign = depth % 2 === 0 ? 1 : -1;
    area += sign * moments.area;
    x += sign * moments.area * moments.centroid[0];
    y += sign * moments.area * moments.centroid[1];
  });
  return { area, centroid: [x / area, y / area] };
}

function momentsOfRing(ring: readonly Point[]): { area: number; centroid: Point } {
  let [area, x, y] = [0, 0, 0];
  ring.forEach((b, i) => {
    const a = ring.at(i - 1) ?? b;
    const cross = a[0] * b[1] - b[0] * a[1];
    area += cross / 2;
    x += ((a[0] + b[0]) * cross) / 6;
    y += ((a[1] + b[1]) * cross) / 6;
  });
  return { area: Math.abs(area), centroid: [x / area, y / area] };
}
