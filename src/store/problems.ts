import { isSound, markSound, parseChart, wordProblems, type Chart, type Problem } from '../chart/index.js';
import type { BodyMapSettings } from './options.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** As React tells it: bundlers put the mode in, and a page without a bundler is no place of development. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** Tells what was refused because the record could not be read back: the host always, the console in development. */
export function reportRefused(what: string, problems: readonly Problem[], { onChartProblem }: BodyMapSettings): void {
  if (isDevelopment()) console.error(`palpate: ${what} was refused, as the chart could not be read back. ${wordProblems(problems)}`);
  onChartProblem?.(problems);
}

/** What `parseChart` has against a chart; nothing for one that is known to be good. */
export function problemsOf(chart: Chart): readonly Problem[] {
  if (typeof chart === 'object' && chart !== null && isSound(chart)) return [];
  if (typeof chart === 'string') return [{ path: '', message: 'is text: read it with parseChart(text), and pass on the `chart` of its result.' }];
  const result = parseChart(chart);
  if (!result.ok) return result.problems;
  markSound(chart);
  return [];
}
