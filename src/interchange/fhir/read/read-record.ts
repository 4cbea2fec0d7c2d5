import { readJson, type JsonObject, type JsonValue } from '../../../chart/index.js';
import { typeOf } from '../author.js';
import { at, extensionsOf, isObject, itemsOf, textOf } from './access.js';

const roles = new Map([
  ['Patient', 'patient'],
  ['RelatedPerson', 'carer'],
  ['Practitioner', 'clinician'],
  ['PractitionerRole', 'clinician'],
  ['CareTeam', 'clinician'],
  ['Organization', 'clinician'],
]);

/** In which role somebody recorded it, as far as the reference tells. */
export function roleOf(reference: JsonValue | undefined): string | undefined {
  const type = textOf(at(reference, 'type')) ?? typeOf(textOf(at(reference, 'reference')));
  return type === undefined ? undefined : roles.get(type);
}

/** The first note, as there is one to a mark. */
export const noteOf = (resource: JsonObject): string | undefined => textOf(at(itemsOf(at(resource, 'note'))[0], 'text'));

/** What `withRest` kept. */
export function restOf(resource: JsonObject): JsonObject {
  const text = textOf(at(extensionsOf(resource, 'rest')[0], 'valueString'));
  const read = text === undefined ? undefined : readJson(text);
  return read?.ok && isObject(read.value) ? read.value : {};
}
