import { parseChart } from '../../src/chart/index.js';
import { toSvg, type SceneOptions } from '../../src/interchange/svg.js';
import { figures } from './charts.js';

/** What a server would make of a document. Run in Node, asked for by tests that run in a browser. */
export function svgInNode(document: string, options: SceneOptions): string {
  if (typeof window !== 'undefined') throw new Error('This was to run in Node.');
  const result = parseChart(document);
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return toSvg(result.chart, { ...options, figures });
}
