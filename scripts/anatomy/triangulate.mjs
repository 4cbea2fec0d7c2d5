// Triangulates one shape on several figures at once: the same triangles, none flipped on any of them.

const area = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
const squared = ([ax, ay], [bx, by]) => (bx - ax) ** 2 + (by - ay) ** 2;
const quality = (a, b, c) => Math.abs(area(a, b, c)) / Math.max(squared(a, b), squared(b, c), squared(c, a));

/** The approximate maximum ratio of lengths between figures within a triangle of places. */
function stretch(a, b, c) {
  const [u, v] = [b, c].map((place) => [place[0][0] - a[0][0], place[0][1] - a[0][1]]), whole = u[0] * v[1] - u[1] * v[0];
  return Math.max(...a.slice(1).map((_, i) => {
    const [p, q] = [b, c].map((place) => [place[i + 1][0] - a[i + 1][0], place[i + 1][1] - a[i + 1][1]]);
    const norm = Math.sqrt([0, 1].reduce((sum, axis) => sum + (p[axis] * v[1] - q[axis] * u[1]) ** 2 + (q[axis] * u[0] - p[axis] * v[0]) ** 2, 0)) / Math.abs(whole);
    return Math.max(norm, (norm * Math.abs(whole)) / Math.abs(p[0] * q[1] - p[1] * q[0]));
  }));
}

/** Squared distance of two places, over all figures. */
const farAway = (one, other) => one.reduce((sum, point, f) => sum + squared(point, other[f]), 0);

/** A place between two others. */
const between = (one, other, share) => one.map((point, f) => point.map((value, axis) => Math.round(value + share * (other[f][axis] - value))));

/** Positions to try for a skin point, as shares of the way from where it was measured to where the mesh would have it. */
const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0];
/** Orders in which ears are cut: the least flat, the shortest cut, the smallest. The first with no more loss than this (squared tenths) is used. */
const earScores = [quality, (a, b, c) => 1 / (1 + squared(a, c)), (a, b, c) => 1 / (1 + Math.abs(area(a, b, c)))];
const lossAllowed = 20 ** 2;
/** The loss of a skin point that could not become a corner. */
const notIn = 300 ** 2;
/** A triangle is not stretched more than this between figures for a skin point: a small step in it would be a large one on another figure. */
const stretchAllowed = 8;
const rounds = 12;

/**
 * `ring` and `inner` are places: lists of points, one per figure; `inner` are skin points inside the ring of the first figure. Returns triangles of
 * places, all in the direction of the ring, how many of them are flipped on some figure (0 except for shapes that cannot be matched), and the `loss`:
 * the squared distances of skin points from where they were measured. Of several triangulations, it returns the one with the smallest loss.
 */
export function triangulate(ring, inner) {
  let best;
  for (const worthOf of earScores) {
    const next = attempt(ring, inner, worthOf);
    if (!best || next.folded < best.folded || (next.folded === best.folded && next.loss < best.loss)) best = next;
    if (best.folded || best.loss < lossAllowed) return best;
  }
  return best;
}

function attempt(ring, inner, worthOf) {
  const places = [...ring];
  const sign = Math.sign(ring.reduce((sum, [a], i) => {
    const [b] = ring[(i + 1) % ring.length];
    return sum + a[0] * b[1] - b[0] * a[1];
  }, 0));
  const net = createNet(places, sign);
  for (const triangle of cutEars(places, sign, worthOf)) net.add(triangle);
  improve(net);
  const folded = [...net.triangles].filter((triangle) => !net.turns(triangle)).length;
  const corners = folded ? [] : inner.map((target) => insert(net, target));
  improve(net);
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = inner.reduce((any, target, i) => (corners[i] !== undefined && approach(net, corners[i], target)) || any, false);
    improve(net);
  }
  return {
    folded,
    triangles: [...net.triangles].map((triangle) => triangle.map((corner) => places[corner])),
    loss: inner.reduce((sum, target, i) => sum + (corners[i] === undefined ? notIn : farAway(target, places[corners[i]])), 0),
  };
}

/** Triangles of corners (indices of `places`) that know their neighbours. */
function createNet(places, sign) {
  const triangles = new Set(), byEdge = new Map();
  const key = (a, b) => a * 65536 + b;
  const edges = ([a, b, c]) => [[a, b], [b, c], [c, a]];
  const flatness = (triangle) => Math.min(...places[0].map((_, f) => quality(...triangle.map((corner) => places[corner][f]))));
  return {
    places,
    triangles,
    edges,
    flatness,
    stretch: (triangle) => stretch(...triangle.map((corner) => places[corner])),
    across: ([a, b]) => byEdge.get(key(b, a)),
    turns: (triangle) => places[0].every((_, f) => sign * area(...triangle.map((corner) => places[corner][f])) > 0),
    add(triangle) {
      triangles.add(triangle);
      for (const [a, b] of edges(triangle)) byEdge.set(key(a, b), triangle);
    },
    remove(triangle) {
      triangles.delete(triangle);
      for (const [a, b] of edges(triangle)) if (byEdge.get(key(a, b)) === triangle) byEdge.delete(key(a, b));
    },
    /** Maps the first figure's point to the others; undefined outside the triangles. */
    carry(point) {
      for (const triangle of triangles) {
        const [a, b, c] = triangle.map((corner) => places[corner][0]);
        const parts = [area(b, c, point), area(c, a, point), area(a, b, point)].map((part) => part / area(a, b, c));
        if (Math.min(...parts) < 0) continue;
        return places[0].map((_, f) => [0, 1].map((axis) => triangle.reduce((sum, corner, i) => sum + parts[i] * places[corner][f][axis], 0)));
      }
      return undefined;
    },
  };
}

