// Reads a figure drawing. All coordinates are converted to whole tenths of a unit, absolute.
import { readFileSync } from 'node:fs';

/** A cubic Bézier curve: [start, control, control, end], each [x, y] in tenths. */

/** `d` of an SVG path as sub-paths `{ curves, closed }`. The drawings use only M, m, c, s and z. */
export function parsePath(d) {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const subpaths = [];
  let at = 0, command = '', x = 0, y = 0, start = [0, 0], lastControl;
  const next = () => Math.round(Number.parseFloat(tokens[at++]) * 10);
  const nextPoint = () => [x + next(), y + next()];
  while (at < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[at])) command = tokens[at++];
    const subpath = subpaths.at(-1);
    if (command === 'M' || command === 'm') {
      if (command === 'M') x = y = 0;
      [x, y] = start = nextPoint();
      subpaths.push({ curves: [], closed: false });
      lastControl = undefined;
    } else if (command === 'c' || command === 's') {
      const from = [x, y];
      const first = command === 'c' ? nextPoint() : lastControl ? [2 * x - lastControl[0], 2 * y - lastControl[1]] : from;
      lastControl = nextPoint();
      const end = nextPoint();
      subpath.curves.push([from, first, lastControl, end]);
      [x, y] = end;
    } else if (command === 'z' || command === 'Z') {
      if (x !== start[0] || y !== start[1]) subpath.curves.push([[x, y], [x, y], start, start]);
      subpath.closed = true;
      [x, y] = start;
      lastControl = undefined;
    } else throw new Error(`unexpected path command "${command}" in ${d.slice(0, 40)}`);
  }
  return subpaths;
}

/** One drawing as sub-paths: zones by id, the outline, relief tones 1 to 3 and the three kinds of line. */
export function readDrawing(file) {
  const svg = readFileSync(file, 'utf8');
  const zones = new Map();
  for (const [, id, d] of svg.matchAll(/<path id="([^"]+)"[^>]* d="([^"]+)"/g)) zones.set(id, parsePath(d));
  const outline = zones.get('outline');
  zones.delete('outline');
  const layer = (name) => {
    const found = svg.match(new RegExp(`<path data-${name}" d="([^"]+)"`));
    return found ? parsePath(found[1]) : [];
  };
  return {
    zones,
    outline,
    relief: [1, 2, 3].map((tone) => layer(`tone="${tone}`)),
    lines: ['contour', 'hint', 'face'].map((kind) => layer(`kind="${kind}`)),
  };
}
