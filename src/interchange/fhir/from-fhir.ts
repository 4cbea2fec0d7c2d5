import { createId, readJson, type Chart, type Problem } from '../../chart/index.js';
import { en } from '../../locales/index.js';
import type { FhirMessages } from './body-site.js';
import { placeForeign } from './foreign/place-foreign.js';
import { at } from './read/access.js';
import { sortEntries } from './read/entries.js';
import { readChart } from './read/read-chart.js';
import { retractionOf } from './read/retraction.js';
import type { Unplaced } from './unplaced.js';

export type FromFhirResult =
  | { readonly ok: true; readonly chart: Chart; readonly unplaced: readonly Unplaced[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface FromFhirOptions {
  /** The id of the chart that is read from a Bundle which palpate did not write. A new UUID by default. */
  readonly id?: string;
  /** The language of body sites that are words alone, besides the terms of SNOMED CT. English by default. */
  readonly messages?: FhirMessages;
}

/**
 * Reads a Bundle of FHIR, R4 or R5, from its text or as a value, whatever comes. Never throws.
 *
 * A Bundle that `toFhir` wrote gives the equal chart. Of any other, Observations of pain at a body site that is known become marks
 * of pain felt over the whole of that site; the rest is listed in `unplaced`, with the reason. The chart went through `parseChart`.
 *
 * Not read but listed there: what was retracted or has not come about (a status `entered-in-error`, `cancelled`, `not-done`, `registered` or `preparation`, or any modifier), the
 * treatments of such a mark, and marks of palpate that the chart in the Bundle does not list. A tie that leads to no mark is left out
 * with a warning. Refused are Bundles whose chart was retracted or lists a record that is missing, and records of more than one person.
 */
export function fromFhir(input: unknown, { id = createId(), messages = en }: FromFhirOptions = {}): FromFhirResult {
  const read = readJson(input);
  if (!read.ok) return read;
  if (at(read.value, 'resourceType') !== 'Bundle') return failed('resourceType', 'must be “Bundle”: one resource alone is not read.');
  const entries = sortEntries(read.value);
  const retracted = entries.chart.find(({ resource }) => retractionOf(resource));
  if (retracted) return failed(retracted.path, `must be a chart that still holds. ${retractionOf(retracted.resource)}`);
  const [panel, ...others] = entries.chart;
  if (others.length > 0) return failed('entry', `holds ${others.length + 1} charts, and one is read at a time.`);
  return panel ? readChart(panel, entries) : placeForeign(entries, { id, messages });
}

const failed = (path: string, message: string): FromFhirResult => ({ ok: false, problems: [{ path, message }] });
