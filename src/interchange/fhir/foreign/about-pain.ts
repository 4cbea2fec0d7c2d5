import type { PartId } from '../../../anatomy/index.js';
import type { JsonObject, JsonValue } from '../../../chart/index.js';
import { pain, painScores, qualityConcepts, severities, tenderness } from '../concepts.js';
import { at, codesIn, itemsOf, textOf } from '../elements.js';
import { isMyPain, myPainSites, painSites } from '../pain-sites.js';
import { loinc, loincCodes, loincQuestions, snomed } from '../systems.js';
import { parseExpression } from './expression.js';
import { wordsIn } from './side-words.js';
import { partsIn } from './site-words.js';

/** LOINC codes for pain severity. Only the first names a scale from 0 to 10. */
const { reported, visual, faces, now, average, worst, painSite, painLocation } = loincQuestions;
const ratings: ReadonlySet<string> = new Set([loincCodes.intensity, reported, visual, faces, now, average, worst].map(([code]) => code));
const scores: ReadonlySet<string> = new Set(painScores.map(([code]) => code));
/** Findings of pain, at any place. */
const pains: ReadonlySet<string> = new Set(
  [pain, tenderness, ...severities, ...Object.values(qualityConcepts)].flatMap(([code, term]) => (/pain|tender/i.test(term) ? [code] : [])),
);
const sitedPains: ReadonlySet<string> = new Set(painSites.map(({ concept: [code] }) => code));
const placesOfPain: ReadonlySet<string> = new Set([painSite, painLocation].map(([code]) => code));

const codeOf = (resource: JsonObject): JsonValue | undefined => at(resource, 'code');
/** Whether it is a symptom; its value says which one. */
export const isSymptom = (resource: JsonObject): boolean => codesIn(codeOf(resource), loinc).includes(loincCodes.symptom[0]);

/** Whether it is a rating of pain. */
export const isRating = (element: JsonValue): boolean => {
  const code = at(element, 'code');
  return codesIn(code, loinc).some((each) => ratings.has(each)) || codesIn(code, snomed).some((each) => scores.has(each));
};

/** Whether its code implies a scale from 0 to 10. */
export const isOutOfTen = (element: JsonValue): boolean => codesIn(at(element, 'code'), loinc).includes(loincCodes.intensity[0]);

/** Whether an Observation is about pain, present or absent: a symptom of pain, pain or tenderness, the place of a pain, or a rating. */
export function isAboutPain(resource: JsonObject): boolean {
  if (isSymptom(resource)) return codesIn(at(resource, 'valueCodeableConcept'), snomed).includes(pain[0]);
  const code = codeOf(resource);
  const found = codesIn(code, snomed).flatMap((each) => parseExpression(each)?.focus ?? []);
  return isRating(resource) || found.some((each) => pains.has(each) || sitedPains.has(each)) || codesIn(code, loinc).some((each) => placesOfPain.has(each)) || painPlaceIn(code) !== undefined || isPlainPain(code);
}

const isCoded = (code: JsonValue | undefined): boolean => codesIn(code, snomed).length + codesIn(code, loinc).length > 0;
const textsOf = (code: JsonValue | undefined): string[] => [textOf(at(code, 'text')), ...itemsOf(at(code, 'coding')).map((coding) => textOf(at(coding, 'display')))].flatMap((text) => text ?? []);

/** "Pain", without codes. */
const isPlainPain = (code: JsonValue | undefined): boolean => !isCoded(code) && textsOf(code).some((text) => /^\s*pain\s*$/i.test(text));

/** The parts that a question about pain names, without codes ("Pain in the left knee") or as a question of MyPAIN. */
export function painPlaceIn(code: JsonValue | undefined): readonly PartId[] | undefined {
  const asked = itemsOf(at(code, 'coding')).flatMap((coding) => (isMyPain(at(coding, 'system')) ? (myPainSites[textOf(at(coding, 'code')) ?? ''] ?? []) : []));
  if (asked.length > 0) return asked as readonly PartId[];
  if (isCoded(code)) return undefined;
  return textsOf(code).flatMap((text) => (wordsIn(text).some((word) => /^(?:pains?|aches?|painful|tender(?:ness)?)$/.test(word)) ? [partsIn(text)] : [])).find((parts) => parts !== undefined);
}
