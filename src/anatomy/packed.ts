import type { Path, Point } from '../geometry/index.js';

/** The value of a base64 digit by its character code. */
const valueOf = new Uint8Array(128);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((digit, value) => (valueOf[digit.charCodeAt(0)] = value));

/** Reads base64 VLQ (as in source maps), one whole number a call; past the end it gives 0. The counterpart of `packNumbers` in scripts/anatomy/pack.mjs. */
function createReader(text: string): { readonly next: () => number; readonly isDone: () => boolean } {
  let at = 0;
  return {
    isDone: () => at >= text.length,
    next() {
      let value = 0;
      for (let shift = 0; at < text.length; shift += 5) {
        const digit = valueOf[text.charCodeAt(at++)]!;
        value |= (digit & 31) << shift;
        if (digit < 32) break;
      }
      return value & 1 ? -(value >>> 1) : value >>> 1;
    },
  };
}

/** All numbers of a text. */
export function unpackNumbers(text: string): number[] {
  const { next, isDone } = createReader(text);
  const numbers: number[] = [];
  while (!isDone()) numbers.push(next());
  return numbers;
}

/** Steps from point to point, in tenths, to points in units. */
export function unpackPoints(text: string): Point[] {
  const { next, isDone } = createReader(text);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  while (!isDone()) points.push([(x += next()) / 10, (y += next()) / 10]);
  return points;
}

/**
 * A run of cubic Bézier curves in whole tenths of a unit: x and y of its start, then six numbers a curve, two control points and its end.
 * Whole numbers, since sums of fractions would drift apart between neighbours; flat, since every page decodes thousands before it is seen.
 */
export type Run = readonly number[];

/** A stroke or the border of a tone; one that is not closed runs from midline to midline or is an open stroke. */
export interface Stroke {
  readonly run: Run;
  readonly closed: boolean;
}

/** What is shipped of a view: the half right of its midline, or the whole of a view of one side. */
export interface PackedDrawing {
  /** Borders, each once. */
  readonly arcs: readonly Run[];
  /** The outline, then one shape a drawn part: chains of arcs, +(index + 1) forwards, -(index + 1) backwards. */
  readonly shapes: readonly (readonly (readonly number[])[])[];
  /** One inner point a drawn part, the farthest from its border; in units. */
  readonly anchors: readonly Point[];
  /** Tones 1 to 3. */
  readonly relief: readonly (readonly Stroke[])[];
  /** Contour, hint, face. */
  readonly lines: readonly (readonly Stroke[])[];
}

/** Reads one view of a figure; `parts` is the number of its drawn parts. The order is that of `packDrawing`. */
export function unpackDrawing(text: string, parts: number): PackedDrawing {
  const { next } = createReader(text);
  const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);
  let [x, y] = [0, 0];
  const readRun = (): Run => {
    const length = 2 + 6 * next();
    const run = [(x += next()), (y += next())];
    while (run.length < length) {
      const [dx, dy] = [next(), next()];
      const [x3, y3] = [Math.round(dx / 3), Math.round(dy / 3)];
      run.push(x + x3 + next(), y + y3 + next(), x + dx - x3 + next(), y + dy - y3 + next(), (x += dx), (y += dy));
    }
    return run;
  };
  const readStroke = (): Stroke => ({ closed: next() === 1, run: readRun() });
  const readLayer = () => times(next(), readStroke);

  const arcs = times(next(), readRun);
  const shapes = times(parts + 1, () => times(next(), () => times(next(), next)));
  let [anchorX, anchorY] = [0, 0];
  const anchors = times(parts, (): Point => [(anchorX += next()) / 10, (anchorY += next()) / 10]);
  return { arcs, shapes, anchors, relief: times(3, readLayer), lines: times(3, readLayer) };
}

/** A run in units, as the geometry of curves takes it. */
export function runToPath(run: Run): Path {
  const at = (i: number): Point => [run[i]! / 10, run[i + 1]! / 10];
  return { start: at(0), curves: Array.from({ length: (run.length - 2) / 6 }, (_, i) => [at(6 * i + 2), at(6 * i + 4), at(6 * i + 6)]) };
}
