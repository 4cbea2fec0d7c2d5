import type { JsonObject } from '../../../chart/index.js';
import { own } from '../systems.js';
import { at, codeIn, known } from './access.js';
import { componentsFor, termFor } from './components.js';

/** What is felt: the fields that `sensationComponents` writes. */
export function readSensation(resource: JsonObject): JsonObject {
  const qualities = componentsFor(resource, 'quality').flatMap((each) => codeIn(at(each, 'valueCodeableConcept'), own('quality')) ?? []);
  const [onset] = componentsFor(resource, 'onset');
  const [date, words] = [at(onset, 'valueDateTime'), at(onset, 'valueString')];
  return known({
    intensity: at(componentsFor(resource, 'intensity')[0], 'valueQuantity', 'value'),
    qualities: qualities.length > 0 ? qualities : undefined,
    depth: termFor(resource, 'depth'),
    onset: date !== undefined ? { date } : words !== undefined ? { words } : undefined,
    course: termFor(resource, 'course'),
    trend: termFor(resource, 'trend'),
  });
}
