import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseChart, type Chart } from 'palpate/core';

/** The clinic's record, as simple as it gets: a file a name. Nothing is kept that is no chart. */
const fileOf = (name: string) => `${process.cwd()}/${name}.chart.json`;

export function load(name: string): Chart | undefined {
  if (!existsSync(fileOf(name))) return undefined;
  const result = parseChart(readFileSync(fileOf(name), 'utf8'));
  return result.ok ? result.chart : undefined;
}

export function keep(name: string, text: string): void {
  const result = parseChart(text);
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  writeFileSync(fileOf(name), JSON.stringify(result.chart));
}
