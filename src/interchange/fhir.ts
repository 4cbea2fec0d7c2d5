export { fromFhir, type FromFhirOptions, type FromFhirResult } from './fhir/from-fhir.js';
export type { Unplaced } from './fhir/unplaced.js';
export { toFhir, type ToFhirOptions } from './fhir/to-fhir.js';
export type { FhirMessages } from './fhir/body-site.js';
export type { FhirBundle, FhirEntry, FhirReference, FhirResource, FhirVersion } from './fhir/types.js';
