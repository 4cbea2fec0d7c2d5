import type { JsonObject } from '../../chart/index.js';
import { coding } from './elements.js';
import { loincCodes } from './loinc.js';
import type { Concept } from './sites.js';
import { loinc, snomed } from './systems.js';

export const inSnomed = ([code, term]: Concept): JsonObject => coding(snomed, code, term);

/** Nothing, where no code is known. */
export const maybeInSnomed = (found: Concept | undefined): JsonObject[] => (found ? [inSnomed(found)] : []);

export function inLoinc(name: keyof typeof loincCodes): JsonObject {
  const [code, display] = loincCodes[name];
  return coding(loinc, code, display);
}
