import type { Chart } from './types.js';

const sound = new WeakSet<Chart>();

/** Remembers a chart that `parseChart` accepts, so that it is not checked again. Charts must not be mutated: a chart changed in place goes unnoticed. */
export function markSound<T extends Chart>(chart: T): T {
  sound.add(chart);
  return chart;
}

/** Whether `parseChart` is known to accept a chart. */
export const isSound = (chart: Chart): boolean => sound.has(chart);
