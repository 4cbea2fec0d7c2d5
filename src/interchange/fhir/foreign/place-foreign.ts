import { createChart, parseChart, type Chart, type JsonObject, type Problem } from '../../../chart/index.js';
import type { FhirMessages } from '../body-site.js';
import { at, itemsOf, textOf } from '../read/access.js';
import { isSideKept } from '../read/check-side.js';
import type { Entry, SortedEntries } from '../read/entries.js';
import { personProblem } from '../read/person-problem.js';
import { readMark } from '../read/read-mark.js';
import { lostTies, markFinder, type MarkAt } from '../read/references.js';
import { toRetracted, toUnplaced, type Unplaced } from '../unplaced.js';
import { isAboutPain, isNoPain } from './pain-of.js';
import { readForeign } from './read-foreign.js';

interface Options {
  readonly id: string;
  readonly messages: FhirMessages;
}

type Placed =
  | { readonly ok: true; readonly chart: Chart; readonly unplaced: readonly Unplaced[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A chart of a Bundle that holds none: of what others wrote, and of marks that a server gave out without their chart. */
export function placeForeign(entries: SortedEntries, { id, messages }: Options): Placed {
  const template = createChart({ id, recordedBy: 'clinician' });
  const parts = [...entries.treatment, ...entries.absent, ...entries.nothing];
  const notes: Notes = { warnings: [], unplaced: [...toRetracted(entries.retracted), ...parts.map((entry) => toUnplaced(entry, 'It belongs to a chart that is not in the Bundle.'))] };
  const markAt = markFinder(entries.mark);
  const painless = entries.foreign.filter(({ resource }) => isNoPain(resource));
  const others = entries.foreign.filter((entry) => !painless.includes(entry));
  const candidates = [...ownMarks(entries.mark, markAt, notes), ...foreignMarks(others, messages, notes)];
  const checked = checkMarks(candidates, template, notes);

  const problem = personProblem([...checked.map(({ entry }) => entry), ...painless]);
  if (problem) return problem;
  // One that has no place here may still say that it hurts.
  const isPain = entries.mark.length > 0 || others.some(({ resource }) => isAboutPain(resource));
  for (const entry of isPain ? painless : []) notes.unplaced.push(toUnplaced(entry, 'It says that there is no pain, and other resources tell of pain somewhere, or may.'));
  const ids = new Set(checked.map(({ mark }) => mark.id));
  const keptAt: MarkAt = (reference) => [markAt(reference)].find((tie) => ids.has(tie));
  notes.warnings.push(...checked.flatMap(({ entry }) => lostTies(entry, keptAt)));
  const marks = checked.map(({ mark }) => (mark.kind === 'referral' ? { ...mark, from: itemsOf(mark.from).filter((tie) => ids.has(tie)) } : mark));
  const result = parseChart({ ...template, recordedAt: lastOf(marks) ?? template.recordedAt, nothingToMark: painless.length > 0 && !isPain, marks });
  return result.ok ? { ...result, unplaced: notes.unplaced, warnings: [...notes.warnings, ...result.warnings] } : result;
}

interface Notes {
  readonly warnings: Problem[];
  readonly unplaced: Unplaced[];
}

interface Candidate {
  readonly entry: Entry;
  readonly mark: JsonObject;
}

function ownMarks(marks: readonly Entry[], markAt: MarkAt, { unplaced }: Notes): Candidate[] {
  const candidates = marks.map((entry) => ({ entry, mark: readMark(entry.resource, markAt) }));
  return candidates.filter((candidate) => {
    const isKept = isSideKept(candidate.entry.resource, candidate.mark);
    if (!isKept) unplaced.push(toUnplaced(candidate.entry, 'Its body site says another side than the place of its mark.'));
    return isKept;
  });
}

function foreignMarks(entries: readonly Entry[], messages: FhirMessages, { warnings, unplaced }: Notes): Candidate[] {
  return entries.flatMap((entry) => {
    const read = readForeign(entry.resource, messages);
    if ('reason' in read) {
      unplaced.push(toUnplaced(entry, read.reason));
      return [];
    }
    warnings.push(...read.warnings.map((message) => ({ path: entry.path, message })));
    return [{ entry, mark: { ...read.mark, id: textOf(at(entry.resource, 'id')) ?? entry.path } }];
  });
}

/** Those that make a mark. Each is tried alone, so that one which does not costs no other its place. */
function checkMarks(candidates: readonly Candidate[], template: Chart, { warnings, unplaced }: Notes): Candidate[] {
  const used = new Set<string>();
  return candidates.flatMap(({ entry, mark }) => {
    const whole = withDefaults(mark, template, used, entry);
    const result = parseChart({ ...template, marks: [whole.kind === 'referral' ? { ...whole, from: [] } : whole] });
    if (!result.ok) {
      unplaced.push(toUnplaced(entry, `It makes no mark: ${result.problems[0]?.path} ${result.problems[0]?.message}`));
      return [];
    }
    used.add(String(whole.id));
    if (mark.createdAt === undefined) warnings.push({ path: entry.path, message: 'It does not say when it was recorded: the time of reading is assumed.' });
    return [{ entry, mark: whole }];
  });
}

/** The latest moment at which one of the marks was recorded. */
const lastOf = (marks: readonly JsonObject[]): string | undefined =>
  marks.flatMap(({ createdAt }) => textOf(createdAt) ?? []).sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);

function withDefaults(mark: JsonObject, { recordedAt }: Chart, used: ReadonlySet<string>, { path }: Entry): JsonObject {
  const id = typeof mark.id === 'string' && mark.id.length <= 200 && !used.has(mark.id) ? mark.id : path;
  return { by: 'clinician', createdAt: recordedAt, ...mark, id };
}
