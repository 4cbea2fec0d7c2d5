import type { ViewId } from '../../../anatomy/index.js';
import { momentOf, type Chart, type JsonObject } from '../../../chart/index.js';
import type { Episode } from '../../../episode/index.js';
import { toUuid } from '../../to-uuid.js';
import { at, coding, compact, concept, fhirText, identifierIn, known, textOf } from '../elements.js';
import { fhirDateTime } from '../moments.js';
import { toReference, unnamed } from '../people.js';
import { identifiers, restOf, withRest } from '../record.js';
import { own, uris } from '../systems.js';
import { toFhir, type ToFhirOptions } from '../to-fhir.js';
import type { FhirBundle, FhirEntry, FhirReference, FhirResource, FhirVersion } from '../types.js';
import { toCourses } from './courses.js';

/** Options of `episodeToFhir`. */
export interface EpisodeToFhirOptions extends Omit<ToFhirOptions, 'drawing'> {
  /**
   * `snapshots`: each visit has its own Observations. `courses`: one Observation per complaint, with its latest state, updated during one course; if
   * the complaint comes back after it was gone, a new Observation begins (HL7 Symptoms 1.0.0, on recurrence). An extension contains the earlier
   * states. Defaults to `snapshots`.
   */
  readonly as?: 'snapshots' | 'courses';
  /** The Encounter of a visit. Defaults to none. */
  readonly encounter?: (chart: Chart, visit: number) => FhirReference | undefined;
  /**
   * The EpisodeOfCare. Observations have no element for it, so for each visit without an `encounter` an ambulatory Encounter is written that refers
   * to it. Defaults to none.
   */
  readonly episodeOfCare?: FhirReference;
  /** Returns an SVG of a view of a chart, to be included. Defaults to none. */
  readonly drawing?: (view: ViewId, chart: Chart) => string | undefined;
}

/**
 * An episode as a FHIR Bundle: what `toFhir` writes for each visit, and a List of the visits in order. Pure. `episodeFromFhir` reads it back to the
 * equal episode.
 */
export function episodeToFhir(episode: Episode, { as = 'snapshots', encounter, episodeOfCare, drawing, bundle = 'collection', ...options }: EpisodeToFhirOptions = {}): FhirBundle {
  const { version = 'R4' } = options;
  const visits = episode.charts.map((chart, visit) => {
    const given = encounter?.(chart, visit);
    const made = given === undefined && episodeOfCare ? toEncounter(episode, chart, episodeOfCare, options.subject, version) : undefined;
    const reference = given ? toReference(given) : made && { reference: made.fullUrl };
    const entries = toFhir(chart, { ...options, ...(drawing && { drawing: (view) => drawing(view, chart) }) }).entry;
    return [...entries.map((entry) => withEncounter(entry, reference)), ...(made ? [made] : [])];
  });
  const entries = [toList(episode, visits.flatMap(([panel]) => panel ?? []), options.subject), ...(as === 'courses' ? toCourses(episode, visits.flat()) : visits.flat())];
  const identifier = identifiers('episode', episode.id)[0] ?? { system: own('episode') };
  return { resourceType: 'Bundle', identifier: identifier as unknown as FhirBundle['identifier'], type: bundle, entry: bundle === 'transaction' ? entries.map((entry) => toRequested(entry)) : entries };
}

const urlOf = (episode: Episode, kind: string, id = ''): string => `urn:uuid:${toUuid(JSON.stringify(['episode', episode.id, kind, id]))}`;

function toList(episode: Episode, panels: readonly FhirEntry[], subject: FhirReference | undefined): FhirEntry {
  const { charts: _charts, ...head } = episode;
  const list = compact({
    resourceType: 'List',
    identifier: identifiers('episode', episode.id),
    status: 'current',
    mode: 'snapshot',
    title: episode.name === undefined ? undefined : fhirText(episode.name),
    code: concept([coding(own('kind'), 'episode')], 'Body charts of an episode'),
    subject: subject && toReference(subject),
    entry: panels.map(({ fullUrl }) => ({ item: { reference: fullUrl } })),
  });
  return { fullUrl: urlOf(episode, 'list'), resource: withRest(list, head, readHead) };
}

/** The fields of an episode besides its charts, as parts of the List. */
export const readHead = (list: JsonObject): JsonObject => ({ ...known({ schemaVersion: '1.0', id: identifierIn(at(list, 'identifier'), own('episode')), name: textOf(at(list, 'title')) }), ...restOf(list) });

/** A visit as an Encounter, which FHIR requires between an Observation and an EpisodeOfCare. */
function toEncounter(episode: Episode, chart: Chart, episodeOfCare: FhirReference, subject: FhirReference | undefined, version: FhirVersion): FhirEntry {
  const isR5 = version === 'R5';
  const ambulatory = coding('http://terminology.hl7.org/CodeSystem/v3-ActCode', 'AMB', 'ambulatory');
  const start = fhirDateTime(momentOf(chart, 'recordedAt'));
  const resource = compact({
    resourceType: 'Encounter',
    identifier: identifiers('visit', chart.id),
    status: isR5 ? 'completed' : 'finished',
    class: isR5 ? [concept([ambulatory])] : ambulatory,
    subject: subject ? toReference(subject) : unnamed,
    episodeOfCare: [toReference(episodeOfCare)],
    [isR5 ? 'actualPeriod' : 'period']: start === undefined ? undefined : { start },
  }) as FhirResource;
  return { fullUrl: urlOf(episode, 'encounter', chart.id), resource };
}

const withEncounter = (entry: FhirEntry, encounter: JsonObject | undefined): FhirEntry =>
  encounter && (entry.resource.resourceType === 'Observation' || entry.resource.resourceType === 'Procedure') ? { ...entry, resource: { ...entry.resource, encounter } } : entry;

/** A List and the Observation of a course are updated if the server has them; everything else is created once. */
function toRequested({ fullUrl, resource }: FhirEntry): FhirEntry {
  const names = Array.isArray(resource.identifier) ? resource.identifier : [];
  const query = `identifier=${uris}|${fullUrl}`;
  const isUpdated = resource.resourceType === 'List' || JSON.stringify(names).includes(`"${own('course')}"`);
  return {
    fullUrl,
    resource: { ...resource, identifier: [...names, { system: uris, value: fullUrl }] },
    request: isUpdated ? { method: 'PUT', url: `${resource.resourceType}?${query}` } : { method: 'POST', url: resource.resourceType, ifNoneExist: query },
  };
}
