import type { JsonObject, JsonValue } from '../../chart/index.js';
import { extensionUrl, isSystem, loinc, loincCodes, own, snomed, ucum } from './systems.js';
import type { Concept } from './sites.js';

// FHIR's data types, written and read. Reading assumes nothing: anything unexpected counts as missing.

/** Only fields with a value: FHIR has neither `undefined` nor empty lists. */
export function compact(fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, JsonValue] => field[1] !== undefined && !(Array.isArray(field[1]) && field[1].length === 0)),
  );
}

/** An object of the fields with a value; empty lists stay. */
export const known = (fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, JsonValue] => field[1] !== undefined));

export const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of names. */
export function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let found = value;
  for (const name of path) found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

export const itemsOf = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);

// string

// FHIR strings allow four kinds of white space and no control characters, and are never empty.
const outside = /(?![ \t\r\n])[\s\p{Cc}]/gu;

/** A text as a FHIR string; undefined if nothing remains. */
export function fhirText(text: string): string | undefined {
  const cleaned = text.replace(outside, ' ');
  return cleaned.trim() === '' ? undefined : cleaned;
}

/** Any JSON as a FHIR string that reads back equal. */
export const fhirJson = (value: unknown): string =>
  JSON.stringify(value).replace(outside, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One of our terms in words: `taut-band` as "Taut band". */
export const toWords = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1).replaceAll('-', ' ');

export const textOf = (value: JsonValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

const maybeText = (text: string | undefined): string | undefined => (text === undefined ? undefined : fhirText(text));

// Coding and CodeableConcept

export const coding = (system: string, code: string, display?: string): JsonObject => compact({ system, code, display: maybeText(display) });

export const inSnomed = ([code, term]: Concept): JsonObject => coding(snomed, code, term);

/** Nothing if no code is known. */
export const maybeInSnomed = (found: Concept | undefined): JsonObject[] => (found ? [inSnomed(found)] : []);

export function inLoinc(name: keyof typeof loincCodes): JsonObject {
  const [code, display] = loincCodes[name];
  return coding(loinc, code, display);
}

export const concept = (codings: readonly JsonObject[], text?: string): JsonObject =>
  compact({ coding: codings, text: maybeText(text) });

/** A term of one of our lists, with its codes in other systems. */
export const ownConcept = (list: string, term: string, text: string = toWords(term), others: readonly JsonObject[] = []): JsonObject =>
  concept([...others, coding(own(list), term)], text);

/** The code of a CodeableConcept in a system. */
export function codeIn(element: JsonValue | undefined, system: string): string | undefined {
  // A loop without temporary lists: it runs for each field of each mark.
  for (const each of itemsOf(at(element, 'coding'))) {
    if (isObject(each) && isSystem(each.system, system) && typeof each.code === 'string') return each.code;
  }
  return undefined;
}

export const codesIn = (element: JsonValue | undefined, system: string): string[] =>
  itemsOf(at(element, 'coding')).flatMap((each) => (isSystem(at(each, 'system'), system) ? (textOf(at(each, 'code')) ?? []) : []));

/** The words of a CodeableConcept: its text, or the first display of its codings. */
export function wordsOf(element: JsonValue | undefined): string | undefined {
  const displays = itemsOf(at(element, 'coding')).map((each) => textOf(at(each, 'display')));
  return [textOf(at(element, 'text')), ...displays].find((words) => words !== undefined && words.trim() !== '');
}

// Reference

/** The contained resource that `#id` refers to. */
export const containedResource = (resource: JsonValue | undefined, reference: string): JsonValue | undefined =>
  itemsOf(at(resource, 'contained')).find((each) => at(each, 'id') === reference.slice(1));

// Quantity

/** A value in a unit that UCUM writes in the same way. */
export const quantity = (value: number, unit: string): JsonObject => ({ value, unit, system: ucum, code: unit });

// Identifier

/** The value of an identifier in a system. Some elements have one identifier, others a list. */
export function identifierIn(identifier: JsonValue | undefined, system: string): string | undefined {
  const found = (Array.isArray(identifier) ? identifier : [identifier]).find((each) => at(each, 'system') === system);
  return textOf(at(found, 'value'));
}

// Extension

/** One of our extensions, with parts. */
export const extension = (name: string, parts: readonly JsonObject[]): JsonObject => ({ url: extensionUrl(name), extension: parts });

/** All our extensions with that name. */
export const extensionsOf = (element: JsonValue | undefined, name: string): readonly JsonValue[] => partsOf(element, extensionUrl(name));

/** The parts of an extension. */
export const partsOf = (element: JsonValue | undefined, url: string): readonly JsonValue[] =>
  itemsOf(at(element, 'extension')).filter((part) => at(part, 'url') === url);

export const partOf = (element: JsonValue | undefined, url: string): JsonValue | undefined => partsOf(element, url)[0];

// Observation.component

/** A field of a mark as a component. Its code is LOINC's if there is one, then our own. */
export const component = (field: string, value: JsonObject, others: readonly JsonObject[] = []): JsonObject => ({
  code: ownConcept('field', field, undefined, others),
  ...value,
});

const fields = own('field');

/** The components of a field, found by our code or LOINC's. */
export function componentsFor(resource: JsonObject, field: string): readonly JsonValue[] {
  const code = field in loincCodes ? loincCodes[field as keyof typeof loincCodes][0] : undefined;
  return itemsOf(at(resource, 'component')).filter((each) => {
    const asked = at(each, 'code');
    return codeIn(asked, fields) === field || (code !== undefined && codesIn(asked, loinc).includes(code));
  });
}

/** The value of a component that is a term of one of our lists. */
export function termFor(resource: JsonObject, field: string, list: string = field): string | undefined {
  return codeIn(at(componentsFor(resource, field)[0], 'valueCodeableConcept'), own(list));
}
