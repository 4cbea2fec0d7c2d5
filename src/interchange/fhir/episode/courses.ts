import { readJson, type JsonObject, type JsonValue } from '../../../chart/index.js';
import { follow, type Episode } from '../../../episode/index.js';
import { toUuid } from '../../to-uuid.js';
import { at, extension, extensionsOf, fhirJson, isObject, itemsOf, partOf, textOf } from '../elements.js';
import { isOwnMark, idOfMark } from '../mark.js';
import { extensionUrl, own } from '../systems.js';
import type { FhirEntry, FhirResource } from '../types.js';

// Combines the Observations of all visits of a course into one, and back. References to an Observation of a visit point to its course and keep in an
// extension which state they referred to; the course contains all states unchanged, so the way back is exact.

/** One course of a complaint: from its first mark until it is gone. */
const courseUrl = (episode: Episode, mark: string, course: number): string => `urn:uuid:${toUuid(JSON.stringify(['episode', episode.id, 'course', mark, course]))}`;

/** The marks of each course become one Observation: the latest state, containing all of them. */
export function toCourses(episode: Episode, entries: readonly FhirEntry[]): FhirEntry[] {
  const returned = follow(episode).visits.map((visit) => new Set(visit.returned));
  const courses = new Map<string, FhirEntry[]>();
  const courseOf = new Map<string, string>();
  const numbers = new Map<string, number>();
  let visit = -1;
  for (const entry of entries) {
    if (isPanel(entry)) visit++;
    const mark = isOwnMark(entry.resource) ? idOfMark(entry.resource) : undefined;
    if (mark === undefined) continue;
    const number = (numbers.get(mark) ?? 0) + (returned[visit]?.has(mark) ? 1 : 0);
    numbers.set(mark, number);
    const url = courseUrl(episode, mark, number);
    courses.set(url, [...(courses.get(url) ?? []), entry]);
    courseOf.set(entry.fullUrl, url);
  }
  const redirect = (value: JsonValue): JsonValue => mapReferences(value, (reference) => {
    const url = courseOf.get(textOf(reference.reference) ?? '');
    return url === undefined ? reference : { ...reference, reference: url, extension: [...itemsOf(reference.extension), { url: extensionUrl('state'), valueUri: reference.reference ?? '' }] };
  });
  const placed = new Set<string>();
  return entries.flatMap(({ fullUrl, resource }): FhirEntry[] => {
    const url = courseOf.get(fullUrl);
    if (url === undefined) return [{ fullUrl, resource: redirect(resource) as FhirResource }];
    if (placed.has(url)) return [];
    placed.add(url);
    return [{ fullUrl: url, resource: toCourse(url, courses.get(url) ?? [], redirect) }];
  });
}

function toCourse(url: string, states: readonly FhirEntry[], redirect: (value: JsonValue) => JsonValue): FhirResource {
  const latest = redirect(states.at(-1)?.resource ?? {}) as FhirResource;
  const kept = states.map(({ fullUrl, resource }) => extension('course-state', [{ url: 'of', valueUri: fullUrl }, { url: 'observation', valueString: fhirJson(resource) }]));
  return { ...latest, identifier: [...itemsOf(latest.identifier), { system: own('course'), value: url }], extension: [...itemsOf(latest.extension), ...kept] };
}

/** The opposite: the states of each course become separate entries again, as before `toCourses`. */
export function fromCourses(entries: readonly JsonValue[]): JsonValue[] {
  return entries.flatMap((entry): JsonValue[] => {
    const states = extensionsOf(at(entry, 'resource'), 'course-state');
    if (states.length === 0 || !isObject(entry)) return [meantStates(entry)];
    // What a server says of the whole course (deleted, retracted, a status) applies to each state.
    const { resource: _resource, fullUrl: _fullUrl, ...rest } = entry;
    const status = at(entry, 'resource', 'status');
    return states.flatMap((state) => {
      const read = readJson(textOf(at(partOf(state, 'observation'), 'valueString')) ?? '');
      const resource = read.ok && isObject(read.value) ? { ...read.value, ...(status !== undefined && status !== 'final' && { status }) } : {};
      return [{ ...rest, fullUrl: at(partOf(state, 'of'), 'valueUri') ?? '', resource }];
    });
  });
}

const meantStates = (value: JsonValue): JsonValue => mapReferences(value, (reference) => {
  const state = extensionsOf(reference, 'state')[0];
  const { extension: _extension, ...rest } = reference;
  return state === undefined ? reference : { ...rest, reference: at(state, 'valueUri') ?? '' };
});

function mapReferences(value: JsonValue, change: (reference: JsonObject) => JsonObject): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => mapReferences(item, change));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, mapReferences(field, change)]));
  return typeof inner.reference === 'string' ? change(inner) : inner;
}

/** A visit begins with its panel Observation. */
const isPanel = ({ resource }: FhirEntry): boolean => itemsOf(at(resource, 'code', 'coding')).some((each) => at(each, 'system') === own('kind') && at(each, 'code') === 'chart');
