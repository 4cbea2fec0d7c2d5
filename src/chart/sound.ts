import { examinationRules } from './parse/examination-slot.js';
import type { Chart } from './types.js';

const sound = new WeakSet<Chart>();

/**
 * Remembers a chart that `parseChart` accepts, so that it is not checked again. Charts must not be mutated: a chart changed in place goes unnoticed.
 * One whose examinations are unread is not remembered.
 */
export function markSound<T extends Chart>(chart: T): T {
  if (examinationRules() || (chart.sensory === undefined && chart.posture === undefined)) sound.add(chart);
  return chart;
}

/** Whether `parseChart` is known to accept a chart. */
export const isSound = (chart: Chart): boolean => sound.has(chart);
