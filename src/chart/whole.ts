import { applyKnown } from './changes/apply-changes.js';
import type { Change } from './changes/change.js';
import { loadExaminationRules } from './examinations-of.js';
import { parseKnown, type ParseResult } from './parse/parse-chart.js';
import type { Chart } from './types.js';

// The two ways into a chart for everybody, with every rule. The map has its own, which are loaded without the rules for examinations.

/**
 * Reads a chart from JSON text or any value: `const read = parseChart(text)`. Never throws; its work is bounded in time and memory. The chart shares
 * nothing with the input.
 *
 * The steps: plain JSON of reasonable size; a known version; the structure of the JSON Schema; the meaning, such as a zone that contains its point.
 * The first step that fails reports its problems, up to 50. Unknown fields, and unknown words of lists that may grow, of a later minor version (1.x)
 * are kept with a warning. An unknown zone, view or kind of mark cannot be shown, and is a problem in any version.
 */
export function parseChart(input: unknown): ParseResult {
  loadExaminationRules();
  return parseKnown(input);
}

/**
 * The chart after some changes. Pure; unchanged marks and treatments stay the same objects, and without changes so does the chart.
 *
 * A change fits if the chart has what the change expects: the same item at that index, the same value before. The result is checked like in
 * `parseChart`, as far as the changes affect it: unique ids, links to existing marks, places inside their zones, numbers and texts in range, JSON in
 * `extensions`. Between the changes of one list, these rules may be broken.
 *
 * @throws ChangeError if a change does not fit, or if `parseChart` would refuse the result
 */
export function applyChanges(chart: Chart, changes: readonly Change[]): Chart {
  loadExaminationRules();
  return applyKnown(chart, changes);
}
