import type { CDPSession } from 'playwright';

/** What a page holds once everything that no one needs is thrown away. */
export interface Held {
  /** Bytes of the JavaScript heap. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function held(devtools: CDPSession): Promise<Held> {
  // What was just taken off the page is let go of in two rounds: React keeps the tree before this one.
  for (let rounds = 0; rounds < 3; rounds++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** How much is added from one measurement to the next, by the line that fits best. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const moment = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  return moment / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
}
