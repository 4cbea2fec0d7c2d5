import { at, textOf } from './read/access.js';
import type { Entry } from './read/entries.js';
import { retractionOf } from './read/retraction.js';

/** A resource that has no place on the chart, and why. */
export interface Unplaced {
  /** Where in the Bundle, such as `entry[3].resource`. */
  readonly path: string;
  readonly reason: string;
  /** Its body site in words, where it has one. */
  readonly bodySite?: string;
}

export function toUnplaced({ path, resource }: Entry, reason: string): Unplaced {
  const bodySite = textOf(at(resource, 'bodySite', 'text'))?.slice(0, 200);
  return { path, reason, ...(bodySite !== undefined && { bodySite }) };
}

/** What was taken back, and how. */
export const toRetracted = (entries: readonly Entry[]): Unplaced[] => entries.map((entry) => toUnplaced(entry, retractionOf(entry.resource) ?? ''));
