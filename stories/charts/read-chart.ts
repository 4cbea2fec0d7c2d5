import { parseChart, type Chart } from '../../src/chart/index.js';

/** The chart in a file. Throws, naming the file and everything that is wrong with it, if it is none. */
export function readChart(file: string, document: unknown): Chart {
  const result = parseChart(document);
  if (result.ok) return result.chart;
  const problems = result.problems.map(({ path, message }) => `\n  ${path} ${message}`);
  throw new Error(`stories/charts/${file} is no chart:${problems.join('')}`);
}
