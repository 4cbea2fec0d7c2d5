import { createChart, parseChart, type Chart, type JsonObject, type Problem } from '../../../chart/index.js';
import type { FhirMessages } from '../body-site.js';
import { at, itemsOf, textOf } from '../read/access.js';
import type { Entry, SortedEntries } from '../read/entries.js';
import { personProblem } from '../read/person-problem.js';
import { readMark } from '../read/read-mark.js';
import { isNoPain } from './pain-of.js';
import { readForeign } from './read-foreign.js';

/** A resource that has no place on the chart, and why. */
export interface Unplaced {
  /** Where in the Bundle, such as `entry[3].resource`. */
  readonly path: string;
  readonly reason: string;
  /** Its body site in words, where it has one. */
  readonly bodySite?: string;
}

interface Options {
  readonly id: string;
  readonly messages: FhirMessages;
}

type Placed =
  | { readonly ok: true; readonly chart: Chart; readonly unplaced: readonly Unplaced[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A chart of a Bundle that holds none: of what others wrote, and of marks that a server gave out without their chart. */
export function placeForeign({ mark: own, treatment, foreign, absent, nothing, markAt }: SortedEntries, { id, messages }: Options): Placed {
  const warnings: Problem[] = [];
  const placed: { readonly entry: Entry; readonly mark: JsonObject }[] = own.map((entry) => ({ entry, mark: readMark(entry.resource, markAt) }));
  const unplaced: Unplaced[] = [...treatment, ...absent, ...nothing].map(({ path }) => ({ path, reason: 'It belongs to a chart that is not in the Bundle.' }));
  const none: Entry[] = [];

  for (const entry of foreign) {
    if (isNoPain(entry.resource)) {
      none.push(entry);
      continue;
    }
    const read = readForeign(entry.resource, messages);
    if ('reason' in read) unplaced.push(toUnplaced(entry, read.reason));
    else {
      placed.push({ entry, mark: { ...read.mark, id: textOf(at(entry.resource, 'id')) ?? entry.path } });
      for (const message of read.warnings) warnings.push({ path: entry.path, message });
    }
  }

  const used = new Set<string>();
  const template = createChart({ id, recordedBy: 'clinician' });
  const checked = placed.flatMap(({ entry, mark }) => {
    const whole = withDefaults(mark, template, used, entry);
    const result = parseChart({ ...template, marks: [{ ...whole, ...(whole.kind === 'referral' && { from: [] }) }] });
    if (!result.ok) {
      unplaced.push(toUnplaced(entry, `It makes no mark: ${result.problems[0]?.path} ${result.problems[0]?.message}`));
      return [];
    }
    used.add(String(whole.id));
    if (mark.createdAt === undefined) warnings.push({ path: entry.path, message: 'It does not say when it was recorded: the time of reading is assumed.' });
    return [{ entry, mark: whole }];
  });

  const problem = personProblem(checked.map(({ entry }) => entry));
  if (problem) return problem;
  const isContradicted = checked.length > 0;
  for (const entry of isContradicted ? none : []) unplaced.push(toUnplaced(entry, 'It says that there is no pain, and other resources say where there is.'));
  const marks = checked.map(({ mark }) => (mark.kind === 'referral' ? { ...mark, from: itemsOf(mark.from).filter((tie) => used.has(String(tie))) } : mark));
  const recordedAt = lastOf(marks) ?? template.recordedAt;
  const result = parseChart({ ...template, recordedAt, nothingToMark: none.length > 0 && !isContradicted, marks });
  return result.ok ? { ...result, unplaced, warnings: [...warnings, ...result.warnings] } : result;
}

/** The latest moment at which one of the marks was recorded. */
const lastOf = (marks: readonly JsonObject[]): string | undefined =>
  marks.flatMap(({ createdAt }) => textOf(createdAt) ?? []).sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);

function withDefaults(mark: JsonObject, { recordedAt }: Chart, used: ReadonlySet<string>, { path }: Entry): JsonObject {
  const id = typeof mark.id === 'string' && mark.id.length <= 200 && !used.has(mark.id) ? mark.id : path;
  return { by: 'clinician', createdAt: recordedAt, ...mark, id };
}

function toUnplaced({ path, resource }: Entry, reason: string): Unplaced {
  const bodySite = textOf(at(resource, 'bodySite', 'text'))?.slice(0, 200);
  return { path, reason, ...(bodySite !== undefined && { bodySite }) };
}
