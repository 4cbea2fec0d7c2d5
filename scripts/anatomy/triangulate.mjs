// Triangulates one shape on several figures at once: the same triangles, none of which turns over on any of them.

const area = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
const longest = (a, b, c) => Math.max(Math.hypot(a[0] - b[0], a[1] - b[1]), Math.hypot(b[0] - c[0], b[1] - c[1]), Math.hypot(c[0] - a[0], c[1] - a[1]));
const quality = (a, b, c) => Math.abs(area(a, b, c)) / longest(a, b, c) ** 2;

const flatness = (triangle, places) =>
  Math.min(...places[triangle[0]].map((_, f) => quality(...triangle.map((corner) => places[corner][f]))));

/**
 * `ring` is a list of corner indices, `places[corner]` a list of points, one a figure; `inner` are corners inside.
 * Returns triangles of corner indices, all turning the way of the ring, and how many of them turn over on some figure (0 but for shapes that cannot be matched).
 */
export function triangulate(ring, inner, places) {
  const sign = Math.sign(ring.reduce((sum, corner, i) => {
    const [a] = places[corner], [b] = places[ring[(i + 1) % ring.length]];
    return sum + a[0] * b[1] - b[0] * a[1];
  }, 0));
  const turns = (triangle) => places[triangle[0]].every((_, f) => sign * area(...triangle.map((corner) => places[corner][f])) > 0);
  const triangles = cutEars(ring, places, sign);
  improve(triangles, places, turns);
  for (const corner of inner) insert(triangles, corner, turns);
  improve(triangles, places, turns);
  return { triangles, folded: triangles.filter((triangle) => !turns(triangle)).length };
}

function cutEars(ring, places, sign) {
  const rest = [...ring], triangles = [];
  while (rest.length > 3) {
    let best = -1, bestScore = -Infinity;
    for (let i = 0; i < rest.length; i++) {
      const ear = [rest.at(i - 1), rest[i], rest[(i + 1) % rest.length]];
      const blocked = places[ear[0]].reduce((count, _, f) => {
        const [a, b, c] = ear.map((corner) => places[corner][f]);
        if (sign * area(a, b, c) <= 0) return count + 1;
        return count + (rest.some((corner) => !ear.includes(corner) && holds(a, b, c, places[corner][f], sign)) ? 1 : 0);
      }, 0);
      const score = flatness(ear, places) - 10 * blocked;
      if (score > bestScore) [best, bestScore] = [i, score];
    }
    triangles.push([rest.at(best - 1), rest[best], rest[(best + 1) % rest.length]]);
    rest.splice(best, 1);
  }
  triangles.push(rest);
  return triangles;
}

const holds = (a, b, c, p, sign) => sign * area(a, b, p) >= 0 && sign * area(b, c, p) >= 0 && sign * area(c, a, p) >= 0;

/** Exchanges diagonals while that makes the flatter triangle of a pair less flat on the figure where it is flattest. */
function improve(triangles, places, turns) {
  for (let round = 0, changed = true; changed && round < 50; round++) {
    changed = false;
    for (let i = 0; i < triangles.length; i++)
      for (let k = i + 1; k < triangles.length; k++) {
        const pair = exchanged(triangles[i], triangles[k]);
        if (!pair || !pair.every(turns)) continue;
        const before = Math.min(flatness(triangles[i], places), flatness(triangles[k], places)), after = Math.min(...pair.map((triangle) => flatness(triangle, places)));
        const unfolds = !turns(triangles[i]) || !turns(triangles[k]);
        if (!unfolds && after <= before * 1.0001) continue;
        [triangles[i], triangles[k]] = pair;
        changed = true;
      }
  }
}

function exchanged(one, other) {
  for (let i = 0; i < 3; i++) {
    const [a, b, p] = [one[i], one[(i + 1) % 3], one[(i + 2) % 3]];
    const at = other.indexOf(b);
    if (at < 0 || other[(at + 1) % 3] !== a) continue;
    const q = other[(at + 2) % 3];
    return [[p, a, q], [p, q, b]];
  }
  return undefined;
}

/** Splits the triangle that holds a corner on every figure; a corner that lies in different triangles is left out. */
function insert(triangles, corner, turns) {
  const at = triangles.findIndex(([a, b, c]) => [[a, b, corner], [b, c, corner], [c, a, corner]].every(turns));
  if (at < 0) return;
  const [a, b, c] = triangles[at];
  triangles.splice(at, 1, [a, b, corner], [b, c, corner], [c, a, corner]);
}
