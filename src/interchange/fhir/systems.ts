import type { JsonValue } from '../../chart/index.js';

export const interpretations = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
export const loinc = 'http://loinc.org';
export const snomed = 'http://snomed.info/sct';
export const ucum = 'http://unitsofmeasure.org';
export const observationCategory = 'http://terminology.hl7.org/CodeSystem/observation-category';
export const dataAbsentReason = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
/** HL7's yes/no table. */
export const yesNo = 'http://terminology.hl7.org/CodeSystem/v2-0136';
/** From HL7 Symptoms 1.0.0, which calls it temporary: it may change with the guide. */
export const symptomCategory = 'http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary';
/** The codes of the MyPAIN questionnaire, as in the examples of CDS4CPM. */
export const myPain = 'http://fhir.org/guides/cqf/cds4cpm/CodeSystem/mypain-questionnaire-codes';
/** HL7's extension of `Observation.bodySite` (defined for FHIR 5; in R4 it is read like any extension). */
export const structureLaterality = 'http://hl7.org/fhir/StructureDefinition/observation-structureLaterality';
/** The system of identifiers that are URIs. */
export const uris = 'urn:ietf:rfc:3986';

/** A code system or naming system of this project: a URN, because the project has no domain that would last for decades. */
export const own = (name: string): string => `urn:palpate:${name}`;

/** An extension of this project. */
export const extensionUrl = (name: string): string => `urn:palpate:fhir:${name}`;

/** Variants of the names of the two large systems: with https, with a path (an edition, or the page of one code), or by OID. */
const aliases: Readonly<Record<string, RegExp>> = {
  [snomed]: /^(?:https?:\/\/(?:www\.)?snomed\.info\/sct(?:\/.*)?|urn:oid:2\.16\.840\.1\.113883\.6\.96)$/,
  [loinc]: /^(?:https?:\/\/(?:www\.)?loinc\.org(?:\/.*)?|urn:oid:2\.16\.840\.1\.113883\.6\.1)$/,
};

export const isSystem = (said: JsonValue | undefined, system: string): boolean =>
  said === system || (typeof said === 'string' && !said.startsWith('urn:palpate:') && (aliases[system]?.test(said) ?? false));

/** The LOINC codes that are written, with their LOINC names. Sources in assets/codes/loinc.json. */
export const loincCodes = {
  panel: ['97339-6', 'Pain severity and Body site panel'],
  symptom: ['75325-1', 'Symptom'],
  symptomAbsent: ['111551-8', 'Symptom absent'],
  intensity: ['72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'],
  quality: ['56823-8', 'Problem quality or description'],
  course: ['89261-2', 'Clinical course'],
  trend: ['89253-9', 'Trend'],
} as const;

/** LOINC codes that are read but never written. */
export const loincQuestions = {
  reported: ['38208-5', 'Pain severity - Reported'],
  visual: ['38214-3', 'Pain severity [Score] Visual analog score'],
  faces: ['38221-8', 'Pain severity Wong-Baker FACES Scale'],
  now: ['75260-0', 'What is your level of pain right now'],
  average: ['75261-8', 'How intense was your average pain in the past 7 days'],
  worst: ['75262-6', 'How intense was your pain at its worst in the past 7 days'],
  severity: ['64750-3', 'Severity of symptoms'],
  bodySite: ['39111-0', 'Body site'],
  painSite: ['111796-9', 'Pain body site'],
  painLocation: ['38204-4', 'Pain primary location'],
  laterality: ['20228-3', 'Anatomic part Laterality'],
} as const;

/** LOINC answers for ratings from 0 to 10, in the order of the answer list of 72514-3. */
export const loincNumbers = ['LA6111-4', 'LA6112-2', 'LA6113-0', 'LA6114-8', 'LA6115-5', 'LA10137-0', 'LA10138-8', 'LA10139-6', 'LA10140-4', 'LA10141-2', 'LA13942-0'] as const;

/** LOINC answers in words. */
export const loincWords = {
  yes: ['LA33-6', 'Yes'],
  no: ['LA32-8', 'No'],
  none: ['LA137-2', 'None'],
  mild: ['LA6752-5', 'Mild'],
  moderate: ['LA6751-7', 'Moderate'],
  severe: ['LA6750-9', 'Severe'],
  verySevere: ['LA13958-6', 'Very severe'],
} as const;
