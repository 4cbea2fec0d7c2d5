// A clinic's server: it checks what a browser sent, before it keeps it.
import { parseChart, type Chart } from 'palpate/core';
import { measureChart } from 'palpate/measures';
import { toFhir } from 'palpate/interchange/fhir';

export function receive(body: string): Chart {
  const result = parseChart(body);
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.chart;
}

export const summarise = (chart: Chart) => ({ measures: measureChart(chart), resource: toFhir(chart).resourceType });
