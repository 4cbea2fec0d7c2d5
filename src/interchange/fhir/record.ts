import { isSameJson, momentOf, readJson, type JsonObject, type JsonValue, type Recorded } from '../../chart/index.js';
import type { Context } from './context.js';
import { at, compact, extensionsOf, fhirJson, fhirText, isObject, itemsOf, textOf } from './elements.js';
import { fhirDateTime, fhirInstant, readMoment } from './moments.js';
import { performer, roleOf } from './people.js';
import { extensionUrl, own } from './systems.js';
import type { FhirResource } from './types.js';

// Fields of every record besides its finding: identifier, author, time and notes.

/** The id of a mark, treatment or chart in its document, as an identifier that survives a server's own ids. */
export function identifiers(kind: string, id: string): JsonObject[] {
  const value = fhirText(id);
  return value === undefined ? [] : [{ system: own(kind), value }];
}

function notes(note: string | undefined): JsonObject[] {
  const text = note === undefined ? undefined : fhirText(note);
  return text === undefined ? [] : [{ text }];
}

/** The author, time and note of a record. */
export function record(item: Recorded, { people }: Context) {
  const updated = momentOf(item, 'updatedAt');
  return {
    performer: performer(item.by, people),
    moment: fhirDateTime(momentOf(item, 'createdAt')),
    issued: updated && fhirInstant(updated),
    note: notes(item.note),
  };
}

/** Reads them. */
export const readRecord = (resource: JsonObject, created: JsonValue | undefined, recorder: JsonValue | undefined): JsonObject => ({
  ...compact({ note: noteOf(resource), by: roleOf(recorder, resource) }),
  ...readMoment('createdAt', created),
  ...readMoment('updatedAt', at(resource, 'issued')),
});

/** All notes of a resource, one per line, by any author. The first keeps the white space that FHIR removes. */
export function wholeNoteOf(resource: JsonObject): string | undefined {
  const texts = itemsOf(at(resource, 'note')).flatMap((note) => textOf(at(note, 'text')) ?? []);
  const { note: kept } = keptOf(resource);
  const all = typeof kept === 'string' ? [kept, ...texts.slice(fhirText(kept) === undefined ? 0 : 1)] : texts;
  return all.length > 0 ? all.join('\n') : undefined;
}

function noteOf(resource: JsonObject): string | undefined {
  const note = wholeNoteOf(resource);
  return note === undefined ? undefined : cutNote(note);
}

/** The maximum number of characters (code points) of a note in the document. */
export const longestNote = 2000;

/** A note within its limit, cut between characters as readers see them. */
export function cutNote(note: string): string {
  if ([...note.slice(0, 2 * longestNote + 2)].length <= longestNote) return note;
  let [kept, length] = ['', 0];
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(note)) {
    length += [...segment].length;
    if (length > longestNote) break;
    kept += segment;
  }
  return kept;
}

/**
 * The resource with what it could not hold in an extension: the fields of `item` that reading the resource would lose. They are rare (`extensions` of
 * a host, white space that FHIR does not allow, an offset of 20 hours), but nothing is ever lost.
 */
export function withRest(resource: JsonObject, item: object, readBack: (resource: JsonObject) => JsonObject): FhirResource {
  const read = readBack(resource);
  const rest = Object.entries(item).filter(([key, value]) => !Object.hasOwn(read, key) || !isSameJson(read[key], value));
  if (rest.length === 0) return resource as FhirResource;
  const found = Array.isArray(resource.extension) ? resource.extension : [];
  const kept = { url: extensionUrl('rest'), valueString: fhirJson(Object.fromEntries(rest)) };
  return compact({ ...resource, extension: [...found, kept] }) as FhirResource;
}

/** Reads what `withRest` kept, besides the note. */
export function restOf(resource: JsonObject): JsonObject {
  const { note: _note, ...rest } = keptOf(resource);
  return rest;
}

function keptOf(resource: JsonObject): JsonObject {
  const text = textOf(at(extensionsOf(resource, 'rest')[0], 'valueString'));
  const read = text === undefined ? undefined : readJson(text);
  return read?.ok && isObject(read.value) ? read.value : {};
}
