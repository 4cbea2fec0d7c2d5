import { createId, readJson, type Chart, type Problem } from '../../chart/index.js';
import { en } from '../../locales/index.js';
import { at, itemsOf } from './elements.js';
import { readEntries } from './entries.js';
import { placeForeign } from './foreign/place-foreign.js';
import { createSiteNames } from './foreign/site-words.js';
import { readChart } from './read-chart.js';
import { modifierObjection, retractionOf } from './retraction.js';
import type { FhirMessages, Unplaced } from './types.js';

/** The chart and what could not be placed, or the problems for which the Bundle was refused. */
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

/** Options of `fromFhir`. */
export interface FromFhirOptions {
  /** The id of the chart read from a Bundle that palpate did not write. Defaults to a new UUID. */
  readonly id?: string;
  /** The language of body sites without codes, in addition to English. Defaults to English. */
  readonly locale?: FhirMessages;
}

/**
 * Reads a FHIR Bundle, R4 or R5, from text or any value. Never throws.
 *
 * A Bundle that `toFhir` wrote gives the equal chart. In any other Bundle, Observations of pain at a known body site become marks of pain felt over
 * the whole of that site, only on the stated side; everything else is listed in `unplaced` with the reason. Times keep their precision; without a
 * time, a resource is unplaced. The chart has gone through `parseChart`.
 *
 * Each resource is read once, in its newest version. Listed in `unplaced`, but not read: deleted and retracted resources and those not done yet
 * (status `entered-in-error`, `cancelled`, `not-done`, `registered` or `preparation`), resources with a modifier or implicit rules, resources about
 * anything but a patient, treatments of such marks, and palpate marks that the chart in the Bundle does not list. A link to a missing mark is left
 * out with a warning. A Bundle is refused if its chart was retracted, if a record that the chart lists is missing, or if it has records of more than
 * one person.
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
    if (retraction) return failed(panel.path, `must be a valid chart. ${retraction}`);
  }
  const [panel, ...others] = entries.chart;
  if (others.length > 0) return failed('entry', `holds ${others.length + 1} charts, but only one can be read.`);
  const names = createSiteNames(locale);
  const result = panel ? readChart(panel, content, names) : placeForeign(content, { id, names });
  const hasNext = itemsOf(at(bundle, 'link')).some((link) => at(link, 'relation') === 'next');
  return result.ok && hasNext ? { ...result, warnings: [...result.warnings, { path: 'link', message: 'leads to a further page of the Bundle, which was not read.' }] } : result;
}

const failed = (path: string, message: string): FromFhirResult => ({ ok: false, problems: [{ path, message }] });
