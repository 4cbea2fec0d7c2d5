// Cuts a symmetric drawing at the midline and keeps the half right of it (x >= midline).
const lerp = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const round = ([x, y]) => [Math.round(x), Math.round(y)];

/** The part of a curve right of x = midline; undefined if there is none. De Casteljau at the crossing. */
function rightPart(curve, midline) {
  const [from, , , to] = curve;
  if (from[0] >= midline && to[0] >= midline) return curve;
  if (from[0] <= midline && to[0] <= midline) return undefined;
  if (from[0] > to[0]) return reverseCurve(rightPart(reverseCurve(curve), midline));
  let low = 0, high = 1, pieces;
  for (let i = 0; i < 50; i++) {
    const t = (low + high) / 2;
    pieces = splitAt(curve, t);
    if (pieces[0][0] < midline) low = t;
    else high = t;
  }
  const [crossing, ...rest] = pieces;
  return [[midline, Math.round(crossing[1])], ...rest.map(round)];
}

function splitAt([p0, p1, p2, p3], t) {
  const a = lerp(p0, p1, t), b = lerp(p1, p2, t), c = lerp(p2, p3, t);
  const ab = lerp(a, b, t), bc = lerp(b, c, t);
  return [lerp(ab, bc, t), bc, c, p3];
}

export const reverseCurve = (curve) => [...curve].reverse();

const liesOn = (curve, midline) => curve[0][0] === midline && curve[3][0] === midline;

/**
 * The right half of some sub-paths, as chains of touching curves `{ curves, closed }`. An open chain ends on the midline at both ends (or is an open
 * stroke): joined with its mirror image it is complete. `keepMidline` keeps curves along the midline itself (the border of a zone with a side).
 */
export function rightHalf(subpaths, midline, keepMidline) {
  const chains = [];
  for (const { curves, closed } of subpaths) {
    const kept = curves.map((curve) => {
      const part = rightPart(curve, midline);
      return part && (keepMidline || !liesOn(part, midline)) ? part : undefined;
    });
    if (kept.every(Boolean)) {
      chains.push({ curves: kept, closed });
      continue;
    }
    // A closed ring is rotated so that it starts after a gap.
    const gap = closed ? kept.findIndex((part) => !part) : -1;
    const rotated = gap < 0 ? kept : [...kept.slice(gap + 1), ...kept.slice(0, gap + 1)];
    let chain;
    for (const part of rotated) {
      if (!part) chain = undefined;
      else if (chain && touches(chain.curves.at(-1), part)) chain.curves.push(part);
      else chains.push((chain = { curves: [part], closed: false }));
    }
  }
  return chains.map((chain) => ({ ...chain, closed: chain.closed || touches(chain.curves.at(-1), chain.curves[0]) }));
}

const touches = (a, b) => a[3][0] === b[0][0] && a[3][1] === b[0][1];
