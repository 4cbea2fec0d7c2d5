// The same border on every figure, as the same number of points: the basis of the mesh between figures.
import { rightHalf } from './half.mjs';

const tolerance = 8; // tenths by which a straight piece may deviate from the border
const piecesPerCurve = 12;
const prominence = 60; // tenths that a border must turn back to count as a tip

const touch = 120; // tenths along which two zones may touch on one figure only

const joint = (point) => point.join();

/** One drawn zone of one figure as closed rings of points `{ at, beside }`: `beside` is what is across the border from there to the next point. */
export function namedRings(drawing, midline) {
  const rings = new Map(), users = new Map();
  const endsOf = ([a, , , d]) => [joint(a), joint(d)].sort().join(' ');
  for (const [id, subpaths] of [['outline', drawing.outline], ...drawing.zones]) {
    const chains = midline === undefined ? subpaths : rightHalf(subpaths, midline, true);
    rings.set(id, chains.map(({ curves }) => curves));
    for (const curve of chains.flatMap(({ curves }) => curves)) users.set(endsOf(curve), [...(users.get(endsOf(curve)) ?? []), { id, middle: onCurve(curve, 0.5) }]);
  }
  const besideOf = (id, curve) => {
    const [x, y] = onCurve(curve, 0.5);
    return users.get(endsOf(curve)).find((user) => user.id !== id && Math.hypot(user.middle[0] - x, user.middle[1] - y) < 1)?.id ?? 'outline';
  };
  const toRing = (id) => (curves) => {
    const points = curves.flatMap((curve) => {
      const beside = besideOf(id, curve);
      return Array.from({ length: piecesPerCurve }, (_, i) => ({ at: onCurve(curve, i / piecesPerCurve), beside }));
    });
    const end = curves.at(-1)[3];
    if (joint(end) !== joint(curves[0][0])) points.push({ at: end, beside: 'midline' }); // half of a zone on the midline: a straight line closes it
    return points;
  };
  return new Map([...rings].map(([id, list]) => [id, list.map(toRing(id))]));
}

function onCurve([a, b, c, d], t) {
  const s = 1 - t;
  return [0, 1].map((i) => s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i]);
}

/**
 * The same ring on every figure, point by point: `[[x, y] per figure]` in order. Nodes with the same name anchor it; between them, equal shares of
 * the distance are the same place, with as many points as each figure's border needs.
 */
export function matchRings(rings, fixed = fixedNodes(rings)) {
  const starts = fixed.length ? fixed : [rings.map(topmost)];
  const nodes = starts.flatMap((from, i) => [from, ...turnsBetween(rings, from, starts[(i + 1) % starts.length])]);
  return nodes.flatMap((from, i) => {
    const to = nodes[(i + 1) % nodes.length];
    const runs = rings.map((ring, f) => runBetween(ring, from[f], to[f]));
    return sharesNeeded(runs, 0, 1).map((share) => runs.map((run) => pointAt(run, share).map(Math.round)));
  });
}

/**
 * Indices, one per figure, of nodes that every figure has, in the same cyclic order. A node is where one neighbour ends and the next begins. Where
 * four zones nearly meet, two others may touch for a few units on another figure: such a contact counts as one node, at its middle.
 */
