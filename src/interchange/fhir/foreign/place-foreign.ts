import { boundsOfMoment, createChart, isAmong, momentFields, momentOf, painfulSkin, parseChart, type Chart, type JsonObject, type Mark, type Moment, type Problem } from '../../../chart/index.js';
import { at, isObject, itemsOf, textOf } from '../elements.js';
import { toUnplaced, type BundleContent } from '../entries.js';
import { readMark } from '../mark.js';
import { whenOf } from '../moments.js';
import { cutNotes, isSideKept, lostTies, markFinder, type MarkAt } from '../read-chart.js';
import type { Entry } from '../references.js';
import { retractionOf } from '../retraction.js';
import type { Unplaced } from '../types.js';
import { personProblem } from '../whose.js';
import { isAboutPain } from './about-pain.js';
import { isFreeOfPain, isNoPain, readForeign, readFree, type ForeignOptions } from './read-foreign.js';
import type { SiteNames } from './site-words.js';

interface Options {
  readonly id: string;
  readonly names: SiteNames;
}

type Placed =
  | { readonly ok: true; readonly chart: Chart; readonly unplaced: readonly Unplaced[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A chart from a Bundle without one: from resources of other systems, and from our own marks that a server returned without their chart. */
export function placeForeign(content: BundleContent, { id, names }: Options): Placed {
  const { entries, resolve } = content;
  const template = createChart({ id, recordedBy: 'clinician' });
  const parts = [...entries.treatment, ...entries.absent, ...entries.nothing, ...entries.clear];
  const retracted = entries.retracted.map((entry) => toUnplaced(entry, retractionOf(entry, resolve) ?? ''));
  const notes: Notes = { warnings: [], unplaced: [...content.unplaced, ...retracted, ...parts.map((entry) => toUnplaced(entry, 'It belongs to a chart that is not in the Bundle.'))] };
  const markAt = markFinder(entries.mark, resolve);
  const painless = entries.foreign.filter(({ resource }) => isNoPain(resource));
  const freeOnes = entries.foreign.filter(({ resource }) => isFreeOfPain(resource));
  const others = entries.foreign.filter((entry) => !painless.includes(entry) && !freeOnes.includes(entry)).flatMap(withComponents);
  // Body structures that some Observation used.
  const used = new Set<JsonObject>();
  const free = freeOnes.map((entry) => ({ entry, read: readFree(entry, { resolve, names, used }) }));
  const candidates = [...ownMarks(entries.mark, markAt, content, names, notes), ...foreignMarks(others, content, { names, used }, notes)];
  const checked = checkMarks(candidates, template, notes);

  const problem = personProblem([...checked.map(({ entry }) => entry), ...painless, ...freeOnes], resolve);
  if (problem) return problem;
  const denied = deniedAt(painless, others, entries.mark.length > 0, notes);
  const ids = new Set(checked.map(({ mark }) => mark.id));
  const keptAt: MarkAt = (from) => (reference) => [markAt(from)(reference)].find((tie) => ids.has(tie as string));
  notes.warnings.push(...checked.flatMap(({ entry }) => [...lostTies(entry, keptAt(entry)), ...cutOwn(entry, entries.mark)]));
  const marks = checked.map(({ mark }) => (mark.kind === 'referral' ? { ...mark, from: itemsOf(mark.from).filter((tie) => ids.has(tie)) } : mark));
  const clear = freeZones(free, marks as unknown as readonly Mark[], notes);
  const last = lastOf([...marks.map((mark) => momentOf(mark as unknown as Mark, 'createdAt')), ...denied, ...clear.moments]);
  const result = parseChart({ ...template, ...(last && momentFields('recordedAt', last)), nothingToMark: denied.length > 0, ...(clear.zones.length > 0 && { clear: clear.zones }), marks });
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

const cutOwn = (entry: Entry, own: readonly Entry[]): Problem[] => (own.includes(entry) ? cutNotes(entry) : []);

/** When "no pain anywhere" was recorded, unless another resource reports pain or may do so, even one that cannot be placed. */
function deniedAt(painless: readonly Entry[], others: readonly Entry[], hasMarks: boolean, { warnings, unplaced }: Notes): Moment[] {
  const isPain = hasMarks || others.some(({ resource }) => isAboutPain(resource));
  return painless.flatMap((entry) => {
    const when = whenOf(entry.resource);
    const reason = isPain ? 'It says that there is no pain, but other resources report pain or may do so.' : 'reason' in when ? when.reason : undefined;
    if (reason !== undefined) unplaced.push(toUnplaced(entry, reason));
    if (reason !== undefined || 'reason' in when) return [];
    warnings.push(...when.warnings.map((message) => ({ path: entry.path, message })));
    return [when.moment];
  });
}

/** Zones that other systems report as free of pain, without those that a mark of pain covers. */
function freeZones(free: readonly { readonly entry: Entry; readonly read: ReturnType<typeof readFree> }[], marks: readonly Mark[], { warnings, unplaced }: Notes) {
  const skin = painfulSkin(marks);
  const found = free.flatMap(({ entry, read }) => {
    const reason = 'reason' in read ? read.reason : read.zones.some((zone) => isAmong(zone, skin)) ? 'It says that there is no pain, but other resources report pain there.' : undefined;
    if (reason !== undefined) unplaced.push(toUnplaced(entry, reason));
    if (reason !== undefined || 'reason' in read) return [];
    warnings.push(...read.warnings.map((message) => ({ path: entry.path, message })));
    return [read];
  });
  return { zones: [...new Set(found.flatMap(({ zones }) => zones))], moments: found.map(({ moment }) => moment) };
}

/** An Observation, and its components with their own body sites as further Observations: each is another pain. */
function withComponents(entry: Entry): Entry[] {
  const { resource, path } = entry;
  const components = itemsOf(resource.component);
  const isSited = (component: (typeof components)[number]) =>
    isObject(component) && (component.bodySite !== undefined || component.bodyStructure !== undefined || itemsOf(component.extension).some((each) => /body-?(?:site|structure)$/i.test(textOf(at(each, 'url')) ?? '')));
  if (!components.some(isSited)) return [entry];
  const { component: _component, bodySite, bodyStructure, value: _value, note: _note, ...shared } = resource;
  const common = Object.fromEntries(Object.entries(shared).filter(([field]) => !/^_?value[A-Z]/.test(field) && !/^(?:id|code|identifier|interpretation|dataAbsentReason|referenceRange)$/.test(field)));
  const rest = components.filter((component) => !isSited(component));
  const isOwn = bodySite !== undefined || bodyStructure !== undefined || rest.length > 0 || Object.keys(resource).some((field) => /^value[A-Z]/.test(field));
  return [
    ...(isOwn ? [{ ...entry, resource: { ...resource, component: [...rest] } }] : []),
    ...components.flatMap((component, index) => (isObject(component) && isSited(component) ? [{ ...entry, path: `${path}.component[${index}]`, resource: { ...common, ...component } }] : [])),
  ];
}

function ownMarks(marks: readonly Entry[], markAt: MarkAt, { resolve }: BundleContent, names: SiteNames, { unplaced }: Notes): Candidate[] {
  const candidates = marks.map((entry) => ({ entry, mark: readMark(entry.resource, markAt(entry)) }));
  return candidates.filter(({ entry, mark }) => {
    const isKept = isSideKept(entry, mark, resolve, names);
    if (!isKept) unplaced.push(toUnplaced(entry, 'Its body site and the place of its mark are on different sides.'));
    return isKept;
  });
}

function foreignMarks(entries: readonly Entry[], { resolve }: BundleContent, { names, used }: Omit<ForeignOptions, 'resolve'>, { warnings, unplaced }: Notes): Candidate[] {
  const read = entries.map((entry) => ({ entry, read: readForeign(entry, { resolve, names, used }) }));
  return read.flatMap(({ entry, read: found }) => {
    if ('reason' in found) {
      // A body structure that states a place has been used.
      if (!used.has(entry.resource)) unplaced.push(toUnplaced(entry, found.reason));
      return [];
    }
    warnings.push(...found.warnings.map((message) => ({ path: entry.path, message })));
    return [{ entry, mark: { ...found.mark, id: textOf(at(entry.resource, 'id')) ?? entry.path } }];
  });
}

/** The candidates that are valid marks. Each is checked alone, so that an invalid one does not affect the others. */
function checkMarks(candidates: readonly Candidate[], template: Chart, { unplaced }: Notes): Candidate[] {
  const used = new Set<string>();
  return candidates.flatMap(({ entry, mark }) => {
    const id = typeof mark.id === 'string' && mark.id.length <= 200 && !used.has(mark.id) ? mark.id : entry.path;
    const whole: JsonObject = { by: 'clinician', ...mark, id };
    if (whole.createdAt === undefined) {
      unplaced.push(toUnplaced(entry, 'It has no time.'));
      return [];
    }
    const result = parseChart({ ...template, marks: [whole.kind === 'referral' ? { ...whole, from: [] } : whole] });
    if (!result.ok) {
      unplaced.push(toUnplaced(entry, `It cannot be a mark: ${result.problems[0]?.path} ${result.problems[0]?.message}`));
      return [];
    }
    used.add(id);
    return [{ entry, mark: whole }];
  });
}

/** The latest of the moments. */
const lastOf = (moments: readonly Moment[]): Moment | undefined => [...moments].sort((a, b) => boundsOfMoment(a)[0] - boundsOfMoment(b)[0]).at(-1);
