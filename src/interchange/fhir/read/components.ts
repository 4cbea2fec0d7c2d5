import type { JsonObject, JsonValue } from '../../../chart/index.js';
import { loincCodes } from '../loinc.js';
import { loinc, own } from '../systems.js';
import { at, codeIn, codesIn, itemsOf } from './access.js';

const fields = own('field');

/** The components that stand for a field: by our name for it, or by LOINC's code. */
export function componentsFor(resource: JsonObject, field: string): readonly JsonValue[] {
  const code = field in loincCodes ? loincCodes[field as keyof typeof loincCodes][0] : undefined;
  return itemsOf(at(resource, 'component')).filter((component) => {
    const concept = at(component, 'code');
    return codeIn(concept, fields) === field || (code !== undefined && codesIn(concept, loinc).includes(code));
  });
}

/** A term of one of our lists that a component has as its value. */
export function termFor(resource: JsonObject, field: string, list: string = field): string | undefined {
  return codeIn(at(componentsFor(resource, field)[0], 'valueCodeableConcept'), own(list));
}
