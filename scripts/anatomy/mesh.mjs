// The correspondence between figures: a mesh of triangles in every zone.
import { fixedNodes, matchRings, namedRings } from './borders.mjs';
import { triangulate } from './triangulate.mjs';

/**
 * `{ places, triangles }` of one view. `places` are points in whole tenths (of the distance from the midline on a half view), one per figure;
 * `triangles` has for each of `zoneIds` its triangles as a flat list. A zone's border is the same on every figure by definition, so the mesh is built
 * on it; the skin points of assets/anatomy/correspondence.json (`rows`) refine its inside. Each zone has its own triangles, so that what is behind (a
 * thigh) does not move with what is in front (a hand).
 */
export function toMesh({ zoneIds, rows, drawings, midline }) {
  const rings = drawings.map((drawing) => namedRings(drawing, midline));
  const places = [], indexOf = new Map();
  const cornerAt = (place) => {
    const key = place.join();
    if (!indexOf.has(key)) indexOf.set(key, places.push(place) - 1);
    return indexOf.get(key);
  };
  const sideOf = (ring) => ring.map(({ at: [x, y], beside }) => ({ at: [x - (midline ?? 0), y], beside }));
  const skin = rows.map((row) => drawings.map((_, f) => [row[2 * f] * 10, row[2 * f + 1] * 10].map(Math.round)));
  const triangles = zoneIds.map((id) => {
    const byFigure = rings.map((figure) => inOrder(figure.get(id)));
    const pieces = byFigure[0].map((_, k) => byFigure.map((list) => list[k]));
    const paired = byFigure.every((list) => list.length === pieces.length) ? pieces : [byFigure.map(largest)];
    const skinIn = (ring) => skin.filter((place) => inside(ring.map(([neutral]) => neutral), place[0]) && !onMidline(place));
    const matched = paired.map((piece) => matchWithoutFolds(piece.map(sideOf), skinIn));
    const borders = matched.includes(undefined) ? [matchRings(byFigure.map(hull).map(sideOf), [])] : matched;
    return borders.flatMap((border) => {
      const ring = withMidline(border.filter((place, i) => border.findIndex((other) => other.join() === place.join()) === i), skin);
      return triangulate(ring, skinIn(ring)).triangles.flat().map(cornerAt);
    });
  });
  return withoutUnused(places, triangles);
}

/**
 * The border of one piece on all figures. Where borders cross at another place on another figure (a finger in front of another part of the thigh),
 * nodes force a fold: as few nodes as possible are dropped, those without which skin points come nearest to their places. Undefined if that does not
 * help.
 */
function matchWithoutFolds(rings, skinIn) {
  const nodes = fixedNodes(rings);
  for (let count = nodes.length; count >= Math.min(1, nodes.length); count--) {
    const attempts = choices(nodes, count).map((fixed) => {
      const border = matchRings(rings, fixed);
      return { border, ...triangulate(border, count === nodes.length ? [] : skinIn(border)) };
    });
    const best = attempts.filter(({ folded }) => !folded).sort((a, b) => a.loss - b.loss)[0];
    if (best) return best.border;
  }
  return undefined;
}

/** Every subset of so many items of a list, in order. */
const choices = (list, count) =>
  count === 0 ? [[]] : list.flatMap((first, i) => choices(list.slice(i + 1), count - 1).map((rest) => [first, ...rest]));

const onMidline = (place) => place.every(([x]) => x === 0);

/** A ring with the skin points on its straight piece of the midline, on every figure. */
const withMidline = (ring, skin) =>
  ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length];
    if (!onMidline(from) || !onMidline(to)) return [from];
    const ahead = (one, other) => one.every(([, y], f) => Math.sign(other[f][1] - y) === Math.sign(to[f][1] - from[f][1]));
    const on = skin.filter((place) => onMidline(place) && ahead(from, place) && ahead(place, to)).sort((a, b) => (ahead(a, b) ? -1 : 1));
    return [from, ...on.filter((place, k) => k === 0 || ahead(on[k - 1], place))];
  });

/** The pieces of a zone from left to right, so that they pair up between figures. */
const inOrder = (rings) => [...rings].sort((a, b) => Math.min(...a.map(({ at }) => at[0])) - Math.min(...b.map(({ at }) => at[0])));

/** Where toes touch, a slit between them is a separate ring on one figure and open on another: the outer border counts. */
const largest = (rings) => rings.reduce((best, ring) => (ring.length > best.length ? ring : best));

/** The convex hull of a zone, for the few whose borders cannot be matched. */
function hull(pieces) {
  const points = pieces.flat().map(({ at }) => at).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (list) => list.reduce((kept, point) => {
    while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
    return [...kept, point];
  }, []).slice(0, -1);
  return [...chain(points), ...chain([...points].reverse())].map((at) => ({ at }));
}

const turn = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function inside(ring, [x, y]) {
  let odd = false;
  ring.forEach(([bx, by], i) => {
    const [ax, ay] = ring.at(i - 1);
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) odd = !odd;
  });
  return odd;
}

function withoutUnused(places, triangles) {
  const used = [...new Set(triangles.flat())];
  const renumbered = new Map(used.map((corner, i) => [corner, i]));
  return { places: used.map((corner) => places[corner]), triangles: triangles.map((list) => list.map((corner) => renumbered.get(corner))) };
}
