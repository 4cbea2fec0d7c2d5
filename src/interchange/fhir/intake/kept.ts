import { isSameJson, readJson, type Extensions, type JsonObject, type JsonValue } from '../../../chart/index.js';
import { at, fhirJson, isObject, itemsOf, textOf } from '../elements.js';
import { extensionUrl } from '../systems.js';

// Two resources or documents that cannot fully represent each other. An extension of one keeps the other's remaining fields, so that nothing is lost
// in a round trip.

/** The key of the FHIR fields in a document that palpate does not use. */
export const keptKey = 'urn:palpate:fhir:kept';

/** The original and the written value of each field; null if missing. */
type Kept = Readonly<Record<string, { readonly is: JsonValue; readonly for: JsonValue }>>;

const fieldsOf = (...objects: readonly JsonObject[]): string[] => [...new Set(objects.flatMap((object) => Object.keys(object)))];

/** The extensions of a document with the fields of `original` that differ from what is `written`; undefined if there are none. */
export function keep(original: JsonObject, written: JsonObject): Extensions | undefined {
  const kept = fieldsOf(original, written).flatMap((field): [string, JsonValue][] =>
    isSameJson(original[field], written[field]) ? [] : [[field, { is: original[field] ?? null, for: written[field] ?? null }]],
  );
  return kept.length > 0 ? { [keptKey]: Object.fromEntries(kept) } : undefined;
}

/** The names of the kept fields. */
export const keptFields = (extensions: Extensions | undefined): string[] => (isObject(extensions?.[keptKey]) ? Object.keys(extensions[keptKey]) : []);

/** The written resource with the kept fields, unless the document has changed since. */
export function restored(written: JsonObject, extensions: Extensions | undefined): JsonObject {
  const kept = extensions?.[keptKey];
  if (!isObject(kept)) return written;
  const fields: Record<string, JsonValue> = { ...written };
  for (const [field, entry] of Object.entries(kept as unknown as Kept)) {
    if (!isObject(entry as unknown as JsonValue) || !isSameJson(written[field] ?? null, entry.for)) continue;
    if (entry.is === null) delete fields[field];
    else fields[field] = entry.is;
  }
  return fields;
}

const restUrl = extensionUrl('rest');

/** A resource with what reading it would lose of `document`. */
export function withRestOf(resource: JsonObject, document: object, read: object): JsonObject {
  const [wanted, found] = [document, read] as [JsonObject, JsonObject];
  // In a fixed order, so that equal documents give equal resources.
  const rest = fieldsOf(wanted, found).filter((field) => !isSameJson(wanted[field], found[field])).sort();
  if (rest.length === 0) return resource;
  const text = fhirJson(Object.fromEntries(rest.map((field) => [field, wanted[field] ?? null])));
  return { ...resource, extension: [...itemsOf(resource.extension), { url: restUrl, valueString: text }] };
}

/** A resource without that extension, and a function that restores a document with it. */
export function splitRest<T extends object>(resource: JsonObject): readonly [JsonObject, (document: T) => T] {
  const extensions = itemsOf(resource.extension);
  const text = textOf(at(extensions.find((each) => at(each, 'url') === restUrl), 'valueString'));
  const read = text === undefined ? undefined : readJson(text);
  if (!read?.ok || !isObject(read.value)) return [resource, (document) => document];
  const rest = read.value;
  const others = extensions.filter((each) => at(each, 'url') !== restUrl);
  const { extension: _extension, ...fields } = resource;
  const whole = (document: T) => Object.fromEntries(Object.entries({ ...document, ...rest }).filter(([, value]) => value !== null)) as T;
  return [{ ...fields, ...(others.length > 0 && { extension: others }) }, whole];
}
