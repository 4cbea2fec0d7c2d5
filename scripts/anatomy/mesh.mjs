// The correspondence between figures as a triangle mesh over the neutral figure.
import Delaunator from 'delaunator';

const margin = 120; // units beyond the outermost point: no tap lies outside this frame
const figures = ['neutral', 'female', 'male'];

/**
 * `rows` of assets/anatomy/correspondence.json -> `{ points: { neutral, female, male }, triangles }`, points in whole tenths.
 * A frame of fixed points is added around them, so that every point of a view lies in a triangle and the way there and back is exact;
 * a half view (`isHalf`) keeps its midline (u = 0) on the midline.
 */
export function toMesh(rows, isHalf) {
  const columns = figures.map((_, i) => rows.map((row) => [Math.round(row[2 * i] * 10), Math.round(row[2 * i + 1] * 10)]));
  const frame = frameAround(columns.flat(), isHalf);
  const points = Object.fromEntries(figures.map((figure, i) => [figure, [...columns[i], ...frame]]));
  const triangles = Delaunator.from(points.neutral).triangles;
  const list = [];
  for (let i = 0; i < triangles.length; i += 3) list.push([...triangles.slice(i, i + 3)]);
  const kept = list.filter((t) => area(points.neutral, t) !== 0);
  return { points, triangles: unfold(kept, points) };
}

function frameAround(points, isHalf) {
  const xs = points.map(([x]) => x), ys = points.map(([, y]) => y);
  const left = isHalf ? 0 : Math.min(...xs) - margin * 10, right = Math.max(...xs) + margin * 10;
  const top = Math.min(...ys) - margin * 10, bottom = Math.max(...ys) + margin * 10;
  const frame = [];
  for (const [i, share] of [0, 0.25, 0.5, 0.75, 1].entries()) {
    const x = Math.round(left + (right - left) * share);
    frame.push([x, top], [x, bottom]);
    if (i === 0 || i === 4) continue;
    const y = Math.round(top + (bottom - top) * share);
    frame.push([right, y]);
    if (!isHalf) frame.push([left, y]);
  }
  return frame;
}

const area = (points, [a, b, c]) =>
  (points[b][0] - points[a][0]) * (points[c][1] - points[a][1]) - (points[c][0] - points[a][0]) * (points[b][1] - points[a][1]);

/** A triangle that turns over on a figure is mended by exchanging the diagonal that it shares with a neighbour. */
function unfold(triangles, points) {
  const sign = Math.sign(area(points.neutral, triangles[0]));
  const folds = (triangle) => figures.filter((figure) => Math.sign(area(points[figure], triangle)) !== sign).length;
  const list = triangles.map((triangle) => [...triangle]);
  for (let round = 0; round < 20; round++) {
    const bad = list.findIndex((triangle) => folds(triangle) > 0);
    if (bad < 0) return list;
    const mended = list.some((other, i) => {
      if (i === bad) return false;
      const shared = list[bad].filter((corner) => other.includes(corner));
      if (shared.length !== 2) return false;
      const [p] = list[bad].filter((corner) => !shared.includes(corner)), [q] = other.filter((corner) => !shared.includes(corner));
      const pair = [[p, shared[0], q], [q, shared[1], p]].map((t) => (Math.sign(area(points.neutral, t)) === sign ? t : [t[0], t[2], t[1]]));
      if (pair.some((triangle) => folds(triangle) > 0)) return false;
      [list[bad], list[i]] = pair;
      return true;
    });
    if (!mended) throw new Error(`triangle ${list[bad]} turns over and no exchange mends it`);
  }
  throw new Error('the mesh still folds after 20 exchanges');
}
