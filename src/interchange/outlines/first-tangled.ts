import type { Area } from '../../chart/index.js';

type Position = Area['polygons'][number][number][number];

/** Far beyond hand drawings (some ten corners, no crossing). Clipping an outline with a thousand crossings takes seconds. */
const most = { areas: 500, corners: 10_000, crossings: 500 };

/** The first outline at which the total becomes too much to clip quickly; undefined if it does not. */
export function firstTangled<T extends Pick<Area, 'polygons'>>(outlines: readonly T[]): T | undefined {
  const left = { ...most };
  return outlines.find(({ polygons }) => {
    left.areas -= 1;
    left.corners -= polygons.flat(2).length;
    if (left.areas < 0 || left.corners < 0) return true;
    left.crossings -= crossingsIn(polygons, left.crossings);
    return left.crossings < 0;
  });
}

interface Edge {
  readonly from: Position;
  readonly to: Position;
}

const leftOf = ({ from, to }: Edge): number => Math.min(from[0], to[0]);
const rightOf = ({ from, to }: Edge): number => Math.max(from[0], to[0]);

/** The number of crossing edges, up to one more than `limit`. Goes from left to right, so that only neighbours are compared. */
function crossingsIn(polygons: Area['polygons'], limit: number): number {
  const edges = polygons.flat().flatMap((ring) => ring.slice(1).map((to, index): Edge => ({ from: ring[index] ?? to, to })));
  edges.sort((a, b) => leftOf(a) - leftOf(b));
  let count = 0;
  for (const [index, edge] of edges.entries()) {
    for (let next = index + 1; next < edges.length; next++) {
      const other = edges[next];
      if (!other || leftOf(other) > rightOf(edge)) break;
      if (doCross(edge, other) && ++count > limit) return count;
    }
  }
  return count;
}

/** Edges that only touch do not cross: neighbouring zones share their borders. */
const doCross = (a: Edge, b: Edge): boolean => turn(a, b.from) * turn(a, b.to) < 0 && turn(b, a.from) * turn(b, a.to) < 0;

/** The side of an edge on which a point is, as a sign. */
const turn = ({ from, to }: Edge, [x, y]: Position): number => Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
