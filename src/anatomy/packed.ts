import type { Path, Point } from '../geometry/index.js';

/** The value of a base64 digit by its character code. */
const valueOf = new Uint8Array(128);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((digit, value) => (valueOf[digit.charCodeAt(0)] = value));

/** Base64 VLQ (as in source maps) to whole numbers; the counterpart of `packNumbers` in scripts/anatomy/pack.mjs. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = valueOf[text.charCodeAt(i)] ?? 0;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = shift = 0;
  }
  return numbers;
}

/** Steps from point to point, in tenths, to points in units. */
export function unpackPoints(text: string): Point[] {
  const points: Point[] = [];
  const numbers = unpackNumbers(text);
  let [x, y] = [0, 0];
  for (let i = 0; i < numbers.length; i += 2) {
    [x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
    points.push([x / 10, y / 10]);
  }
  return points;
}

/** A stroke or the border of a tone; one that is not closed runs from midline to midline or is an open stroke. */
export interface Stroke {
  readonly path: Path;
  readonly closed: boolean;
}

/** What is shipped of a view: the half right of its midline, or the whole of a view of one side. */
export interface PackedDrawing {
  /** Borders, each once. */
  readonly arcs: readonly Path[];
  /** The outline, then one shape a drawn part: chains of arcs, +(index + 1) forwards, -(index + 1) backwards. */
  readonly shapes: readonly (readonly (readonly number[])[])[];
  /** One inner point a drawn part, the farthest from its border. */
  readonly anchors: readonly Point[];
  /** Tones 1 to 3. */
  readonly relief: readonly (readonly Stroke[])[];
  /** Contour, hint, face. */
  readonly lines: readonly (readonly Stroke[])[];
}

/** Reads one view of a figure; `parts` is the number of its drawn parts. The order is that of `packDrawing`. */
export function unpackDrawing(text: string, parts: number): PackedDrawing {
  const numbers = unpackNumbers(text);
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);

  // Whole tenths until the end: sums of fractions would drift apart between neighbours.
  let [x, y] = [0, 0];
  const step = (dx: number, dy: number): Point => [(x + dx) / 10, (y + dy) / 10];
  const readRun = (): Path => {
    const count = next();
    [x, y] = [x + next(), y + next()];
    const start = step(0, 0);
    const curves = times(count, (): [Point, Point, Point] => {
      const [dx, dy] = [next(), next()];
      const [x3, y3] = [Math.round(dx / 3), Math.round(dy / 3)];
      const first = step(x3 + next(), y3 + next());
      const second = step(dx - x3 + next(), dy - y3 + next());
      [x, y] = [x + dx, y + dy];
      return [first, second, step(0, 0)];
    });
    return { start, curves };
  };
  const readStroke = (): Stroke => ({ closed: next() === 1, path: readRun() });
  const readLayer = () => times(next(), readStroke);

  const arcs = times(next(), readRun);
  const shapes = times(parts + 1, () => times(next(), () => times(next(), next)));
  let anchor = [0, 0];
  const anchors = times(parts, (): Point => {
    anchor = [(anchor[0] ?? 0) + next(), (anchor[1] ?? 0) + next()];
    return [(anchor[0] ?? 0) / 10, (anchor[1] ?? 0) / 10];
  });
  return { arcs, shapes, anchors, relief: times(3, readLayer), lines: times(3, readLayer) };
}
