import { anyWordShape } from './generated/shape.js';
import { checkShape, isObject, wordsOf, type Shape } from './parse/check-shape.js';
import { openChartShape } from './parse/parse-chart.js';
import { createProblemList } from './parse/problem.js';
import type { Chart } from './types.js';

/** Options of `serialiseChart`. */
export interface SerialiseOptions {
  /** Number of spaces to indent by; 0 is one line. Defaults to 0. */
  readonly indent?: number;
}

/**
 * A chart as JSON text. Fields are in the order of the schema, so equal charts with marks in the same order have equal texts (keys in `extensions`
 * keep their order).
 */
export function serialiseChart(chart: Chart, { indent = 0 }: SerialiseOptions = {}): string {
  // Not a chart, despite its type: written unchanged rather than lost.
  return JSON.stringify(orderedChart(chart) ?? chart, null, indent);
}

/** A copy of a chart with its fields in the order of the schema, unknown fields last; undefined for anything that is not a chart. */
function orderedChart(chart: Chart): unknown {
  return fits(openChartShape, chart) ? ordered(openChartShape, chart) : undefined;
}

function fits(shape: Shape, value: unknown): boolean {
  const problems = createProblemList();
  checkShape(shape, value, problems, anyWordShape);
  return problems.count === 0;
}

function ordered(shape: Shape, value: unknown): unknown {
  if (shape.is === 'list' && Array.isArray(value)) return value.map((item) => ordered(shape.of, item));
  if (!isObject(value)) return value;
  if (shape.is === 'either') return ordered(shape.of.find((option) => fits(option, value)) ?? shape, value);
  if (shape.is === 'variant') return ordered(shape.of.find((option) => wordsOf(option, shape.by).includes(value[shape.by] as string)) ?? shape, value);
  if (shape.is !== 'object') return value;
  const named = Object.entries(shape.fields).filter(([key]) => key in value);
  const others = Object.entries(value).filter(([key]) => !Object.hasOwn(shape.fields, key));
  return Object.fromEntries([...named.map(([key, field]) => [key, ordered(field, value[key])]), ...others]);
}
