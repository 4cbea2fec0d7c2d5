import type { JsonValue } from '../../chart/index.js';
import { at, isObject, itemsOf, textOf } from './elements.js';
import type { Entry, Resolve } from './references.js';
import { personObjection } from './whose.js';

/** Statuses of retracted resources and of those not done yet. */
const without: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled', 'not-done', 'registered', 'preparation']);

/** The statuses of a valid Observation; FHIR forbids ignoring an unknown one. */
const holding: ReadonlySet<string> = new Set(['final', 'amended', 'corrected', 'appended', 'preliminary', 'unknown']);

/**
 * Why a resource of any author must not be read; undefined if it may be. A server keeps retracted and requested resources. FHIR forbids ignoring
 * unknown modifiers and rules, and palpate knows none.
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

/** A server marks resources with only some elements as SUBSETTED: the missing ones may contain another side. */
const partObjection = (resource: JsonValue): string | undefined =>
  itemsOf(at(resource, 'meta', 'tag')).some((tag) => at(tag, 'code') === 'SUBSETTED') ? 'It is only a part of the record (SUBSETTED).' : undefined;

const modified = 'It has a modifier, which may change its meaning.';

/** For a resource or a part of it; contained resources are checked where they are used. */
export function modifierObjection(resource: JsonValue): string | undefined {
  if (textOf(at(resource, 'implicitRules'))) return 'It has implicitRules, which may change its meaning.';
  return isModified(resource) || (isObject(resource) && Object.entries(resource).some(([field, value]) => field !== 'contained' && hasModifier(value))) ? modified : undefined;
}

const isModified = (element: JsonValue): boolean => itemsOf(at(element, 'modifierExtension')).length > 0;

function hasModifier(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isModified(value) || Object.values(value).some(hasModifier);
}
