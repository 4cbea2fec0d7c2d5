import { entryOf, type Author, type JsonObject, type Word } from '../../chart/index.js';
import { compact } from './elements.js';
import { fhirText } from './text.js';
import type { FhirReference } from './types.js';

/** The kind of resource that stands for each author. */
export const resourceOf: Readonly<Record<Author, string>> = { patient: 'Patient', clinician: 'Practitioner', carer: 'RelatedPerson' };

export type Authors = Partial<Readonly<Record<Author, FhirReference>>>;

export const toReference = ({ reference, type, display }: FhirReference): JsonObject => compact({ reference, type, display: display && fhirText(display) });

/** Who said it. Without a reference from the host it is at least said in which role, and nobody is named. */
export function performer(by: Word<Author>, people: Authors): JsonObject {
  const [person, type] = [entryOf(people, by), entryOf(resourceOf, by)];
  const typed = person && (person.type ?? typeOf(person.reference) ?? type);
  return person ? toReference({ ...person, ...(typed !== undefined && { type: typed }) }) : compact({ type, display: by });
}

/** `Practitioner` of `https://example.org/fhir/Practitioner/7`. */
export const typeOf = (reference: string | undefined): string | undefined => /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(reference ?? '')?.[1];
