import type { JsonObject, JsonValue } from '../../../chart/index.js';
import { extensionUrl } from '../systems.js';

// Reading JSON of which nothing is known. What is not as expected is not there.

export const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What lies at the end of a path of names. */
export function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let found = value;
  for (const name of path) found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

export const itemsOf = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);

export const textOf = (value: JsonValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** Where a Reference leads; empty where it does not say. A server may name the version that it means, too. */
export const referenceIn = (reference: JsonValue | undefined): string => (textOf(at(reference, 'reference')) ?? '').replace(/\/_history\/[^/]*$/, '');

/** The code that a CodeableConcept has in a system. */
export function codeIn(concept: JsonValue | undefined, system: string): string | undefined {
  // A loop without lists of its own: it is asked for each field of each mark.
  for (const coding of itemsOf(at(concept, 'coding'))) {
    if (isObject(coding) && coding.system === system && typeof coding.code === 'string') return coding.code;
  }
  return undefined;
}

export const codesIn = (concept: JsonValue | undefined, system: string): string[] =>
  itemsOf(at(concept, 'coding')).flatMap((coding) => (at(coding, 'system') === system ? (textOf(at(coding, 'code')) ?? []) : []));

/** The value that an identifier has in a system; some elements have one, others a list. */
export function identifierIn(identifier: JsonValue | undefined, system: string): string | undefined {
  const found = (Array.isArray(identifier) ? identifier : [identifier]).find((each) => at(each, 'system') === system);
  return textOf(at(found, 'value'));
}

/** The extensions of ours with that name. */
export const extensionsOf = (element: JsonValue | undefined, name: string): readonly JsonValue[] => partsOf(element, extensionUrl(name));

/** The parts of an extension that has parts. */
export const partsOf = (element: JsonValue | undefined, url: string): readonly JsonValue[] =>
  itemsOf(at(element, 'extension')).filter((part) => at(part, 'url') === url);

export const partOf = (element: JsonValue | undefined, url: string): JsonValue | undefined => partsOf(element, url)[0];

/** An object of the fields that are there. */
export const known = (fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, JsonValue] => field[1] !== undefined));
