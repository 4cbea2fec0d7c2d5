import type { Point } from './point.js';
import type { Polygon, Ring } from './polygon.js';

/**
 * The outer borders of polygons that share theirs to the last bit and do not overlap, such as zones of one view: an edge that two of
 * them have is inside, and goes. Rings by the even-odd rule, in no particular direction.
 */
export function mergeSharing(polygons: readonly Polygon[]): Polygon {
  const edges = new Map<string, readonly [Point, Point]>();
  for (const ring of polygons.flat()) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a && keyOf(a) !== keyOf(b)) {
        const key = keyOf(a) < keyOf(b) ? `${keyOf(a)} ${keyOf(b)}` : `${keyOf(b)} ${keyOf(a)}`;
        if (!edges.delete(key)) edges.set(key, [a, b]);
      }
      a = b;
    }
  }
  return ringsOf([...edges.values()]);
}

/** To a millionth: a mirrored border may differ in its last bits. */
const keyOf = ([x, y]: Point): string => `${Math.round(x * 1e6)},${Math.round(y * 1e6)}`;

/** Edges, an even number of which meet at each end, as closed lines. */
function ringsOf(edges: readonly (readonly [Point, Point])[]): Ring[] {
  const at = new Map<string, { readonly to: Point; readonly edge: number }[]>();
  for (const [edge, [a, b]] of edges.entries()) {
    for (const [from, to] of [[a, b], [b, a]] as const) at.set(keyOf(from), [...(at.get(keyOf(from)) ?? []), { to, edge }]);
  }
  const used = new Set<number>();
  const rings: Ring[] = [];
  for (const [edge, [start]] of edges.entries()) {
    if (used.has(edge)) continue;
    const ring: Point[] = [];
    const onwards = (from: Point) => at.get(keyOf(from))?.find((way) => !used.has(way.edge));
    let point = start;
    for (let way = onwards(start); way; way = onwards(point)) {
      used.add(way.edge);
      ring.push(point);
      point = way.to;
    }
    rings.push(ring);
  }
  return rings;
}
