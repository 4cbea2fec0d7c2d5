import type { JsonObject } from '../../../chart/index.js';
import { at, itemsOf, textOf } from './access.js';

/** Statuses of what was taken back, and of what has not come about yet. */
const without: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled', 'not-done', 'registered', 'preparation']);

/**
 * Why a resource must not be taken for what it says, whoever wrote it; undefined where nothing speaks against it. A server
 * keeps what was taken back and what is only asked for, and FHIR forbids to read past a modifier that one does not know: of these none is known here.
 */
export function retractionOf(resource: JsonObject): string | undefined {
  const status = textOf(at(resource, 'status'));
  if (status !== undefined && without.has(status)) return `Its status is ${status}.`;
  const isModified = [resource, ...itemsOf(at(resource, 'component'))].some((element) => itemsOf(at(element, 'modifierExtension')).length > 0);
  return isModified ? 'It has a modifier, which may change what it means.' : undefined;
}
