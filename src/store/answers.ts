import { isSameJson, type Chart } from '../chart/index.js';
import type { Proposal } from './proposals.js';

type Item = Chart['marks'][number] | Chart['treatments'][number];
type Fields = Readonly<Record<string, unknown>>;

const itemsOf = ({ marks, treatments }: Chart): ReadonlyMap<string, Item> => new Map([...marks, ...treatments].map((item) => [item.id, item]));
const listFields = ['marks', 'treatments'];
const stamps = ['updatedAt', 'updatedAtPrecision'];

/** Whether two charts are one record with the same marks and treatments, by id, whatever else a host has done to one of them. */
export function hasSameItems(a: Chart, b: Chart): boolean {
  if (a.id !== b.id || a.marks.length !== b.marks.length || a.treatments.length !== b.treatments.length) return false;
  const there = itemsOf(b);
  return [...itemsOf(a).keys()].every((id) => there.has(id));
}

/**
 * The proposal that a chart of the host answers in its own words, such as rounded, sorted, or with an extension. It has the marks and
 * treatments of the proposal; what the proposal changed is so, or at least is not as it was. Where it could answer several it is taken to
 * answer the first: the others then still wait.
 */
export function answeredBy(chart: Chart, pending: readonly Proposal[]): Proposal | undefined {
  const answer = itemsOf(chart);
  const candidates = pending.filter((proposal) => hasSameItems(chart, proposal.chart));
  const meets = (test: Test) => (proposal: Proposal) => isMet(proposal, chart, answer, test);
  return candidates.find(meets((said, _, wanted) => isSameJson(said, wanted))) ?? candidates.find(meets((said, was) => !isSameJson(said, was)));
}

/** Of a field that a proposal changed: what the answer says, what it was, and what was proposed. */
type Test = (said: unknown, was: unknown, wanted: unknown) => boolean;

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
  const keys = new Set([...Object.keys(old), ...Object.keys(wanted)]);
  return [...keys].every((key) => besides.includes(key) || isSameJson(old[key], wanted[key]) || test(said[key], old[key], wanted[key]));
}

/** A chart of the host with our own objects for all items that say the same, so that nothing is drawn again for a copy. */
export function withOurItems(chart: Chart, ours: Chart): Chart {
  const known = itemsOf(ours);
  const pick = <T extends Item>(item: T): T => {
    const own = known.get(item.id);
    return own && isSameJson(own, item) ? (own as T) : item;
  };
  return { ...chart, marks: chart.marks.map(pick), treatments: chart.treatments.map(pick) };
}
