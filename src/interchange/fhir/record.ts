import { isSameJson, type JsonObject, type Mark, type Treatment } from '../../chart/index.js';
import { performer } from './author.js';
import type { Context } from './context.js';
import { compact } from './elements.js';
import { fhirMoment } from './moments.js';
import { extensionUrl, own } from './systems.js';
import { fhirJson, fhirText } from './text.js';
import type { FhirResource } from './types.js';

/** The name that a mark, treatment or chart has in its document, as an identifier that survives a server's own ids. */
export function identifiers(kind: string, id: string): JsonObject[] {
  const value = fhirText(id);
  return value === undefined ? [] : [{ system: own(kind), value }];
}

export function notes(note: string | undefined): JsonObject[] {
  const text = note === undefined ? undefined : fhirText(note);
  return text === undefined ? [] : [{ text }];
}

/** The person whose body it is. FHIR asks for one in a Procedure, so there it is said that nobody was named. */
export const unnamed: JsonObject = { type: 'Patient', display: 'not named' };

/** What every Observation of a mark says besides the mark: whose, by whom, when. */
export function record({ by, createdAt, updatedAt, note }: Mark | Treatment, { people }: Context) {
  return {
    performer: performer(by, people),
    moment: fhirMoment(createdAt),
    issued: updatedAt === undefined ? undefined : fhirMoment(updatedAt),
    note: notes(note),
  };
}

/**
 * The resource with what it could not hold in an extension: fields of `item` that reading the resource does not give back.
 * Those are rare (a host's `extensions`, white space that FHIR does not know, an offset of 20 hours), and so nothing is ever lost.
 */
export function withRest(resource: JsonObject, item: object, readBack: (resource: JsonObject) => JsonObject): FhirResource {
  const read = readBack(resource);
  const rest = Object.entries(item).filter(([key, value]) => !Object.hasOwn(read, key) || !isSameJson(read[key], value));
  if (rest.length === 0) return resource as FhirResource;
  const found = Array.isArray(resource.extension) ? resource.extension : [];
  const kept = { url: extensionUrl('rest'), valueString: fhirJson(Object.fromEntries(rest)) };
  return compact({ ...resource, extension: [...found, kept] }) as FhirResource;
}
