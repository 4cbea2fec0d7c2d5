import type { Chart } from './types.js';

const sound = new WeakSet<Chart>();

/** Remembers a chart that `parseChart` accepts, so that it is not checked again. Charts are read only: one that is changed in place is not noticed. */
export function markSound<T extends Chart>(chart: T): T {
  sound.add(chart);
  return chart;
}

/** Whether a chart is known to be one that `parseChart` accepts. */
export const isSound = (chart: Chart): boolean => sound.has(chart);
