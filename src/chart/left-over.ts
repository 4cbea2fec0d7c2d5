import type { Chart, Mark } from './types.js';

/** The marks of the last visit without an answer today: those that were not gone, and have no mark with the same id on today's chart. */
export function leftOver(previous: Pick<Chart, 'marks'>, today: Pick<Chart, 'marks'>): readonly Mark[] {
  const said = new Set(today.marks.map(({ id }) => id));
  return previous.marks.filter(({ id, status }) => status !== 'gone' && !said.has(id));
}
