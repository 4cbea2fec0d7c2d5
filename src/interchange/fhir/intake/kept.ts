import { isSameJson, readJson, type Extensions, type JsonObject, type JsonValue } from '../../../chart/index.js';
import { at, fhirJson, isObject, itemsOf, textOf } from '../elements.js';
import { extensionUrl } from '../systems.js';

// Two resources, or two documents, that do not say all of each other. What one cannot hold goes along in an extension of the other, field by
// field, so that nothing is lost on the way there and back.

/** The key under which a document has the fields of FHIR that nothing here uses. */
export const keptKey = 'urn:palpate:fhir:kept';

/** Of each field how it was, and how it is written here; null for a field that is not there. */
type Kept = Readonly<Record<string, { readonly is: JsonValue; readonly for: JsonValue }>>;

const fieldsOf = (...objects: readonly JsonObject[]): string[] => [...new Set(objects.flatMap((object) => Object.keys(object)))];

/** The extensions of a document with the fields that are otherwise in `original` than they are `written` here; undefined where there are none. */
export function keep(original: JsonObject, written: JsonObject): Extensions | undefined {
  const kept = fieldsOf(original, written).flatMap((field): [string, JsonValue][] =>
    isSameJson(original[field], written[field]) ? [] : [[field, { is: original[field] ?? null, for: written[field] ?? null }]],
  );
  return kept.length > 0 ? { [keptKey]: Object.fromEntries(kept) } : undefined;
}

/** The names of the fields that are kept. */
export const keptFields = (extensions: Extensions | undefined): string[] => (isObject(extensions?.[keptKey]) ? Object.keys(extensions[keptKey]) : []);

/** What is written, with the fields that were kept; not where the document has changed since. */
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

/** A resource with what reading it does not give back of `document`. */
export function withRestOf(resource: JsonObject, document: object, read: object): JsonObject {
  const [wanted, found] = [document, read] as [JsonObject, JsonObject];
  // In one order, so that the same document is the same resource.
  const rest = fieldsOf(wanted, found).filter((field) => !isSameJson(wanted[field], found[field])).sort();
  if (rest.length === 0) return resource;
  const text = fhirJson(Object.fromEntries(rest.map((field) => [field, wanted[field] ?? null])));
  return { ...resource, extension: [...itemsOf(resource.extension), { url: restUrl, valueString: text }] };
}

/** A resource without that extension, and how a document is made whole by it. */
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
