import { isZoneId, type ZoneId } from '../../anatomy/index.js';
import { parseChart, type Chart, type JsonObject, type JsonValue, type Problem } from '../../chart/index.js';
import { lateralityOf } from './body-site.js';
import { at, codeIn, extensionsOf, itemsOf, textOf } from './elements.js';
import { toUnplaced, type BundleContent, type SortedEntries } from './entries.js';
import { bodySides } from './foreign/observed-site.js';
import type { SiteNames } from './foreign/site-words.js';
import { idOfMark, readMark } from './mark.js';
import { readAbsent, readClear, readHeader, readRelations } from './panel.js';
import { readPosture, readSensory } from './examination.js';
import { cutNote, wholeNoteOf } from './record.js';
import { referencesIn, type Entry, type Resolve } from './references.js';
import { retractionOf } from './retraction.js';
import { own } from './systems.js';
import { readTreatment } from './treatment.js';
import type { Unplaced } from './types.js';
import { personProblem } from './whose.js';

type Read =
  | { readonly ok: true; readonly chart: Chart; readonly unplaced: readonly Unplaced[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The chart of a Bundle: what its panel lists, with the treatments of these marks. Everything else goes to `unplaced`. */
export function readChart(panel: Entry, content: BundleContent, names: SiteNames): Read {
  const { entries, resolve } = content;
  const problem = personProblem([panel, ...entries.mark, ...entries.treatment, ...entries.absent, ...entries.nothing, ...entries.clear, ...entries.sensory, ...entries.posture, ...content.rivals], resolve);
  if (problem) return problem;
  const members = membersOf(panel, entries, resolve);
  if (members.problems.length > 0) return { ok: false, problems: members.problems };

  const markAt = markFinder(members.mark, resolve);
  const marks = members.mark.map((entry) => readMark(entry.resource, markAt(entry)));
  const swapped = members.mark.find((entry, index) => !isSideKept(entry, marks[index] as JsonObject, resolve, names)) ?? members.clear.find((entry) => !isSideKept(entry, { zone: readClear(entry.resource) ?? null }, resolve, names));
  if (swapped) return { ok: false, problems: [{ path: `${swapped.path}.bodySite`, message: 'must name the correct side. Left and right may have been swapped.' }] };

  const ids = new Set(marks.map(({ id }) => id));
  const treatments = entries.treatment.map((entry) => ({ entry, treatment: readTreatment(entry.resource, markAt(entry)) }));
  const isTied = ({ treatment: { mark } }: { readonly treatment: JsonObject }) => mark !== undefined && ids.has(mark);
  const relations = readRelations(panel.resource, markAt(panel));
  const result = parseChart({
    ...readHeader(panel.resource),
    nothingToMark: members.nothing.length > 0,
    absent: members.absent.flatMap(({ resource }) => readAbsent(resource)),
    ...(members.clear.length > 0 && { clear: members.clear.map(({ resource }) => readClear(resource) ?? null) }),
    marks,
    ...(relations.length > 0 && { relations }),
    treatments: treatments.filter(isTied).map(({ treatment }) => treatment),
    ...(members.sensory[0] && { sensory: readSensory(members.sensory[0].resource) }),
    ...(members.posture[0] && { posture: readPosture(members.posture[0].resource) }),
  });
  if (!result.ok) return result;
  const unplaced = [
    ...content.unplaced,
    ...entries.retracted.map((entry) => toUnplaced(entry, retractionOf(entry, resolve) ?? '')),
    ...members.strays.map((entry) => toUnplaced(entry, 'The chart of the Bundle does not list it: it may be of another visit.')),
    ...treatments.filter((each) => !isTied(each)).map(({ entry }) => toUnplaced(entry, 'Its mark is not on this chart.')),
    // With a palpate chart in the Bundle, resources of other systems are never read, listed or not: the author of the chart has recorded where it
    // hurts.
    ...entries.foreign.map((entry) => toUnplaced(entry, members.isListed(entry) ? 'The chart lists it, but palpate did not write it.' : 'It does not belong to the chart in the Bundle.')),
  ];
  const read = [...members.mark, ...members.sensory, ...members.posture, ...treatments.filter(isTied).map(({ entry }) => entry)];
  return { ...result, unplaced, warnings: [...result.warnings, ...members.mark.flatMap((entry) => lostTies(entry, markAt(entry))), ...lostRelations(panel, relations.length), ...read.flatMap(cutNotes)] };
}

/** The records that a chart lists, its marks in order, and the problems with them. */
interface Members {
  readonly mark: readonly Entry[];
  readonly nothing: readonly Entry[];
  readonly absent: readonly Entry[];
  readonly clear: readonly Entry[];
  readonly sensory: readonly Entry[];
  readonly posture: readonly Entry[];
  /** palpate's records that the chart does not list. */
  readonly strays: readonly Entry[];
  readonly isListed: (entry: Entry) => boolean;
  /** One problem per listed record that is missing. */
  readonly problems: readonly Problem[];
}

/**
 * The records of a Bundle that belong to its chart. palpate lists every record, so an unlisted one belongs to another visit. A listed one that is
 * missing may be a caution, so the chart is refused, as in NDJSON. Retracted, deleted and foreign records count as present and are reported
 * elsewhere.
 */
function membersOf(panel: Entry, { mark, nothing, absent, clear, sensory, posture }: SortedEntries, resolve: Resolve): Members {
  const listed = referencesIn(panel.resource.hasMember).map((reference) => resolve(reference, panel));
  const rank = new Map(listed.map((entry, index) => [entry, index]));
  const isListed = (entry: Entry) => rank.has(entry);
  const inOrder = (entries: readonly Entry[]) => entries.filter(isListed).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return {
    mark: inOrder(mark),
    nothing: nothing.filter(isListed),
    absent: absent.filter(isListed),
    clear: inOrder(clear),
    // A chart has one of each.
    sensory: inOrder(sensory).slice(0, 1),
    posture: inOrder(posture).slice(0, 1),
    strays: [...[...mark, ...nothing, ...absent, ...clear].filter((entry) => !isListed(entry)), ...[sensory, posture].flatMap((each) => each.filter((entry) => entry !== inOrder(each)[0]))],
    isListed,
    problems: listed.flatMap((entry, index) =>
      entry ? [] : [{ path: `${panel.path}.hasMember[${index}]`, message: 'must lead to a record in the Bundle, but it is missing: an incomplete chart is not read.' }],
    ),
  };
}

/** Whether all sides in one of our records agree with the place of its mark. This detects records whose sides were swapped. */
export function isSideKept(entry: Entry, mark: JsonObject, resolve: Resolve, names: SiteNames): boolean {
  const side = lateralityOf(zonesIn(mark));
  return side === undefined || [...bodySides(entry, resolve, names)].every((said) => said === side || (said === 'one' && (side === 'left' || side === 'right')));
}

function zonesIn(mark: JsonObject): ZoneId[] {
  const covered = itemsOf(mark.areas).flatMap((area) => itemsOf(at(area, 'zones')).map((zone): JsonValue | undefined => at(zone, 'zone')));
  return [mark.zone, ...covered].filter((zone): zone is ZoneId => isZoneId(zone));
}

/** The mark id that a reference leads to. */
export type MarkAt = (from: Entry) => (reference: string) => string | undefined;

/** Finds only these marks: a link to a retracted mark, or to one of another visit, leads nowhere. */
export function markFinder(marks: readonly Entry[], resolve: Resolve): MarkAt {
  const ids = new Map(marks.map((entry) => [entry, idOfMark(entry.resource)]));
  return (from) => (reference) => {
    const found = resolve(reference, from);
    return found && ids.get(found);
  };
}

/** Warnings for the links of a mark that were not read. */
export function lostTies({ path, resource }: Entry, markAt: (reference: string) => string | undefined): Problem[] {
  if (codeIn(at(resource, 'code'), own('kind')) !== 'referral') return [];
  return itemsOf(at(resource, 'derivedFrom')).flatMap((source, index) =>
    markAt(textOf(at(source, 'reference')) ?? '') === undefined ? [{ path: `${path}.derivedFrom[${index}]`, message: 'does not refer to a mark on this chart. It was left out.' }] : [],
  );
}

/** A warning for relations of a chart that were not read. */
const lostRelations = ({ path, resource }: Entry, found: number): Problem[] =>
  extensionsOf(resource, 'relation').length > found ? [{ path: `${path}.extension`, message: 'has a relation to a mark that is not on this chart; it was left out.' }] : [];

/** Warnings for notes of other authors that are longer than a chart allows. */
export function cutNotes({ path, resource }: Entry): Problem[] {
  const note = wholeNoteOf(resource) ?? '';
  return cutNote(note) === note ? [] : [{ path: `${path}.note`, message: 'was cut at 2,000 characters.' }];
}
