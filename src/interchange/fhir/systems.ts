export const interpretations = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
export const loinc = 'http://loinc.org';
export const snomed = 'http://snomed.info/sct';
export const ucum = 'http://unitsofmeasure.org';
export const observationCategory = 'http://terminology.hl7.org/CodeSystem/observation-category';
export const dataAbsentReason = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
/** Of HL7 Symptoms 1.0.0, which calls it temporary: it may change with the guide. */
export const symptomCategory = 'http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary';
/** HL7's extension of `Observation.bodySite` (definition for FHIR 5; in R4 it is read as any other extension). */
export const structureLaterality = 'http://hl7.org/fhir/StructureDefinition/observation-structureLaterality';

/** A code system or naming system of this project: a URN, as it owns no domain that could stay for decades. */
export const own = (name: string): string => `urn:palpate:${name}`;

/** An extension of this project. */
export const extensionUrl = (name: string): string => `urn:palpate:fhir:${name}`;