export function fixedNodes(rings) {
  const everywhere = new Set(rings[0].map(({ beside }) => beside).filter((id) => rings.every((ring) => ring.some(({ beside }) => beside === id))));
  const indexOf = rings.map((ring) => {
    const starts = ring.flatMap(({ beside }, i) => (ring.at(i - 1).beside === beside ? [] : i));
    const runs = starts.map((from, i) => ({ from, to: starts[(i + 1) % starts.length], beside: ring[from].beside }));
    const lasting = runs.filter(({ from, to, beside }) => everywhere.has(beside) || lengthBetween(ring, from, to) > touch);
    const byName = new Map();
    lasting.forEach((run, i) => {
      const before = lasting.at(i - 1);
      if (before.beside === run.beside) return;
      const name = `${before.beside}>${run.beside}`;
      byName.set(name, byName.has(name) ? undefined : middleBetween(ring, before.to, run.from));
    });
    return byName;
  });
  const common = [...indexOf[0].keys()].filter((name) => indexOf.every((byName) => byName.get(name) !== undefined));
  const nodes = common.map((name) => indexOf.map((byName) => byName.get(name))).sort((a, b) => a[0] - b[0]);
  const inOrder = (list) => rings.every((ring, f) => list.reduce((turns, node, i) => turns + (list[(i + 1) % list.length][f] <= node[f] ? 1 : 0), 0) <= 1);
  const kept = [];
  for (const node of nodes) if (inOrder([...kept, node])) kept.push(node);
  return kept;
}

/** Tips of fingers and toes and the gaps between them, from one node to the next, if every figure has the same number. */
function turnsBetween(rings, from, to) {
  const turns = rings.map((ring, f) => {
    const { points } = runBetween(ring, from[f], to[f]);
    const found = [];
    let extreme = 0, down = undefined;
    points.forEach((point, i) => {
      const step = point[1] - points[extreme][1];
      if (down === undefined ? Math.abs(step) > prominence : down ? step > 0 : step < 0) {
        down ??= step > 0;
        extreme = i;
      } else if (down !== undefined && Math.abs(step) > prominence) {
        found.push((from[f] + extreme) % ring.length);
        down = !down;
        extreme = i;
      }
    });
    return found;
  });
  return turns.every((list) => list.length === turns[0].length) ? turns[0].map((_, k) => turns.map((list) => list[k])) : [];
}

const stepsBetween = (ring, from, to) => (to - from + ring.length) % ring.length;

const lengthBetween = (ring, from, to) =>
  Array.from({ length: stepsBetween(ring, from, to) }, (_, i) => [ring[(from + i) % ring.length].at, ring[(from + i + 1) % ring.length].at])
    .reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);

const middleBetween = (ring, from, to) => (from + Math.floor(stepsBetween(ring, from, to) / 2)) % ring.length;

const topmost = (ring) => ring.reduce((best, { at }, i) => (at[1] < ring[best].at[1] ? i : best), 0);

/** The points of a ring from one index to another, with the position of each from 0 to 1. */
function runBetween(ring, from, to) {
  const count = ((to - from - 1 + ring.length) % ring.length) + 1;
  const points = Array.from({ length: count + 1 }, (_, i) => ring[(from + i) % ring.length].at);
  const walked = [0];
  for (let i = 1; i < points.length; i++) walked.push(walked[i - 1] + Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]));
  return { points, shares: walked.map((length) => length / (walked.at(-1) || 1)) };
}

function pointAt({ points, shares }, share) {
  const i = Math.max(1, shares.findIndex((other) => other >= share));
  const t = (share - shares[i - 1]) / (shares[i] - shares[i - 1] || 1);
  return [0, 1].map((axis) => points[i - 1][axis] + t * (points[i][axis] - points[i - 1][axis]));
}

/** Shares of a run at which to cut it so that no figure's straight pieces deviate from its border; without the last end. */
function sharesNeeded(runs, from, to) {
  const strays = runs.some((run) => {
    const a = pointAt(run, from), b = pointAt(run, to), length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return run.points.some((p, i) => {
      if (run.shares[i] <= from || run.shares[i] >= to) return false;
      const off = length ? Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (p[0] - a[0]) * (b[1] - a[1])) / length : Math.hypot(p[0] - a[0], p[1] - a[1]);
      return off > tolerance;
    });
  });
  if (!strays || to - from < 1 / 256) return [from];
  const middle = (from + to) / 2;
  return [...sharesNeeded(runs, from, middle), ...sharesNeeded(runs, middle, to)];
}
