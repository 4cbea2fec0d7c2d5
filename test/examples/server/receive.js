// A clinic's server, without React: it checks what a browser sent, measures it, and hands it on.
import { parseChart, describeChart } from 'palpate/core';
import { toCsv } from 'palpate/interchange/csv';
import { toFhir } from 'palpate/interchange/fhir';
import { toSvg } from 'palpate/interchange/svg';
import { measureChart } from 'palpate/measures';

export function receive(body) {
  const result = parseChart(body);
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { chart } = result;
  return { words: describeChart(chart), measures: measureChart(chart), rows: toCsv(chart), bundle: toFhir(chart), picture: toSvg(chart) };
}
