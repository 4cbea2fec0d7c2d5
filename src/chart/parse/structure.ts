import { anyWordShape, chartShape } from '../generated/shape.js';
import type { JsonObject } from '../json.js';
import type { Chart } from '../types.js';
import { checkShape } from './check-shape.js';
import { createProblemList, type ProblemList } from './problem.js';
import { isObject, wordsOf, type Shape } from './shape.js';

/** A chart of this or any later minor version. */
const openChartShape: Shape = { ...chartShape, fields: { ...chartShape.fields, schemaVersion: { is: 'text' } } };

/**
 * Whether a document has the structure of a chart: exactly what the published JSON Schema says. With `isNewer`,
 * fields that it does not name are let pass.
 */
export function checkStructure(document: JsonObject, isNewer: boolean, problems: ProblemList): Chart | undefined {
  const before = problems.count;
  checkShape(isNewer ? openChartShape : chartShape, document, problems, isNewer ? anyWordShape : undefined);
  return problems.count > before ? undefined : (document as unknown as Chart);
}

/** A copy of a chart with its fields in the order of the schema, those that it does not name after them; undefined for what is no chart. */
export function orderedChart(chart: Chart): unknown {
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
