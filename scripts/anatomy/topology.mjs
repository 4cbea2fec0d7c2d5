// Turns zones with shared borders into arcs: each border is stored once, and a zone is a list of arcs.
import { reverseCurve } from './half.mjs';

const same = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);
const key = (curve) => {
  const forth = JSON.stringify(curve), back = JSON.stringify(reverseCurve(curve));
  return forth < back ? forth : back;
};

/**
 * `shapes` is a list of shapes, each a list of chains `{ curves, closed }`. Returns `arcs` (lists of curves) and for each shape its chains as `{
 * refs, closed }`; a reference is +(index + 1), or -(index + 1) for the reversed arc.
 */
export function toArcs(shapes) {
  const users = new Map();
  shapes.forEach((chains, shape) => {
    for (const { curves } of chains)
      for (const curve of curves) {
        const id = key(curve);
        users.set(id, [...(users.get(id) ?? []), shape]);
      }
  });
  const arcs = [], indexOf = new Map();
  const reference = (run) => {
    const forth = run.map(key).join(), back = run.map(key).reverse().join();
    const found = indexOf.get(forth) ?? indexOf.get(back);
    if (found === undefined) {
      arcs.push(run);
      indexOf.set(forth, arcs.length);
      return arcs.length;
    }
    const [first] = arcs[found - 1];
    return JSON.stringify(first) === JSON.stringify(run[0]) ? found : -found;
  };
  const chainToRefs = ({ curves, closed }) => {
    const change = (i) => !same(users.get(key(curves[i])), users.get(key(curves.at(i - 1))));
    const turn = closed ? Math.max(0, curves.findIndex((_, i) => change(i))) : 0;
    const rotated = [...curves.slice(turn), ...curves.slice(0, turn)];
    const runs = [];
    for (const curve of rotated) {
      const run = runs.at(-1);
      if (run && same(users.get(key(run.at(-1))), users.get(key(curve)))) run.push(curve);
      else runs.push([curve]);
    }
    return { refs: runs.map(reference), closed };
  };
  const chains = shapes.map((shape) => shape.map(chainToRefs));
  return { arcs, chains };
}
