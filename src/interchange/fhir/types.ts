import type { JsonObject } from '../../chart/index.js';
import type { Messages } from '../../locales/index.js';

/** The words of `Messages` that FHIR is written and read with. */
export type FhirMessages = Pick<Messages, 'zoneName' | 'views' | 'kinds' | 'qualities' | 'depths' | 'statuses' | 'cautionReasons'>;

/** The release of FHIR that is written. Both are read, whichever it is. */
export type FhirVersion = 'R4' | 'R5';

/** Who or what is meant: `{ reference: 'Patient/12' }`. palpate knows no people; the host gives the reference. */
export interface FhirReference {
  /** The address, such as `Patient/12`. */
  readonly reference?: string;
  /** The type of resource. */
  readonly type?: string;
  /** The name to show. */
  readonly display?: string;
}

/** A FHIR resource as plain JSON. */
export type FhirResource = JsonObject & {
  /** Such as `Observation`. */
  readonly resourceType: string;
};

/** What a server is asked to do with an entry of a transaction: to create it, unless it has one with that identifier; or to update the one that has it. */
export interface FhirRequest {
  /** The HTTP method. */
  readonly method: 'POST' | 'PUT';
  /** The type of resource, or its address. */
  readonly url: string;
  /** Of a POST. */
  readonly ifNoneExist?: string;
}

/** An entry of a Bundle. */
export interface FhirEntry {
  /** Its address in the Bundle, by which others refer to it. */
  readonly fullUrl: string;
  /** What it holds. */
  readonly resource: FhirResource;
  /** Only in a transaction. */
  readonly request?: FhirRequest;
}

/** A collection asks nothing of a server; a transaction is posted to one. */
export type FhirBundleType = 'collection' | 'transaction';

/** Resources that belong together, in no order that a server would have to follow. */
export interface FhirBundle {
  /** Always `Bundle`. */
  readonly resourceType: 'Bundle';
  /** The id of the chart or episode. */
  readonly identifier: { readonly system: string; readonly value?: string };
  /** `collection` to keep, `transaction` to post. */
  readonly type: FhirBundleType;
  /** The resources. */
  readonly entry: readonly FhirEntry[];
}

/** A resource that has no place on the chart, and why. */
export interface Unplaced {
  /** Where in the Bundle, such as `entry[3].resource`. */
  readonly path: string;
  /** Why it is not on the chart, in English. */
  readonly reason: string;
  /** Its body site in words, where it has one. */
  readonly bodySite?: string;
}
