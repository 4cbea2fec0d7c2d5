import { viewIds, type ViewId } from '../../anatomy/index.js';
import type { Author, Chart } from '../../chart/index.js';
import { en } from '../../locales/index.js';
import { createContext, type Context } from './context.js';
import { toDocument } from './drawing.js';
import { toPosture, toSensory } from './examination.js';
import { toObservation } from './mark.js';
import { toAbsent, toClear, toNothing, toPanel } from './panel.js';
import { identifiers } from './record.js';
import { uris } from './systems.js';
import { toProcedure } from './treatment.js';
import type { FhirBundle, FhirBundleType, FhirEntry, FhirMessages, FhirReference, FhirResource, FhirVersion } from './types.js';

/** Options of `toFhir`. */
export interface ToFhirOptions {
  /** The FHIR release. Defaults to `R4`. */
  readonly version?: FhirVersion;
  /** The patient, such as `{ reference: 'Patient/12' }`. Defaults to none. */
  readonly subject?: FhirReference;
  /** References to the people who recorded, by role. Defaults to the role in words, and for the patient to the subject. */
  readonly author?: Partial<Readonly<Record<Author, FhirReference>>>;
  /** Draws a view of the chart as SVG, for a DocumentReference; undefined leaves it out. Defaults to none. */
  readonly drawing?: (view: ViewId) => string | undefined;
  /** The language of places and terms. Defaults to English. */
  readonly locale?: FhirMessages;
  /**
   * `collection` requests nothing of a server. `transaction` can be posted to one: each resource is created unless the server has one with its
   * identifier. Defaults to `collection`.
   */
  readonly bundle?: FhirBundleType;
}

/**
 * A chart as a FHIR Bundle: one Observation per mark, one Procedure per treatment, one Observation each for sensation and posture, and one for the
 * whole chart.
 *
 * Pure: equal charts give equal Bundles, ids included. `fromFhir` reads it back to the equal chart.
 */
export function toFhir(chart: Chart, { version = 'R4', subject, author = {}, drawing, locale = en, bundle = 'collection' }: ToFhirOptions = {}): FhirBundle {
  const people = { ...(subject && { patient: subject }), ...author };
  const context = createContext(chart, { version, subject, people, messages: locale });
  const entry = (kind: string, id: string, resource: FhirResource): FhirEntry => ({ fullUrl: context.urlOf(kind, id), resource });

  const said = chart.nothingToMark ? [entry('nothing', '', toNothing(chart, context))] : [];
  const gone = chart.absent.length > 0 ? [entry('absent', '', toAbsent(chart, context))] : [];
  const free = (chart.clear ?? []).map((zone) => entry('clear', zone, toClear(zone, chart, context)));
  const seen = [...toSensory(chart, context).map((each) => entry('sensory', '', each)), ...toPosture(chart, context).map((each) => entry('posture', '', each))];
  const members = [...chart.marks.map((mark) => entry('mark', mark.id, toObservation(mark, context))), ...said, ...gone, ...free, ...seen];
  const drawings = viewIds.flatMap((view) => {
    const svg = drawing?.(view);
    return svg === undefined ? [] : [entry('drawing', view, toDocument(chart, view, svg, context))];
  });
  const entries = [entry('chart', '', toPanel(chart, members, drawings, context)), ...members, ...toProcedures(chart, context), ...drawings];
  return { resourceType: 'Bundle', ...toIdentifier(chart), type: bundle, entry: bundle === 'transaction' ? entries.map(toRequested) : entries };
}

/**
 * The entry as a conditional create. Mark ids can recur at the next visit, but the address of a resource belongs to this chart, so it is the
 * identifier that the server searches for. Posting twice creates nothing twice.
 */
function toRequested({ fullUrl, resource }: FhirEntry): FhirEntry {
  const names = Array.isArray(resource.identifier) ? resource.identifier : [];
  return {
    fullUrl,
    resource: { ...resource, identifier: [...names, { system: uris, value: fullUrl }] },
    request: { method: 'POST', url: resource.resourceType, ifNoneExist: `identifier=${uris}|${fullUrl}` },
  };
}

function toProcedures(chart: Chart, context: Context): FhirEntry[] {
  const markOf = new Map(chart.marks.map((mark) => [mark.id, mark]));
  return chart.treatments.flatMap((treatment) => {
    const mark = markOf.get(treatment.mark);
    return mark ? [{ fullUrl: context.urlOf('treatment', treatment.id), resource: toProcedure(treatment, mark, context) }] : [];
  });
}

function toIdentifier(chart: Chart): Pick<FhirBundle, 'identifier'> {
  const [identifier = { system: 'urn:palpate:chart' }] = identifiers('chart', chart.id) as unknown as FhirBundle['identifier'][];
  return { identifier };
}
