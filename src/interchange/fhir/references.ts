import type { JsonObject, JsonValue } from '../../chart/index.js';
import { at, containedResource, isObject, itemsOf, textOf } from './elements.js';

// Resolves references within a Bundle and within a resource.

/** A resource of a Bundle and its path. */
export interface Entry {
  readonly path: string;
  readonly resource: JsonObject;
  /** Its entry, with request and response. */
  readonly item: JsonValue;
  /** Its address without a version; undefined without one. */
  readonly url: string | undefined;
}

/** `https://example.org/fhir/Observation/12/_history/2` is a version of the address before `_history`. */
export const withoutVersion = (reference: string): string => reference.replace(/\/_history\/[^/]*$/, '');

export interface Address {
  /** `https://example.org/fhir/`, and empty for a relative reference. */
  readonly base: string;
  /** `Observation/12` */
  readonly name: string;
}

/** An address on a server, or relative to one; undefined for a URN, a fragment and anything else. */
export function addressOf(reference: string): Address | undefined {
  const [, base = '', name] = /^((?:https?:\/\/\S+\/)?)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})$/.exec(withoutVersion(reference)) ?? [];
  return name === undefined ? undefined : { base, name };
}

const nameOf = ({ resource }: Entry): string | undefined => {
  const [type, id] = [textOf(at(resource, 'resourceType')), textOf(at(resource, 'id'))];
  return type === undefined || id === undefined ? undefined : `${type}/${id}`;
};

/** Finds the target of a reference in an entry. Relative references start at the entry's server. */
export type Resolve = (reference: string, from: Entry) => Entry | undefined;

/**
 * Finds by address, in any version. `Observation/12` and an absolute address that ends with it are the same, unless both servers are known and
 * differ: a server that assigns ids may rewrite only some references.
 */
export function createResolve(entries: readonly (readonly [entry: Entry, urls: readonly string[]])[]): Resolve {
  const byUrl = new Map(entries.flatMap(([entry, urls]) => urls.map((url) => [url, entry] as const)));
  const byName = new Map<string, Set<Entry>>();
  const add = (name: string | undefined, entry: Entry) => name !== undefined && byName.set(name, (byName.get(name) ?? new Set()).add(entry));
  for (const [entry, urls] of entries) {
    add(nameOf(entry), entry);
    for (const url of urls) add(addressOf(url)?.name, entry);
  }
  return (reference, from) => {
    const exact = byUrl.get(withoutVersion(reference));
    const address = addressOf(reference);
    if (exact || !address) return exact;
    const base = address.base || (addressOf(from.url ?? '')?.base ?? '');
    const candidates = [...(byName.get(address.name) ?? [])].filter(({ url = '' }) => isSameServer(base, addressOf(url)?.base ?? ''));
    return candidates.find(({ url = '' }) => base !== '' && addressOf(url)?.base === base) ?? (candidates.length === 1 ? candidates[0] : undefined);
  };
}

const isSameServer = (a: string, b: string): boolean => a === '' || b === '' || a === b;

/** The resource that a Reference leads to, contained (`#id`) or in the Bundle, and its entry. */
export function follow(reference: JsonValue | undefined, from: Entry, resolve: Resolve): { readonly resource: JsonObject; readonly entry: Entry } | undefined {
  const said = textOf(at(reference, 'reference')) ?? '';
  if (said.startsWith('#')) {
    const resource = containedResource(from.resource, said);
    return isObject(resource) ? { resource, entry: from } : undefined;
  }
  const entry = resolve(said, from);
  return entry && { resource: entry.resource, entry };
}

/** The references in a list. */
export const referencesIn = (list: JsonValue | undefined): string[] => itemsOf(list).map((each) => textOf(at(each, 'reference')) ?? '');
