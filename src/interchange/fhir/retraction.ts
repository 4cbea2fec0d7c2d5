import type { JsonValue } from '../../chart/index.js';
import { at, isObject, itemsOf, textOf } from './elements.js';
import type { Entry, Resolve } from './references.js';
import { personObjection } from './whose.js';

/** Statuses of retracted resources, and of those not done yet. */
const without: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled', 'not-done', 'registered', 'preparation']);

/** The statuses of an Observation that holds; FHIR forbids to read past one that is not known. */
const holding: ReadonlySet<string> = new Set(['final', 'amended', 'corrected', 'appended', 'preliminary', 'unknown']);

/**
 * Why a resource must not be read, by any author; undefined if it may be. A server keeps retracted and requested
 * resources, and FHIR forbids ignoring unknown modifiers or rules; none is known here.
 */
export function retractionOf(entry: Entry, resolve: Resolve): string | undefined {
  const { resource, item } = entry;
  return statusObjection(resource) ?? answerObjection(item) ?? partObjection(resource) ?? modifierObjection(resource) ?? (isModified(item) ? modified : undefined) ?? personObjection(entry, resolve);
}

function statusObjection(resource: JsonValue): string | undefined {
  const status = textOf(at(resource, 'status'));
  if (status === undefined) return undefined;
  const isUnknown = at(resource, 'resourceType') === 'Observation' && !holding.has(status);
  return without.has(status) || isUnknown ? `Its status is ${status.slice(0, 40)}.` : undefined;
}

/** A server answers each entry of a transaction or batch, and may have refused it. */
function answerObjection(item: JsonValue): string | undefined {
  const status = textOf(at(item, 'response', 'status'));
  return status !== undefined && /^[45]\d\d/.test(status) ? `The server answered ${status.slice(0, 40)}.` : undefined;
}

/** A server that was asked for some elements only marks what it answers: the others may say another side. */
const partObjection = (resource: JsonValue): string | undefined =>
  itemsOf(at(resource, 'meta', 'tag')).some((tag) => at(tag, 'code') === 'SUBSETTED') ? 'It is only a part of the record (SUBSETTED).' : undefined;

const modified = 'It has a modifier, which may change what it means.';

/** Of a resource or a part of it; what it contains is looked at where it is used. */
export function modifierObjection(resource: JsonValue): string | undefined {
  if (textOf(at(resource, 'implicitRules'))) return 'It follows rules of its own (implicitRules), which may change what it means.';
  return isModified(resource) || (isObject(resource) && Object.entries(resource).some(([field, value]) => field !== 'contained' && hasModifier(value))) ? modified : undefined;
}

const isModified = (element: JsonValue): boolean => itemsOf(at(element, 'modifierExtension')).length > 0;

function hasModifier(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isModified(value) || Object.values(value).some(hasModifier);
}
