import { orderedChart } from './parse/structure.js';
import type { Chart } from './types.js';

export interface SerialiseOptions {
  /** Spaces to indent by: 0, on one line, by default. */
  readonly indent?: number;
}

/**
 * A chart as JSON text. Fields come in the order of the schema, so equal charts have equal texts wherever
 * their marks come in the same order (the keys in `extensions` keep the order that they have).
 */
export function serialiseChart(chart: Chart, { indent = 0 }: SerialiseOptions = {}): string {
  // Not a chart, whatever its type says: it is written as it is rather than lost.
  return JSON.stringify(orderedChart(chart) ?? chart, null, indent);
}
