import type { JsonObject, JsonValue, Quality } from '../../../chart/index.js';
import { at, codesIn } from '../read/access.js';
import { componentsFor } from '../read/components.js';
import { pain, qualityConcepts, tenderness } from '../concepts.js';
import { loincCodes } from '../loinc.js';
import { loinc, snomed } from '../systems.js';

/** Whether an Observation says that it hurts: a symptom that is pain, pain or tenderness itself, or a rating of pain. */
export function isPain(resource: JsonObject): boolean {
  const code = at(resource, 'code');
  const [inLoinc, inSnomed, values] = [codesIn(code, loinc), codesIn(code, snomed), codesIn(at(resource, 'valueCodeableConcept'), snomed)];
  if (inLoinc.includes(loincCodes.symptom[0])) return values.includes(pain[0]);
  return inLoinc.includes(loincCodes.intensity[0]) || inSnomed.includes(pain[0]) || inSnomed.includes(tenderness[0]);
}

/** Asked and absent: no symptom of pain, nowhere in particular. */
export const isNoPain = (resource: JsonObject): boolean =>
  codesIn(at(resource, 'code'), loinc).includes(loincCodes.symptomAbsent[0]) &&
  codesIn(at(resource, 'valueCodeableConcept'), snomed).includes(pain[0]) &&
  at(resource, 'bodySite') === undefined;

/** The rating, whatever it is: as the value of the Observation or of a component. */
export function ratingOf(resource: JsonObject): JsonValue | undefined {
  const isRating = codesIn(at(resource, 'code'), loinc).includes(loincCodes.intensity[0]);
  const element = isRating ? resource : componentsFor(resource, 'intensity')[0];
  return at(element, 'valueQuantity', 'value') ?? at(element, 'valueInteger');
}

/** The qualities whose codes are known. */
export function qualitiesOf(resource: JsonObject): Quality[] {
  const codes = componentsFor(resource, 'quality').flatMap((each) => codesIn(at(each, 'valueCodeableConcept'), snomed));
  return (Object.keys(qualityConcepts) as Quality[]).filter((quality) => codes.includes(qualityConcepts[quality]?.[0] ?? ''));
}
