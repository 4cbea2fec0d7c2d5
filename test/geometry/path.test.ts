import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, endOf, flattenPath, nearestOnSegment, roundPoint, toSvgPath, type Path, type Point } from '../../src/geometry/index.js';
import { pathArbitrary } from './shapes.js';

/** Reads `M`, relative `c` and `z`, and nothing else. */
function parse(d: string): { path: Path; closed: boolean } {
  const match = /^M(-?[\d.]+) (-?[\d.]+)((?:c[-\d. ]+)*)(z?)$/.exec(d);
  if (!match) throw new Error(`not a path: ${d}`);
  const start: Point = [Number(match[1]), Number(match[2])];
  let [x, y] = start;
  const curves = (match[3] ?? '').split('c').slice(1).map((list) => {
    const steps = list.split(' ').map(Number);
    const to = (i: number): Point => [x + (steps[i] ?? NaN), y + (steps[i + 1] ?? NaN)];
    const curve: [Point, Point, Point] = [to(0), to(2), to(4)];
    [x, y] = curve[2];
    return curve;
  });
  return { path: { start, curves }, closed: match[4] === 'z' };
}

const pointsOf = ({ start, curves }: Path): Point[] => [start, ...curves.flat()];
const tenths = (points: readonly Point[]) => points.map((point) => roundPoint(point).map((value) => value + 0));

function onCurve([from, first, second, to]: readonly [Point, Point, Point, Point], t: number): Point {
  const between = (a: Point, b: Point): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  const [a, b, c] = [between(from, first), between(first, second), between(second, to)];
  return between(between(a, b), between(b, c));
}

it('a run of nothing ends where it starts', () => expect(endOf({ start: [3, 4], curves: [] })).toEqual([3, 4]));

describe('flattenPath', () => {
  it('begins at the start and leaves the end to the next run', () => {
    fc.assert(
      fc.property(pathArbitrary, (path) => {
        const points = flattenPath({ ...path, curves: [...path.curves, [endOf(path), [500, 500], [500, 500]]] });
        expect(points[0]).toEqual(path.start);
        expect(points).not.toContainEqual([500, 500]);
      }),
    );
  });

  it('leaves the curve by no more than the tolerance', () => {
    const tolerance = fc.constantFrom(0.05, 0.5, 5);
    fc.assert(
      fc.property(pathArbitrary, tolerance, (path, allowed) => {
        const line = [...flattenPath(path, allowed), endOf(path)];
        let from = path.start;
        for (const [first, second, to] of path.curves) {
          for (let t = 0; t <= 1; t += 1 / 32) {
            const point = onCurve([from, first, second, to], t);
            const far = Math.min(...line.slice(1).map((b, i) => distance(point, nearestOnSegment(line[i] ?? b, b, point))));
            expect(far).toBeLessThanOrEqual(allowed + 1e-9);
          }
          from = to;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes no more points than the tolerance asks for', () => {
    // A curve that bends only upwards, or only sideways: 0.75 × bend / tolerance is 400, of which the root is the count of pieces.
    const bend = (0.5 * 400) / 0.75;
    for (const turn of [(point: Point): Point => point, ([x, y]: Point): Point => [y, x]])
      expect(flattenPath({ start: turn([0, 0]), curves: [[turn([0, bend]), turn([0, bend]), turn([0, 0])]] }, 0.5)).toHaveLength(20);
    // Even control points: no bend at all, however long it is.
    for (const turn of [(point: Point): Point => point, ([x, y]: Point): Point => [y, x]])
      expect(flattenPath({ start: turn([0, 30]), curves: [[turn([0, 60]), turn([0, 90]), turn([0, 120])]] }, 0.5)).toHaveLength(1);
  });

  it('draws a straight run as a straight line', () => {
    expect(flattenPath({ start: [0, 0], curves: [[[1, 0], [2, 0], [3, 0]]] })).toEqual([[0, 0]]);
  });
});

describe('toSvgPath', () => {
  it('comes back from its text as it was, to the tenth, however long it is', () => {
    fc.assert(
      fc.property(pathArbitrary, fc.boolean(), (path, closed) => {
        const parsed = parse(toSvgPath(path, closed));
        expect(parsed.closed).toBe(closed);
        expect(tenths(pointsOf(parsed.path))).toEqual(tenths(pointsOf(path)));
      }),
    );
  });

  it('rounds without adding up rounding errors', () => {
    const step = 0.04;
    const curves = Array.from({ length: 100 }, (_, i): [Point, Point, Point] => [[i * step, 0], [i * step, 0], [(i + 1) * step, 0]]);
    expect(endOf(parse(toSvgPath({ start: [0, 0], curves }, false)).path)[0]).toBeCloseTo(4, 9);
  });
});
