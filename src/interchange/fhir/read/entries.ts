import type { JsonObject, JsonValue } from '../../../chart/index.js';
import { own } from '../systems.js';
import { at, identifierIn, isObject, itemsOf, textOf } from './access.js';
import { isOwn } from './read-header.js';
import { idOfMark, isOwnMark } from './read-mark.js';
import { isOwnTreatment } from './read-treatment.js';

/** A resource of a Bundle and where it lies. */
export interface Entry {
  readonly path: string;
  readonly resource: JsonObject;
}

type Kind = 'chart' | 'mark' | 'treatment' | 'nothing' | 'absent' | 'drawing' | 'foreign';

export interface SortedEntries extends Readonly<Record<Kind, readonly Entry[]>> {
  /** The id of the mark of ours that a reference leads to. */
  readonly markAt: (reference: string) => string | undefined;
}

/** The resources of a Bundle by what they are; marks in the order that the chart gives them. */
export function sortEntries(bundle: JsonValue): SortedEntries {
  const sorted: Record<Kind, Entry[]> = { chart: [], mark: [], treatment: [], nothing: [], absent: [], drawing: [], foreign: [] };
  const marks = new Map<string, Entry>();
  itemsOf(at(bundle, 'entry')).forEach((item, index) => {
    const resource = at(item, 'resource');
    const entry = { path: `entry[${index}].resource`, resource: isObject(resource) ? resource : {} };
    const kind = kindOf(entry.resource);
    sorted[kind].push(entry);
    if (kind === 'mark') for (const url of urlsOf(item)) marks.set(url, entry);
  });

  const rank = new Map<Entry | undefined, number>();
  const members = itemsOf(at(sorted.chart[0]?.resource, 'hasMember')).map((member) => marks.get(textOf(at(member, 'reference')) ?? ''));
  members.forEach((entry, index) => rank.set(entry, index));
  sorted.mark.sort((a, b) => (rank.get(a) ?? members.length) - (rank.get(b) ?? members.length));
  const markAt = (reference: string) => {
    const entry = marks.get(reference);
    return entry && idOfMark(entry.resource);
  };
  return { ...sorted, markAt };
}

function kindOf(resource: JsonObject): Kind {
  if (isOwnMark(resource)) return 'mark';
  if (isOwnTreatment(resource)) return 'treatment';
  if (isOwn(resource, 'chart')) return 'chart';
  if (isOwn(resource, 'nothing-to-mark')) return 'nothing';
  if (isOwn(resource, 'absent')) return 'absent';
  return identifierIn(at(resource, 'identifier'), own('drawing')) === undefined ? 'foreign' : 'drawing';
}

/** What a reference may call it: its address in the Bundle, or `Observation/12` after a server gave it an id of its own. */
function urlsOf(item: JsonValue): string[] {
  const [url, id] = [textOf(at(item, 'fullUrl')), textOf(at(item, 'resource', 'id'))];
  return [...(url === undefined ? [] : [url]), ...(id === undefined ? [] : [`Observation/${id}`])];
}
