import type { JsonObject } from '../../chart/index.js';
import type { Messages } from '../../locales/index.js';

/** The part of `Messages` that FHIR needs. */
export type FhirMessages = Pick<Messages, 'zoneName' | 'views' | 'kinds' | 'qualities' | 'depths' | 'statuses' | 'cautionReasons'>;

/** The FHIR release to write. Both can be read. */
export type FhirVersion = 'R4' | 'R5';

/** A reference, such as `{ reference: 'Patient/12' }`. palpate knows no people; the host provides it. */
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

/** The request of an entry in a transaction: create it unless the server has one with that identifier, or update the existing one. */
export interface FhirRequest {
  /** The HTTP method. */
  readonly method: 'POST' | 'PUT';
  /** The type of resource, or its address. */
  readonly url: string;
  /** For POST: the condition under which the resource already exists. */
  readonly ifNoneExist?: string;
}

/** An entry of a Bundle. */
export interface FhirEntry {
  /** Its address in the Bundle, for references. */
  readonly fullUrl: string;
  /** The resource. */
  readonly resource: FhirResource;
  /** Only in a transaction. */
  readonly request?: FhirRequest;
}

/** `collection` to keep; `transaction` to post to a server. */
export type FhirBundleType = 'collection' | 'transaction';

/** A Bundle whose entries belong together, in no particular order. */
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

/** A resource that was not placed on the chart, and why. */
export interface Unplaced {
  /** The path in the Bundle, such as `entry[3].resource`. */
  readonly path: string;
  /** The reason, in English. */
  readonly reason: string;
  /** Its body site in words, if it has one. */
  readonly bodySite?: string;
}
