import { isSound, markSound, parseChart, wordProblems, type Chart, type Problem } from '../chart/index.js';
import { isDevelopment } from './development.js';
import type { BodyMapSettings } from './options.js';

/** Reports what was refused because the record could not be read back: to the host always, to the console in development. */
export function reportRefused(what: string, problems: readonly Problem[], { onChartProblem }: BodyMapSettings): void {
  if (isDevelopment()) console.error(`palpate: ${what} was refused: the chart would be invalid. ${wordProblems(problems)}`);
  onChartProblem?.(problems);
}

/** Reports an invalid value, which the map ignores, in the same two ways. */
export function reportUnused(problem: Problem, { onChartProblem }: BodyMapSettings): void {
  if (isDevelopment()) console.error(`palpate: \`${problem.path}\` ${problem.message}`);
  onChartProblem?.([problem]);
}

/** The problems of a chart; none for one that is known to be valid. */
export function problemsOf(chart: Chart): readonly Problem[] {
  if (typeof chart === 'object' && chart !== null && isSound(chart)) return [];
  if (typeof chart === 'string') return [{ path: '', message: 'is text. Pass `parseChart(text).chart`.' }];
  const result = parseChart(chart);
  if (!result.ok) return result.problems;
  markSound(chart);
  return [];
}
