import { entryOf, type Author, type JsonObject, type JsonValue, type Word } from '../../chart/index.js';
import { at, compact, containedResource, fhirText, textOf } from './elements.js';
import type { FhirReference } from './types.js';

// References to people.

/** The resource type of each author. */
const resourceOf: Readonly<Record<Author, string>> = { patient: 'Patient', clinician: 'Practitioner', carer: 'RelatedPerson' };

export type Authors = Partial<Readonly<Record<Author, FhirReference>>>;

export const toReference = ({ reference, type, display }: FhirReference): JsonObject => compact({ reference, type, display: display && fhirText(display) });

/** The patient. A FHIR Procedure requires one, so without a reference it says that no one was named. */
export const unnamed: JsonObject = { type: 'Patient', display: 'not named' };

/** Who recorded it. Without a reference from the host, only the role. */
export function performer(by: Word<Author>, people: Authors): JsonObject {
  const [person, type] = [entryOf(people, by), entryOf(resourceOf, by)];
  const typed = person && (person.type ?? typeOf(person.reference) ?? type);
  return person ? toReference({ ...person, ...(typed !== undefined && { type: typed }) }) : compact({ type, display: by });
}

/** `Practitioner` of `https://example.org/fhir/Practitioner/7`, in any version. */
export const typeOf = (reference: string | undefined): string | undefined => /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+(?:\/_history\/[^/]*)?$/.exec(reference ?? '')?.[1];

const roles = new Map<string, Author>([
  ['Patient', 'patient'],
  ['RelatedPerson', 'carer'],
  ['Practitioner', 'clinician'],
  ['PractitionerRole', 'clinician'],
  ['CareTeam', 'clinician'],
  ['Organization', 'clinician'],
]);

/** The role of the author, from the reference or from the contained resource that it refers to. */
export function roleOf(reference: JsonValue | undefined, resource?: JsonObject): Author | undefined {
  const said = textOf(at(reference, 'reference'));
  const inside = said?.startsWith('#') ? containedResource(resource, said) : undefined;
  const type = textOf(at(reference, 'type')) ?? textOf(at(inside, 'resourceType')) ?? typeOf(said);
  return type === undefined ? undefined : roles.get(type);
}
