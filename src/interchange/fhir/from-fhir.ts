import { createId, parseChart, readJson, type Chart, type JsonObject, type Problem } from '../../chart/index.js';
import { en } from '../../locales/index.js';
import type { FhirMessages } from './body-site.js';
import { placeForeign, type Unplaced } from './foreign/place-foreign.js';
import { at } from './read/access.js';
import { isSideKept } from './read/check-side.js';
import { sortEntries } from './read/entries.js';
import { personProblem } from './read/person-problem.js';
import { readAbsent, readHeader } from './read/read-header.js';
import { readMark } from './read/read-mark.js';
import { readTreatment } from './read/read-treatment.js';

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
 * Records of more than one person are refused.
 */
export function fromFhir(input: unknown, { id = createId(), messages = en }: FromFhirOptions = {}): FromFhirResult {
  const read = readJson(input);
  if (!read.ok) return read;
  if (at(read.value, 'resourceType') !== 'Bundle') return failed('resourceType', 'must be “Bundle”: one resource alone is not read.');
  const entries = sortEntries(read.value);
  const [panel, ...others] = entries.chart;
  if (others.length > 0) return failed('entry', `holds ${others.length + 1} charts, and one is read at a time.`);
  if (!panel) return placeForeign(entries, { id, messages });

  const problem = personProblem([panel, ...entries.mark, ...entries.treatment, ...entries.absent, ...entries.nothing]);
  if (problem) return problem;
  const marks = entries.mark.map(({ resource }) => readMark(resource, entries.markAt));
  const swapped = entries.mark.find(({ resource }, index) => !isSideKept(resource, marks[index] as JsonObject));
  if (swapped) return failed(`${swapped.path}.bodySite`, 'must say the side on which the mark lies. A record whose sides were swapped looks like this.');

  const result = parseChart({
    ...readHeader(panel.resource),
    nothingToMark: entries.nothing.length > 0,
    absent: entries.absent.flatMap(({ resource }) => readAbsent(resource)),
    marks,
    treatments: entries.treatment.map(({ resource }) => readTreatment(resource, entries.markAt)),
  });
  if (!result.ok) return result;
  const unplaced = entries.foreign.map(({ path }) => ({ path, reason: 'It is no part of the chart that the Bundle holds.' }));
  return { ...result, unplaced };
}

const failed = (path: string, message: string): FromFhirResult => ({ ok: false, problems: [{ path, message }] });
