import type { Problem } from '../../../chart/index.js';
import { at, textOf } from './access.js';
import type { Entry } from './entries.js';

/** Nobody's pain may come upon the chart of somebody else. */
export function personProblem(entries: readonly Entry[]): { readonly ok: false; readonly problems: readonly Problem[] } | undefined {
  const people = new Set(entries.flatMap(({ resource }) => textOf(at(resource, 'subject', 'reference')) ?? []));
  if (people.size < 2) return undefined;
  return { ok: false, problems: [{ path: 'entry', message: `holds records of ${people.size} people, and a chart is of one.` }] };
}
