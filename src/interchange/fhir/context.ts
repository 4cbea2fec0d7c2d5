import type { Chart } from '../../chart/index.js';
import { toUuid } from '../to-uuid.js';
import type { Authors } from './people.js';
import type { FhirMessages, FhirReference, FhirVersion } from './types.js';

/** What every resource of one Bundle is written with. */
export interface Context {
  readonly version: FhirVersion;
  readonly subject: FhirReference | undefined;
  readonly people: Authors;
  readonly messages: FhirMessages;
  /** The address of a resource within the Bundle, always the same for the same thing of the same chart. */
  readonly urlOf: (kind: string, id?: string) => string;
  /** The id of the mark that an address stands for. */
  readonly markAt: (url: string) => string | undefined;
}

export function createContext(chart: Chart, options: Omit<Context, 'urlOf' | 'markAt'>): Context {
  const urlOf = (kind: string, id = '') => `urn:uuid:${toUuid(JSON.stringify([chart.id, kind, id]))}`;
  const marks = new Map(chart.marks.map(({ id }) => [urlOf('mark', id), id]));
  return { ...options, urlOf, markAt: (url) => marks.get(url) };
}
