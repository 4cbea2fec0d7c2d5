import type { JsonObject } from '../../chart/index.js';

/** The release of FHIR that is written. Both are read, whichever it is. */
export type FhirVersion = 'R4' | 'R5';

/** Who or what is meant: `{ reference: 'Patient/12' }`. palpate knows no people; the host gives the reference. */
export interface FhirReference {
  readonly reference?: string;
  readonly type?: string;
  readonly display?: string;
}

/** A FHIR resource as plain JSON. */
export type FhirResource = JsonObject & { readonly resourceType: string };

export interface FhirEntry {
  readonly fullUrl: string;
  readonly resource: FhirResource;
}

/** Resources that belong together, in no order that a server would have to follow. */
export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly identifier: { readonly system: string; readonly value?: string };
  readonly type: 'collection';
  readonly entry: readonly FhirEntry[];
}
