import type { Chart } from '../../chart/index.js';
import { toUuid } from '../to-uuid.js';
import type { Authors } from './people.js';
import type { FhirMessages, FhirReference, FhirVersion } from './types.js';

/** What every resource of one Bundle needs. */
export interface Context {
  readonly version: FhirVersion;
  readonly subject: FhirReference | undefined;
  readonly people: Authors;
  readonly messages: FhirMessages;
  /** The address of a resource within the Bundle; the same input gives the same address. */
  readonly urlOf: (kind: string, id?: string) => string;
  /** The id of the mark with that address. */
  readonly markAt: (url: string) => string | undefined;
}

export function createContext(chart: Chart, options: Omit<Context, 'urlOf' | 'markAt'>): Context {
  const urlOf = (kind: string, id = '') => `urn:uuid:${toUuid(JSON.stringify([chart.id, kind, id]))}`;
  const marks = new Map(chart.marks.map(({ id }) => [urlOf('mark', id), id]));
  return { ...options, urlOf, markAt: (url) => marks.get(url) };
}
