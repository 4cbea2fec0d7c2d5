import { createId, readJson, type Chart, type Problem } from '../../chart/index.js';
import { en } from '../../locales/index.js';
import { at, itemsOf } from './elements.js';
import { readEntries } from './entries.js';
import { placeForeign } from './foreign/place-foreign.js';
import { createSiteNames } from './foreign/site-words.js';
import { readChart } from './read-chart.js';
import { modifierObjection, retractionOf } from './retraction.js';
import type { FhirMessages, Unplaced } from './types.js';

/** The chart with what could not be placed, or why there is none. Warnings say what was read, and how. */
export type FromFhirResult =
  | {
      readonly ok: true;
      /** The chart with every mark that could be placed. */
      readonly chart: Chart;
      /** Resources that could not be placed on the body, each with the reason. */
      readonly unplaced: readonly Unplaced[];
      /** What was read, but deserves a look. Empty: nothing. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      /** What is wrong, and where; at least one. */
      readonly problems: readonly Problem[];
    };

/** How a Bundle is read. */
export interface FromFhirOptions {
  /** The id of the chart that is read from a Bundle which palpate did not write. A new UUID by default. */
  readonly id?: string;
  /** The language of body sites that are words alone, besides English. English by default. */
  readonly locale?: FhirMessages;
}

/**
 * Reads a Bundle of FHIR, R4 or R5, from text or any value. Never throws.
 *
 * A Bundle that `toFhir` wrote gives the equal chart. Of any other, Observations of pain at a body site that is known become marks
 * of pain felt over the whole of that site, on no other side than is said; the rest is listed in `unplaced`, with the reason. A time
 * is kept as it is said, with its precision; one that says no time is unplaced. The chart went through `parseChart`.
 *
 * Each resource is read once, in its newest version. Not read but listed in `unplaced`: what was deleted, retracted or has not come about (a status
 * `entered-in-error`, `cancelled`, `not-done`, `registered` or `preparation`), what has a modifier or rules of its own, what is about somebody or something else than a patient, the
 * treatments of such a mark, and marks of palpate that the chart in the Bundle does not list. A link that leads to no mark is left out
 * with a warning. Refused are Bundles whose chart was retracted or lists a record that is missing, and records of more than one person.
 */
export function fromFhir(input: unknown, { id = createId(), locale = en }: FromFhirOptions = {}): FromFhirResult {
  const read = readJson(input);
  if (!read.ok) return read;
  const bundle = read.value;
  if (at(bundle, 'resourceType') !== 'Bundle') return failed('resourceType', 'must be “Bundle”: one resource alone is not read.');
  if (modifierObjection({ ...(bundle as object), entry: [] })) return failed('implicitRules', 'must be left out, as must modifiers: they may change the meaning of every entry.');
  const content = readEntries(bundle);
  const { entries, resolve } = content;
  for (const panel of entries.chart) {
    const retraction = retractionOf(panel, resolve);
    if (retraction) return failed(panel.path, `must be a chart that still holds. ${retraction}`);
  }
  const [panel, ...others] = entries.chart;
  if (others.length > 0) return failed('entry', `holds ${others.length + 1} charts, and one is read at a time.`);
  const names = createSiteNames(locale);
  const result = panel ? readChart(panel, content, names) : placeForeign(content, { id, names });
  const hasNext = itemsOf(at(bundle, 'link')).some((link) => at(link, 'relation') === 'next');
  return result.ok && hasNext ? { ...result, warnings: [...result.warnings, { path: 'link', message: 'leads to a further page of the Bundle, which was not read.' }] } : result;
}

const failed = (path: string, message: string): FromFhirResult => ({ ok: false, problems: [{ path, message }] });
