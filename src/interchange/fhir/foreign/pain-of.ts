import type { JsonObject, JsonValue, Quality } from '../../../chart/index.js';
import { at, codesIn, itemsOf } from '../read/access.js';
import { componentsFor } from '../read/components.js';
import { pain, present, qualityConcepts, tenderness } from '../concepts.js';
import { loincCodes } from '../loinc.js';
import { interpretations, loinc, snomed } from '../systems.js';

/** Values that say that it hurts. */
const felt: ReadonlySet<string> = new Set([pain, tenderness, present, ...Object.values(qualityConcepts)].map(([code]) => code));

const isSymptom = (resource: JsonObject): boolean => codesIn(at(resource, 'code'), loinc).includes(loincCodes.symptom[0]);
const isRating = (resource: JsonObject): boolean => codesIn(at(resource, 'code'), loinc).includes(loincCodes.intensity[0]);

/** Whether an Observation is about pain, whatever it says of it: a symptom that is pain, pain or tenderness itself, or a rating of pain. */
export function isAboutPain(resource: JsonObject): boolean {
  if (isSymptom(resource)) return codesIn(at(resource, 'valueCodeableConcept'), snomed).includes(pain[0]);
  const codes = codesIn(at(resource, 'code'), snomed);
  return isRating(resource) || codes.includes(pain[0]) || codes.includes(tenderness[0]);
}

/**
 * Why an Observation is not read as a place where it hurts; undefined where it says that it does. What asks for pain may answer
 * that there is none, in words of any system, so its value has to be known to say yes.
 */
export function objectionTo(resource: JsonObject): string | undefined {
  if (!isAboutPain(resource)) return 'It is no record of pain that is known here.';
  if (at(resource, 'dataAbsentReason') !== undefined) return 'It says why there is no value, and so not that it hurts.';

  if (isNegative(resource)) return 'It was interpreted as negative.';

  const rating = ratingOf(resource);
  if (isRating(resource) && typeof rating !== 'number') return 'It is a rating without a number.';
  if (typeof rating === 'number' && rating <= 0) return 'Its rating is not above 0, and so it does not say that it hurts.';
  const isSaid = isSymptom(resource) || isRating(resource) || Object.entries(resource).every(([field, value]) => !/^_?value[A-Z]/.test(field) || saysPain(field, value));
  return isSaid ? undefined : 'Its value does not say that it hurts.';
}

/** Negative, or not detected. */
const isNegative = (resource: JsonObject): boolean =>
  itemsOf(at(resource, 'interpretation')).some((concept) => codesIn(concept, interpretations).some((code) => code === 'NEG' || code === 'ND'));

function saysPain(field: string, value: JsonValue): boolean {
  if (field === 'valueBoolean') return value === true;
  const codes = field === 'valueCodeableConcept' ? codesIn(value, snomed) : [];
  return codes.length > 0 ? codes.every((code) => felt.has(code)) : (amountOf(field, value) ?? 0) > 0;
}

function amountOf(field: string, value: JsonValue): number | undefined {
  const amount = field === 'valueQuantity' ? at(value, 'value') : field === 'valueInteger' ? value : undefined;
  return typeof amount === 'number' ? amount : undefined;
}

/** Asked and absent: no symptom of pain, nowhere in particular. */
export const isNoPain = (resource: JsonObject): boolean =>
  codesIn(at(resource, 'code'), loinc).includes(loincCodes.symptomAbsent[0]) &&
  codesIn(at(resource, 'valueCodeableConcept'), snomed).includes(pain[0]) &&
  at(resource, 'bodySite') === undefined;

/** The rating, whatever it is: as the value of the Observation or of a component. */
export function ratingOf(resource: JsonObject): JsonValue | undefined {
  const element = isRating(resource) ? resource : componentsFor(resource, 'intensity')[0];
  return at(element, 'valueQuantity', 'value') ?? at(element, 'valueInteger');
}

/** Whether pain or tenderness has a number as its value, of which nobody knows the scale. */
export const hasUnknownNumber = (resource: JsonObject): boolean =>
  !isRating(resource) && (at(resource, 'valueInteger') !== undefined || at(resource, 'valueQuantity') !== undefined);

/** The qualities whose codes are known, of the Observation or of its components. */
export function qualitiesOf(resource: JsonObject): Quality[] {
  const codes = [resource, ...componentsFor(resource, 'quality')].flatMap((each) => codesIn(at(each, 'valueCodeableConcept'), snomed));
  return (Object.keys(qualityConcepts) as Quality[]).filter((quality) => codes.includes(qualityConcepts[quality]?.[0] ?? ''));
}
