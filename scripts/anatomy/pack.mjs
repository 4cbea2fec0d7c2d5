// Whole numbers to text. src/anatomy/packed.ts reads it back.
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 VLQ as in source maps: sign in the lowest bit, five bits a character, the sixth says that more follow. */
export function packNumbers(numbers) {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number)) throw new Error(`not a whole number: ${number}`);
    let rest = number < 0 ? (-number << 1) | 1 : number << 1;
    do {
      const digit = rest & 31;
      rest >>>= 5;
      text += digits[rest ? digit | 32 : digit];
    } while (rest);
  }
  return text;
}

/**
 * Runs of curves as numbers: how many curves, the start (as a step from where the last run ended), then six a curve:
 * the step to its end, and how far each control point lies from where a straight line would have it (small numbers pack well).
 */
export function runWriter() {
  let [x, y] = [0, 0];
  return (curves) => {
    const [start] = curves[0];
    const numbers = [curves.length, start[0] - x, start[1] - y];
    for (const [from, first, second, to] of curves) {
      const dx = to[0] - from[0], dy = to[1] - from[1];
      const x3 = Math.round(dx / 3), y3 = Math.round(dy / 3);
      numbers.push(dx, dy, first[0] - from[0] - x3, first[1] - from[1] - y3, second[0] - to[0] + x3, second[1] - to[1] + y3);
    }
    [x, y] = curves.at(-1)[3];
    return numbers;
  };
}

/** One view of one figure as text; see `unpackDrawing` in src/anatomy/packed.ts for the order. */
export function packDrawing({ arcs, chains, anchors, relief, lines }) {
  const write = runWriter();
  const numbers = [arcs.length, ...arcs.flatMap(write)];
  for (const shape of chains) numbers.push(shape.length, ...shape.flatMap(({ refs }) => [refs.length, ...refs]));
  numbers.push(...anchors.map((value, i) => value - (anchors[i - 2] ?? 0)));
  for (const layer of [...relief, ...lines]) {
    numbers.push(layer.length);
    for (const chain of layer) numbers.push(Number(chain.closed), ...write(chain.curves));
  }
  return packNumbers(numbers);
}
