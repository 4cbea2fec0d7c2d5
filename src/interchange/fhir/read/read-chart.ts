import { parseChart, type Chart, type JsonObject, type Problem } from '../../../chart/index.js';
import { toRetracted, toUnplaced, type Unplaced } from '../unplaced.js';
import { isSideKept } from './check-side.js';
import type { Entry, SortedEntries } from './entries.js';
import { membersOf } from './members.js';
import { personProblem } from './person-problem.js';
import { readAbsent, readHeader } from './read-header.js';
import { readMark } from './read-mark.js';
import { readTreatment } from './read-treatment.js';
import { lostTies, markFinder } from './references.js';

type Read =
  | { readonly ok: true; readonly chart: Chart; readonly unplaced: readonly Unplaced[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The chart that a Bundle holds: what its panel lists, and the treatments of that. All else is told in `unplaced`. */
export function readChart(panel: Entry, entries: SortedEntries): Read {
  const problem = personProblem([panel, ...entries.mark, ...entries.treatment, ...entries.absent, ...entries.nothing]);
  if (problem) return problem;
  const members = membersOf(panel, entries);
  if (members.problems.length > 0) return { ok: false, problems: members.problems };

  const markAt = markFinder(members.mark);
  const marks = members.mark.map(({ resource }) => readMark(resource, markAt));
  const swapped = members.mark.find(({ resource }, index) => !isSideKept(resource, marks[index] as JsonObject));
  if (swapped) return { ok: false, problems: [{ path: `${swapped.path}.bodySite`, message: 'must say the side on which the mark lies. A record whose sides were swapped looks like this.' }] };

  const ids = new Set(marks.map(({ id }) => id));
  const treatments = entries.treatment.map((entry) => ({ entry, treatment: readTreatment(entry.resource, markAt) }));
  const isTied = ({ treatment: { mark } }: { readonly treatment: JsonObject }) => mark !== undefined && ids.has(mark);
  const result = parseChart({
    ...readHeader(panel.resource),
    nothingToMark: members.nothing.length > 0,
    absent: members.absent.flatMap(({ resource }) => readAbsent(resource)),
    marks,
    treatments: treatments.filter(isTied).map(({ treatment }) => treatment),
  });
  if (!result.ok) return result;
  const unplaced = [
    ...toRetracted(entries.retracted),
    ...members.strays.map((entry) => toUnplaced(entry, 'The chart of the Bundle does not list it: it may be of another visit.')),
    ...treatments.filter((each) => !isTied(each)).map(({ entry }) => toUnplaced(entry, 'The mark at which it was done is none of this chart.')),
    // Beside a chart of palpate's, what others wrote is never read, listed or not: who drew the chart has said where it hurts.
    ...entries.foreign.map((entry) => toUnplaced(entry, members.isListed(entry) ? 'The chart lists it, and palpate did not write it.' : 'It is no part of the chart that the Bundle holds.')),
  ];
  return { ...result, unplaced, warnings: [...result.warnings, ...members.mark.flatMap((entry) => lostTies(entry, markAt))] };
}
