import { isSameJson, type Chart } from '../chart/index.js';
import type { Proposal, Proposals } from './proposals.js';

type Item = Chart['marks'][number] | Chart['treatments'][number];
type Fields = Readonly<Record<string, unknown>>;

const itemsOf = ({ marks, treatments }: Chart): ReadonlyMap<string, Item> => new Map([...marks, ...treatments].map((item) => [item.id, item]));
const listFields = ['marks', 'treatments'];
const stamps = ['updatedAt', 'updatedAtPrecision'];

/** Whether two charts are one record with the same marks and treatments by id, whatever else a host has changed. */
export function hasSameItems(a: Chart, b: Chart): boolean {
  if (a.id !== b.id || a.marks.length !== b.marks.length || a.treatments.length !== b.treatments.length) return false;
  const there = itemsOf(b);
  return [...itemsOf(a).keys()].every((id) => there.has(id));
}

/** How the store sees a chart of the host: one that it knows, or an answer to a proposal in the host's version. */
export interface Recognised {
  readonly known?: Proposal | undefined;
  readonly answers?: Proposal | undefined;
}

const copied = (chart: Chart, proposals: readonly Proposal[]) => proposals.find((proposal) => isCopy(proposal.chart, chart));

/** The chart that this is, or is a copy of: shown or proposed. Accepts any value. */
export const knownAs = (chart: Chart, shown: Proposal, { byObject, pending }: Proposals): Proposal | undefined =>
  typeof chart === 'object' && chart !== null ? (byObject(chart) ?? copied(chart, [shown, ...pending])) : undefined;

/** What else a valid chart is: an exact answer, something earlier, or an approximate answer. */
export function recognise(chart: Chart, { pending, recent }: Proposals): Recognised {
  const exact = answeredBy(chart, pending, toTheLetter);
  if (exact) return { answers: exact };
  const earlier = copied(chart, [...recent].reverse());
  return earlier ? { known: earlier } : { answers: answeredBy(chart, pending, inAWay) };
}

/** Counts first: most charts differ in them, or in the edited mark. */
const isCopy = (ours: Chart, theirs: Chart): boolean =>
  ours.id === theirs.id && ours.marks.length === theirs.marks?.length && ours.treatments.length === theirs.treatments?.length && isSameJson(ours, theirs);

/** Whether an answer contains a change, by the changed fields: its values, the previous ones, and the proposed ones. */
type Test = (fields: readonly (readonly [said: unknown, was: unknown, wanted: unknown])[]) => boolean;

/** Each field is as proposed. */
export const toTheLetter: Test = (fields) => fields.every(([said, , wanted]) => isSameJson(said, wanted));

/** Something has changed: a host may round a value, or restore a field of its own. */
export const inAWay: Test = (fields) => fields.length === 0 || fields.some(([said, was]) => !isSameJson(said, was));

/** The first proposal whose marks and treatments a chart has, and whose changes it contains. If it could answer several, the others stay pending. */
export const answeredBy = (chart: Chart, pending: readonly Proposal[], test: Test): Proposal | undefined => {
  const answer = itemsOf(chart);
  return pending.find((proposal) => hasSameItems(chart, proposal.chart) && isMet(proposal, chart, answer, test));
};

function isMet({ chart: proposed, base }: Proposal, chart: Chart, answer: ReadonlyMap<string, Item>, test: Test): boolean {
  if (!hasChanges(base, proposed, chart, listFields, test)) return false;
  const before = itemsOf(base);
  return [...itemsOf(proposed)].every(([id, item]) => {
    const was = before.get(id);
    return !was || was === item || hasChanges(was, item, answer.get(id) as Item, stamps, test);
  });
}

function hasChanges(was: object, proposed: object, answer: object, besides: readonly string[], test: Test): boolean {
  const [old, wanted, said] = [was, proposed, answer] as [Fields, Fields, Fields];
  const changed = [...new Set([...Object.keys(old), ...Object.keys(wanted)])].filter((key) => !besides.includes(key) && !isSameJson(old[key], wanted[key]));
  return test(changed.map((key) => [said[key], old[key], wanted[key]] as const));
}

/** A chart of the host with our own objects for all equal items, so that a copy causes no rendering. */
export function withOurItems(chart: Chart, ours: Chart): Chart {
  const known = itemsOf(ours);
  const pick = <T extends Item>(item: T): T => {
    const own = known.get(item.id);
    return own && isSameJson(own, item) ? (own as T) : item;
  };
  return { ...chart, marks: chart.marks.map(pick), treatments: chart.treatments.map(pick) };
}
