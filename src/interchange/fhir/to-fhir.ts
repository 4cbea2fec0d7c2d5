import { viewIds, type ViewId } from '../../anatomy/index.js';
import type { Author, Chart } from '../../chart/index.js';
import { en } from '../../locales/index.js';
import type { FhirMessages } from './body-site.js';
import { createContext, type Context } from './context.js';
import { toDocument } from './drawing.js';
import { toObservation } from './mark.js';
import { toAbsent, toNothing, toPanel } from './panel.js';
import { identifiers } from './record.js';
import { toProcedure } from './treatment.js';
import type { FhirBundle, FhirEntry, FhirReference, FhirResource, FhirVersion } from './types.js';

export interface ToFhirOptions {
  /** Defaults to `R4`. */
  readonly version?: FhirVersion;
  /** Whose chart it is, such as `{ reference: 'Patient/12' }`. Nobody is named by default. */
  readonly subject?: FhirReference;
  /** Who recorded it, by role. By default only the role is said, and of the patient the subject. */
  readonly author?: Partial<Readonly<Record<Author, FhirReference>>>;
  /** Draws a view of the chart as SVG; undefined leaves it out. Each becomes a DocumentReference. */
  readonly drawing?: (view: ViewId) => string | undefined;
  /** The words for places and terms. English by default. */
  readonly messages?: FhirMessages;
}

/**
 * A chart as a FHIR Bundle: an Observation a mark, a Procedure a treatment, and one Observation that holds the chart together.
 *
 * The Bundle is a `collection`: it asks nothing of a server. A host that wants a transaction adds a `request` to each entry.
 * Pure: the same chart gives the same Bundle, ids included. `fromFhir` reads it back to the equal chart.
 */
export function toFhir(chart: Chart, { version = 'R4', subject, author = {}, drawing, messages = en }: ToFhirOptions = {}): FhirBundle {
  const people = { ...(subject && { patient: subject }), ...author };
  const context = createContext(chart, { version, subject, people, messages });
  const entry = (kind: string, id: string, resource: FhirResource): FhirEntry => ({ fullUrl: context.urlOf(kind, id), resource });

  const said = chart.nothingToMark ? [entry('nothing', '', toNothing(chart, context))] : [];
  const gone = chart.absent.length > 0 ? [entry('absent', '', toAbsent(chart, context))] : [];
  const members = [...chart.marks.map((mark) => entry('mark', mark.id, toObservation(mark, context))), ...said, ...gone];
  const drawings = viewIds.flatMap((view) => {
    const svg = drawing?.(view);
    return svg === undefined ? [] : [entry('drawing', view, toDocument(chart, view, svg, context))];
  });
  return {
    resourceType: 'Bundle',
    ...toIdentifier(chart),
    type: 'collection',
    entry: [entry('chart', '', toPanel(chart, members, drawings, context)), ...members, ...toProcedures(chart, context), ...drawings],
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
