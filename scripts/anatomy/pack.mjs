// Whole numbers to text. src/anatomy/packed.ts reads it back.
const digits = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter((digit) => !"$'<\\`".includes(digit));

/** A number from 0: one digit below 64, two below 1956, four beyond. */
function packCount(count) {
  if (!Number.isInteger(count) || count < 0 || count >= 86 ** 3) throw new Error(`cannot be packed: ${count}`);
  const low = (place) => digits[Math.floor(count / place) % 86];
  if (count < 64) return digits[count];
  if (count < 64 + 22 * 86) return digits[64 + Math.floor((count - 64) / 86)] + digits[(count - 64) % 86];
  return digits[86] + low(86 ** 2) + low(86) + low(1);
}

/** Encodes 0, -1, 1, -2, 2, … as 0, 1, 2, 3, 4, … */
const toCount = (step) => (step < 0 ? -2 * step - 1 : 2 * step);
const packStep = (step) => packCount(toCount(step));

export const packNumbers = (numbers) => numbers.map(packStep).join('');

/** One view of one figure as text. `unpackDrawing` in src/anatomy/packed.ts reads it, in the same order. */
export function packDrawing({ arcs, chains, anchors, relief, lines }) {
  let [counts, starts, ends, firsts, seconds, references, meetings] = ['', '', '', '', '', '', ''];
  let [x, y] = [0, 0];

  /**
   * A run of curves: their number, the step from the end of the last run to its start, then for each curve the step to its end, and the offsets of
   * its control points from a third of the way. The end and the first control point are relative to the direction in which the previous curve
   * ended. The start or end of an arc is left out if it is the end of an earlier one.
   */
  function writeRun(curves, knowsStart = false, knowsEnd = false) {
    counts += packCount(curves.length);
    const [start] = curves[0];
    if (!knowsStart) starts += packNumbers([start[0] - x, start[1] - y]);
    let [tangentX, tangentY] = [0, 0];
    curves.forEach(([from, first, second, to], i) => {
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const [x3, y3] = [Math.round(dx / 3), Math.round(dy / 3)];
      const isKnown = knowsEnd && i === curves.length - 1;
      if (i === 0) {
        if (!isKnown) ends += packNumbers([dx, dy]);
        [tangentX, tangentY] = [dx, dy];
      }
      const isSteep = Math.abs(tangentY) > Math.abs(tangentX);
      const slope = (isSteep ? tangentX / tangentY : tangentY / tangentX) || 0;
      /** Along the longer axis of the direction, and beside it how far from where the direction leads. */
      const toSteps = (vx, vy) => (isSteep ? [vy, vx - Math.round(vy * slope)] : [vx, vy - Math.round(vx * slope)]);
      if (i > 0 && !isKnown) {
        const [along, beside] = toSteps(dx, dy);
        ends += packNumbers([(isSteep ? tangentY : tangentX) < 0 ? -along : along, beside]);
      }
      const [along, beside] = toSteps(first[0] - from[0], first[1] - from[1]);
      firsts += packNumbers([along - (isSteep ? y3 : x3), beside]);
      [tangentX, tangentY] = [to[0] - second[0], to[1] - second[1]];
      seconds += packNumbers([tangentX - x3, tangentY - y3]);
    });
    [x, y] = curves.at(-1)[3];
  }

  /** Where arcs meet. An arc starts and ends at a new junction (0), or at one this far back in the list. */
  const junctions = [];
  function meet(point) {
    const found = junctions.findIndex(([jx, jy]) => jx === point[0] && jy === point[1]);
    meetings += packCount(found < 0 ? 0 : junctions.length - found);
    if (found < 0) junctions.push(point);
    return found >= 0;
  }
  const writeArc = (curves) => writeRun(curves, meet(curves[0][0]), meet(curves.at(-1)[3]));

  let [last, newest] = [0, 0];
  function writeReference(reference) {
    const arc = Math.abs(reference);
    const isNew = arc === newest + 1;
    references += packCount(2 * (isNew ? 0 : 1 + toCount(arc - last)) + (reference < 0 ? 1 : 0));
    if (isNew) newest = arc;
    last = arc;
  }

  function writeList(list, write) {
    counts += packCount(list.length);
    for (const item of list) write(item);
  }
  writeList(arcs, writeArc);
  for (const shape of chains) writeList(shape, ({ refs }) => writeList(refs, writeReference));
  // Tones and lines need only a fifth of a unit of precision.
  const coarse = (curves) => curves.map((points) => points.map((point) => point.map((value) => Math.round(value / 5))));
  [x, y] = [0, 0];
  for (const layer of [...relief, ...lines]) {
    writeList(layer, ({ closed, curves }) => {
      counts += packCount(Number(closed));
      writeRun(coarse(curves));
    });
  }
  return [counts, starts, ends, firsts, seconds, references, meetings, packNumbers(anchors.map((value, i) => value - (anchors[i - 2] ?? 0)))].join(' ');
}
