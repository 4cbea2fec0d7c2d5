import { isSameJson, type JsonObject, type JsonValue } from '../../chart/index.js';
import { at, identifierIn, isObject, itemsOf, textOf, wordsOf } from './elements.js';
import { isOwnMark } from './mark.js';
import { isOwn } from './panel.js';
import { addressOf, createResolve, withoutVersion, type Entry, type Resolve } from './references.js';
import { retractionOf } from './retraction.js';
import { own } from './systems.js';
import { isOwnTreatment } from './treatment.js';
import type { Unplaced } from './types.js';

type Kind = 'chart' | 'mark' | 'treatment' | 'nothing' | 'absent' | 'clear' | 'sensory' | 'posture' | 'drawing' | 'foreign' | 'retracted';

export type SortedEntries = Readonly<Record<Kind, readonly Entry[]>>;

/** The content of a Bundle: each resource once, in its newest version. */
export interface BundleContent {
  readonly entries: SortedEntries;
  readonly resolve: Resolve;
  /** Older versions, deleted resources, and versions of unknown order. */
  readonly unplaced: readonly Unplaced[];
  /** Resources with two versions, neither marked as newer. */
  readonly rivals: readonly Entry[];
}

/** The resources of a Bundle by type. Retracted ones are left out, except a chart: without it nothing else is certain. */
export function readEntries(bundle: JsonValue): BundleContent {
  const groups = groupVersions(itemsOf(at(bundle, 'entry')).map(toVersion));
  const chosen = groups.map((group) => ({ group, ...choose(group, at(bundle, 'type')) }));
  const resolve = createResolve(chosen.flatMap(({ group, newest }) => (newest ? [[newest.entry, group.flatMap(({ urls }) => urls)] as const] : [])));
  const entries: Record<Kind, Entry[]> = { chart: [], mark: [], treatment: [], nothing: [], absent: [], clear: [], sensory: [], posture: [], drawing: [], foreign: [], retracted: [] };
  const kept = chosen.flatMap((each) => (each.kept ? [each.kept] : [])).sort((a, b) => a.index - b.index);
  for (const { entry } of kept) {
    const kind = kindOf(entry.resource);
    entries[kind !== 'chart' && retractionOf(entry, resolve) ? 'retracted' : kind].push(entry);
  }
  return { entries, resolve, unplaced: chosen.flatMap(({ unplaced }) => unplaced), rivals: chosen.flatMap(({ group, newest }) => (newest ? [] : group.map(({ entry }) => entry))) };
}

function kindOf(resource: JsonObject): Kind {
  if (isOwnMark(resource)) return 'mark';
  if (isOwnTreatment(resource)) return 'treatment';
  if (isOwn(resource, 'chart')) return 'chart';
  if (isOwn(resource, 'nothing-to-mark')) return 'nothing';
  if (isOwn(resource, 'absent')) return 'absent';
  for (const kind of ['clear', 'sensory', 'posture'] as const) if (isOwn(resource, kind)) return kind;
  return identifierIn(at(resource, 'identifier'), own('drawing')) === undefined ? 'foreign' : 'drawing';
}

/** One entry: a version of a resource, or its deletion. */
interface Version {
  readonly index: number;
  readonly entry: Entry;
  readonly isDeleted: boolean;
  /** Its addresses. An address without a resource gives none. */
  readonly urls: readonly string[];
  readonly name: string | undefined;
  readonly number: number | undefined;
  readonly time: number | undefined;
}

