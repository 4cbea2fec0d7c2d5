import type { JsonObject, JsonValue } from '../../../chart/index.js';
import { own } from '../systems.js';
import { at, identifierIn, isObject, itemsOf, textOf } from './access.js';
import { isOwn } from './read-header.js';
import { isOwnMark } from './read-mark.js';
import { isOwnTreatment } from './read-treatment.js';
import { retractionOf } from './retraction.js';

/** A resource of a Bundle, where it lies, and what a reference may call it. */
export interface Entry {
  readonly path: string;
  readonly resource: JsonObject;
  readonly urls: readonly string[];
}

type Kind = 'chart' | 'mark' | 'treatment' | 'nothing' | 'absent' | 'drawing' | 'foreign' | 'retracted';

export type SortedEntries = Readonly<Record<Kind, readonly Entry[]>>;

/** The resources of a Bundle by what they are. What was taken back is no longer that, but for a chart: without it nothing else is sure. */
export function sortEntries(bundle: JsonValue): SortedEntries {
  const sorted: Record<Kind, Entry[]> = { chart: [], mark: [], treatment: [], nothing: [], absent: [], drawing: [], foreign: [], retracted: [] };
  itemsOf(at(bundle, 'entry')).forEach((item, index) => {
    const found = at(item, 'resource');
    const resource = isObject(found) ? found : {};
    const kind = kindOf(resource);
    sorted[kind !== 'chart' && retractionOf(resource) ? 'retracted' : kind].push({ path: `entry[${index}].resource`, resource, urls: urlsOf(item) });
  });
  return sorted;
}

function kindOf(resource: JsonObject): Kind {
  if (isOwnMark(resource)) return 'mark';
  if (isOwnTreatment(resource)) return 'treatment';
  if (isOwn(resource, 'chart')) return 'chart';
  if (isOwn(resource, 'nothing-to-mark')) return 'nothing';
  if (isOwn(resource, 'absent')) return 'absent';
  return identifierIn(at(resource, 'identifier'), own('drawing')) === undefined ? 'foreign' : 'drawing';
}

/** Its address in the Bundle, or `Observation/12` after a server gave it an id of its own. An address without a resource leads nowhere. */
function urlsOf(item: JsonValue): string[] {
  const [url, type, id] = [textOf(at(item, 'fullUrl')), textOf(at(item, 'resource', 'resourceType')), textOf(at(item, 'resource', 'id'))];
  if (type === undefined) return [];
  return [...(url === undefined ? [] : [url]), ...(id === undefined ? [] : [`${type}/${id}`])];
}
