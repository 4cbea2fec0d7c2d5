import { parseChart, type Chart } from 'palpate';

/** The chart that the clinic holds under a name; undefined while it has none. */
export async function load(name: string): Promise<Chart | undefined> {
  const answer = await fetch(`/api/${name}`);
  if (answer.status === 204) return undefined;
  const result = parseChart(await answer.text());
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.chart;
}

export async function save(name: string, document: object): Promise<void> {
  const answer = await fetch(`/api/${name}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) });
  if (!answer.ok) throw new Error(`not saved: ${answer.status}`);
}
