import type { JsonObject, JsonValue } from '../../chart/index.js';
import { extensionUrl, own, ucum } from './systems.js';
import { fhirText, toWords } from './text.js';

/** The fields that are there: FHIR has neither `undefined` nor empty lists. */
export function compact(fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, JsonValue] => field[1] !== undefined && !(Array.isArray(field[1]) && field[1].length === 0)),
  );
}

const maybeText = (text: string | undefined): string | undefined => (text === undefined ? undefined : fhirText(text));

export const coding = (system: string, code: string, display?: string): JsonObject => compact({ system, code, display: maybeText(display) });

export const concept = (codings: readonly JsonObject[], text?: string): JsonObject =>
  compact({ coding: codings, text: maybeText(text) });

/** A term of one of our own lists, with what it is in other systems. */
export const ownConcept = (list: string, term: string, text: string = toWords(term), others: readonly JsonObject[] = []): JsonObject =>
  concept([...others, coding(own(list), term)], text);

/** A value in a unit that UCUM writes in the same way. */
export const quantity = (value: number, unit: string): JsonObject => ({ value, unit, system: ucum, code: unit });

/** A field of a mark as a component. Its code is our name for the field, after that of LOINC where there is one. */
export const component = (field: string, value: JsonObject, others: readonly JsonObject[] = []): JsonObject => ({
  code: ownConcept('field', field, undefined, others),
  ...value,
});

/** An extension of ours that has parts. */
export const extension = (name: string, parts: readonly JsonObject[]): JsonObject => ({ url: extensionUrl(name), extension: parts });