function toVersion(item: JsonValue, index: number): Version {
  const found = at(item, 'resource');
  const resource = isObject(found) ? found : {};
  const isDeleted = at(item, 'request', 'method') === 'DELETE' || /^410\b/.test(textOf(at(item, 'response', 'status')) ?? '');
  const asked = isDeleted ? textOf(at(item, 'request', 'url')) : undefined;
  const fullUrl = textOf(at(item, 'fullUrl'));
  const url = [fullUrl, asked].flatMap((each) => (each ? [withoutVersion(each)] : []))[0];
  const [type, id] = [textOf(at(resource, 'resourceType')), textOf(at(resource, 'id'))];
  const named = type !== undefined && id !== undefined ? `${type}/${id}` : undefined;
  const etag = /^(?:W\/)?"?(.*?)"?$/.exec(textOf(at(item, 'response', 'etag')) ?? '')?.[1];
  const inUrl = /\/_history\/([^/]*)$/.exec(fullUrl ?? '')?.[1];
  const number = [textOf(at(resource, 'meta', 'versionId')), etag, inUrl].find((each) => each !== undefined && /^\d{1,15}$/.test(each));
  const time = [at(resource, 'meta', 'lastUpdated'), at(item, 'response', 'lastModified')].map((each) => Date.parse(textOf(each) ?? '')).find((each) => !Number.isNaN(each));
  return {
    index,
    entry: { path: isObject(found) ? `entry[${index}].resource` : `entry[${index}]`, resource, item, url },
    isDeleted,
    urls: url !== undefined && (type !== undefined || isDeleted) ? [url] : [],
    name: named ?? addressOf(url ?? '')?.name,
    number: number === undefined ? undefined : Number(number),
    time,
  };
}

/** Groups versions of one resource: by address; without one, by type and id if these are unambiguous. */
function groupVersions(versions: readonly Version[]): readonly (readonly Version[])[] {
  const groups = new Map<string, Version[]>();
  const byName = new Map<string, Set<string>>();
  const isRelative = (version: Version) => !version.urls[0] || addressOf(version.urls[0])?.base === '';
  for (const version of [...versions].sort((a, b) => Number(isRelative(a)) - Number(isRelative(b)))) {
    const known = version.name === undefined ? undefined : byName.get(version.name);
    const only = isRelative(version) && known?.size === 1 ? [...known][0] : undefined;
    const key = only ?? (isRelative(version) ? (version.name ?? anonymous(version)) : (version.urls[0] as string));
    const group = groups.get(key);
    if (group) group.push(version);
    else groups.set(key, [version]);
    if (version.name !== undefined) byName.set(version.name, (known ?? new Set()).add(key));
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.index - b.index));
}

/** A resource without an address is identified by its whole content. */
const anonymous = ({ entry: { resource }, index }: Version): string => (Object.keys(resource).length > 0 ? JSON.stringify(resource) : `entry ${index}`);

interface Choice {
  /** Where references lead, deleted resources included; undefined if unknown. */
  readonly newest?: Version;
  readonly kept?: Version;
  readonly unplaced: readonly Unplaced[];
}

/** The newest version. A server lists a history newest first; elsewhere the order means nothing. */
function choose(group: readonly Version[], type: JsonValue | undefined): Choice {
  const [first] = group as [Version];
  const newest = group.reduce((best, other) => (compare(other, best, type) > 0 ? other : best), first);
  const others = group.filter((each) => each !== newest && !each.isDeleted);
  if (newest.isDeleted) {
    const unplaced = others.length > 0 ? others.map(({ entry }) => toUnplaced(entry, 'It was deleted.')) : [toUnplaced(newest.entry, 'It deletes a resource.')];
    return { newest, unplaced };
  }
  const isSame = ({ entry }: Version) => isSameJson(contentOf(entry), contentOf(newest.entry));
  const rival = others.find((each) => compare(each, newest, type) === 0 && !isSame(each));
  if (rival) return { unplaced: [newest, ...others].map(({ entry }) => toUnplaced(entry, 'The Bundle has two versions of it, and neither is marked as newer.')) };
  return { newest, kept: newest, unplaced: others.filter((each) => !isSame(each)).map(({ entry }) => toUnplaced(entry, 'The Bundle has a newer version of it.')) };
}

/** Positive if `a` is newer, negative if `b` is, 0 if unknown. */
function compare(a: Version, b: Version, type: JsonValue | undefined): number {
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return a.number - b.number;
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return a.time - b.time;
  if (type === 'history') return b.index - a.index;
  return Number(a.isDeleted) - Number(b.isDeleted);
}

/** The content of a resource without what a server adds. */
function contentOf({ resource }: Entry): JsonObject {
  const { meta: _meta, id: _id, text: _text, ...content } = resource;
  return content;
}

export function toUnplaced({ path, resource }: Entry, reason: string): Unplaced {
  const bodySite = wordsOf(at(resource, 'bodySite'))?.slice(0, 200);
  return { path, reason, ...(bodySite !== undefined && { bodySite }) };
}
