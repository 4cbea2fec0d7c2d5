export { episodeFromFhir, type EpisodeFromFhirResult } from './fhir/episode/from-episode.js';
export { episodeToFhir, type EpisodeToFhirOptions } from './fhir/episode/to-episode.js';
export { fromFhir, type FromFhirOptions, type FromFhirResult } from './fhir/from-fhir.js';
export { toFhir, type ToFhirOptions } from './fhir/to-fhir.js';
export { answersFromFhir, answersToFhir, type AnswersToFhirOptions } from './fhir/intake/answers.js';
export { questionnaireFromFhir, questionnaireToFhir } from './fhir/intake/questionnaire.js';
export type { FhirBundle, FhirBundleType, FhirEntry, FhirMessages, FhirReference, FhirRequest, FhirResource, FhirVersion, Unplaced } from './fhir/types.js';