function cutEars(places, sign, worthOf) {
  const rest = places.map((_, i) => i), triangles = [];
  while (rest.length > 3) {
    let best = -1, bestScore = -Infinity;
    for (let i = 0; i < rest.length; i++) {
      const ear = [rest.at(i - 1), rest[i], rest[(i + 1) % rest.length]];
      const blocked = places[ear[0]].reduce((count, _, f) => {
        const [a, b, c] = ear.map((corner) => places[corner][f]);
        if (sign * area(a, b, c) <= 0) return count + 1;
        return count + (rest.some((corner) => !ear.includes(corner) && holds(a, b, c, places[corner][f], sign)) ? 1 : 0);
      }, 0);
      const score = Math.min(...places[0].map((_, f) => worthOf(...ear.map((corner) => places[corner][f])))) - 10 * blocked;
      if (score > bestScore) [best, bestScore] = [i, score];
    }
    triangles.push([rest.at(best - 1), rest[best], rest[(best + 1) % rest.length]]);
    rest.splice(best, 1);
  }
  triangles.push(rest);
  return triangles;
}

const holds = (a, b, c, p, sign) => sign * area(a, b, p) >= 0 && sign * area(b, c, p) >= 0 && sign * area(c, a, p) >= 0;

/** Swaps diagonals while that makes the flatter triangle of a pair less flat on the figure where it is flattest, or unfolds one. */
function improve(net) {
  for (let round = 0, changed = true; changed && round < 50; round++) {
    changed = false;
    for (const one of [...net.triangles])
      for (const [a, b] of net.edges(one)) {
        const other = net.triangles.has(one) && net.across([a, b]);
        if (!other) continue;
        const p = one.find((corner) => corner !== a && corner !== b), q = other.find((corner) => corner !== a && corner !== b);
        const pair = [[p, a, q], [p, q, b]];
        if (!pair.every(net.turns)) continue;
        const before = Math.min(net.flatness(one), net.flatness(other)), after = Math.min(...pair.map(net.flatness));
        if (net.turns(one) && net.turns(other) && after <= before * 1.0001) continue;
        for (const triangle of [one, other]) net.remove(triangle);
        pair.forEach(net.add);
        changed = true;
      }
  }
}

/** Makes a skin point a corner: where it was measured, or as near as a gap of the mesh allows. Returns the corner. */
function insert(net, target) {
  const carried = net.carry(target[0]);
  if (!carried) return undefined;
  const corner = net.places.length;
  const fits = (place) => {
    net.places[corner] = place;
    const hollow = hollowAround(net, corner);
    return hollow && { place, hollow, loss: farAway(place, target) };
  };
  const nearest = (goal) => shares.reduce((found, share) => found ?? fits(between(carried, goal, share)), undefined);
  const together = nearest(target);
  const options = together && together.loss === 0 ? [together] : [together, ...singly(carried, target).map(nearest)].filter(Boolean);
  if (!options.length) {
    net.places.pop();
    return undefined;
  }
  const { place, hollow } = options.reduce((a, b) => (b.loss < a.loss ? b : a));
  net.places[corner] = place;
  for (const triangle of hollow.triangles) net.remove(triangle);
  for (const edge of hollow.border) net.add([...edge, corner]);
  return corner;
}

/** A place with its position on one of the other figures corrected. */
const singly = (place, target) => target.slice(1).map((point, i) => place.with(i + 1, point));

/** The triangles around a new corner whose common border is visible from it on every figure; undefined if they would swallow another corner. */
function hollowAround(net, corner) {
  const { places } = net;
  let allowed = stretchAllowed;
  const sees = ([a, b]) => net.turns([a, b, corner]) && net.stretch([a, b, corner]) < allowed;
  const start = [...net.triangles].find((triangle) => Math.abs(coverage(triangle.map((at) => places[at][0]), places[corner][0])) < 1e-9);
  if (!start) return undefined;
  allowed = Math.max(allowed, net.stretch(start) * 1.5);
  const triangles = new Set([start]);
  for (;;) {
    const border = [...triangles].flatMap(net.edges).filter((edge) => !triangles.has(net.across(edge)));
    if (border.length !== triangles.size + 2) return undefined;
    const hidden = border.filter((edge) => !sees(edge));
    if (!hidden.length) return { triangles, border };
    const next = hidden.map(net.across).find(Boolean);
    if (!next || triangles.size > 40) return undefined;
    triangles.add(next);
  }
}

/** 0 if a triangle contains a point, otherwise how much more area the triangles from its edges to the point cover. */
const coverage = ([a, b, c], p) => [area(a, b, p), area(b, c, p), area(c, a, p)].reduce((sum, part) => sum + Math.abs(part), 0) / Math.abs(area(a, b, c)) - 1;

/** Moves the corner of a skin point nearer to where it was measured, without flipping a triangle around it; true if it moved. */
function approach(net, corner, target) {
  const from = net.places[corner];
  if (farAway(from, target) === 0) return false;
  const around = [...net.triangles].filter((triangle) => triangle.includes(corner));
  const allowed = Math.max(stretchAllowed, ...around.map(net.stretch));
  for (const goal of [target, ...singly(from, target)])
    for (const share of shares.slice(0, -1)) {
      net.places[corner] = between(from, goal, share);
      if (net.places[corner].join() !== from.join() && around.every((triangle) => net.turns(triangle) && net.stretch(triangle) <= allowed)) return true;
    }
  net.places[corner] = from;
  return false;
}
