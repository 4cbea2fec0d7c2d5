import type { Path, Point } from '../geometry/index.js';

/** Values of the digits of packed numbers, by character code: 87 printable ASCII characters that need no escape in a string, template or page. */
const valueOf = new Uint8Array(128);
for (let code = 35, value = 0; code < 127; code++) if (!"$'<\\`".includes(String.fromCharCode(code))) valueOf[code] = value++;

interface Reader {
  /** A count from 0. One digit below 64, two or four above: frequent numbers are short after gzip, and decoding is quick. */
  readonly count: () => number;
  readonly step: () => number;
  readonly isDone: () => boolean;
}

/** Reads whole numbers, one per call; 0 past the end. Counterpart of `packCount` and `packStep` in scripts/anatomy/pack.mjs. */
function createReader(text: string): Reader {
  let at = 0;
  const digit = () => valueOf[text.charCodeAt(at++)] ?? 0;
  function count(): number {
    const first = digit();
    if (first < 64) return first;
    return first < 86 ? 64 + 86 * (first - 64) + digit() : 86 * (86 * digit() + digit()) + digit();
  }
  return { count, step: () => toSigned(count()), isDone: () => at >= text.length };
}

/** Decodes 0, 1, 2, 3, 4, … as 0, -1, 1, -2, 2, … */
const toSigned = (count: number): number => (count & 1 ? -(count + 1) / 2 : count / 2);

/** All numbers of a text. */
export function unpackNumbers(text: string): number[] {
  const { step, isDone } = createReader(text);
  const numbers: number[] = [];
  while (!isDone()) numbers.push(step());
  return numbers;
}

/** Steps from point to point, in tenths, to points in units. */
export function unpackPoints(text: string): Point[] {
  const { step, isDone } = createReader(text);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  while (!isDone()) points.push([(x += step()) / 10, (y += step()) / 10]);
  return points;
}

/**
 * A run of cubic Bézier curves in whole tenths of a unit: x and y of its start, then six numbers per curve (two control points and the end). Whole
 * numbers, because sums of fractions would differ between neighbours; a flat list, because every page decodes thousands before the first paint.
 */
export type Run = readonly number[];

/** A stroke or the border of a tone. If not closed, it goes from midline to midline or is an open stroke. */
export interface Stroke {
  readonly run: Run;
  readonly closed: boolean;
}

type Place = readonly [x: number, y: number];

/** The packed part of a view: the half right of its midline, or the whole of a side view. */
export interface PackedDrawing {
  /** Borders, each once. */
  readonly arcs: readonly Run[];
  /** The outline, then one shape per drawn part: chains of arcs, +(index + 1) forwards, -(index + 1) backwards. */
  readonly shapes: readonly (readonly (readonly number[])[])[];
  /** One inner point per drawn part, the farthest from its border; in units. */
  readonly anchors: readonly Point[];
  /** Tones 1 to 3. */
  readonly relief: readonly (readonly Stroke[])[];
  /** Contour, hint, face. */
  readonly lines: readonly (readonly Stroke[])[];
}

/**
 * Reads one view of a figure; `parts` is the number of its drawn parts. Similar numbers are stored together, which compresses better. Counterpart of
 * `packDrawing`.
 */
export function unpackDrawing(text: string, parts: number): PackedDrawing {
  const [counts, starts, ends, firsts, seconds, references, meetings, places] = text.split(' ').map(createReader) as [Reader, Reader, Reader, Reader, Reader, Reader, Reader, Reader];
  const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);
  let [x, y] = [0, 0];
  const readStart = (): Place => [(x += starts.step()), (y += starts.step())];

  /** Starts at `x`, `y`; the last curve ends at `end` if that is known. */
  function readCurves(count: number, end?: Place): Run {
    const run = [x, y];
    let [tangentX, tangentY] = [0, 0];
    for (let i = 0; i < count; i++) {
      const known = i === count - 1 ? end : undefined;
      let dx = known ? known[0] - x : i ? 0 : ends.step();
      let dy = known ? known[1] - y : i ? 0 : ends.step();
      // Most curves continue in the direction of the previous one; the first follows its chord.
      if (i === 0) [tangentX, tangentY] = [dx, dy];
      const isSteep = Math.abs(tangentY) > Math.abs(tangentX);
      const slope = (isSteep ? tangentX / tangentY : tangentY / tangentX) || 0;
      if (i && !known) {
        const ahead = ends.step() * ((isSteep ? tangentY : tangentX) < 0 ? -1 : 1);
        const across = Math.round(ahead * slope) + ends.step();
        [dx, dy] = isSteep ? [across, ahead] : [ahead, across];
      }
      const [x3, y3] = [Math.round(dx / 3), Math.round(dy / 3)];
      const along = (isSteep ? y3 : x3) + firsts.step();
      const beside = Math.round(along * slope) + firsts.step();
      run.push(x + (isSteep ? beside : along), y + (isSteep ? along : beside));
      [tangentX, tangentY] = [x3 + seconds.step(), y3 + seconds.step()];
      x += dx;
      y += dy;
      run.push(x - tangentX, y - tangentY, x, y);
    }
    return run;
  }

  /** Where arcs meet. An arc starts and ends at a new junction (0), or at one this far back in the list. */
  const junctions: Place[] = [];
  function readArc(): Run {
    const [count, startsAt, endsAt] = [counts.count(), meetings.count(), meetings.count()];
    if (startsAt) [x, y] = junctions.at(-startsAt)!;
    else junctions.push(readStart());
    const run = readCurves(count, endsAt ? junctions.at(-endsAt) : undefined);
    if (!endsAt) junctions.push([x, y]);
    return run;
  }

  let [arc, newest] = [0, 0];
  /** The lowest bit is the direction; the rest is 0 for the next unused arc, otherwise the step to a used one. */
  function readReference(): number {
    const count = references.count();
    arc = count < 2 ? ++newest : arc + toSigned((count >> 1) - 1);
    return count & 1 ? -arc : arc;
  }
  let [placeX, placeY] = [0, 0];
  const readPlace = (): Point => [(placeX += places.step()) / 10, (placeY += places.step()) / 10];
  const arcs = times(counts.count(), readArc);
  const shapes = times(parts + 1, () => times(counts.count(), () => times(counts.count(), readReference)));
  // Tones and lines only need the precision of half a unit.
  [x, y] = [0, 0];
  function readStroke(): Stroke {
    const [closed, count] = [counts.count() === 1, counts.count()];
    readStart();
    return { closed, run: readCurves(count).map((value) => 5 * value) };
  }
  const readLayer = () => times(counts.count(), readStroke);
  return { arcs, shapes, anchors: times(parts, readPlace), relief: times(3, readLayer), lines: times(3, readLayer) };
}

/** A run in units, as the geometry module expects it. */
export function runToPath(run: Run): Path {
  const at = (i: number): Point => [run[i]! / 10, run[i + 1]! / 10];
  return { start: at(0), curves: Array.from({ length: (run.length - 2) / 6 }, (_, i) => [at(6 * i + 2), at(6 * i + 4), at(6 * i + 6)]) };
}
