import type { ZoneId } from '../../anatomy/index.js';
import { momentOf, type Chart, type JsonObject, type JsonValue } from '../../chart/index.js';
import { bodySite } from './body-site.js';
import { pain } from './concepts.js';
import type { Context } from './context.js';
import { at, codeIn, coding, compact, component, componentsFor, concept, extension, extensionsOf, identifierIn, inLoinc, inSnomed, itemsOf, known, partOf, textOf } from './elements.js';
import { fhirDateTime, readMoment } from './moments.js';
import { performer, roleOf, toReference } from './people.js';
import { identifiers, restOf, withRest } from './record.js';
import { observationCategory, own, symptomCategory } from './systems.js';
import type { FhirEntry, FhirResource } from './types.js';

/** The whole chart: the common fields of its marks, and the list of them in order. */
export function toPanel(chart: Chart, members: readonly FhirEntry[], drawings: readonly FhirEntry[], context: Context): FhirResource {
  const panel = compact({
    ...common(chart, context),
    extension: [
      ...relationExtensions(chart, context),
      extension('chart', [
        { url: 'schema-version', valueString: chart.schemaVersion },
        { url: 'anatomy', valueString: chart.anatomy },
        { url: 'figure', valueCode: chart.figure },
      ]),
    ],
    identifier: identifiers('chart', chart.id),
    code: concept([inLoinc('panel'), coding(own('kind'), 'chart')], 'Body chart'),
    hasMember: members.map(({ fullUrl }) => ({ reference: fullUrl })),
    derivedFrom: drawings.map(({ fullUrl }) => ({ reference: fullUrl })),
  });
  const { marks: _marks, treatments: _treatments, relations: _relations, absent: _absent, clear: _clear, nothingToMark: _nothing, sensory: _sensory, posture: _posture, ...header } = chart;
  return withRest(panel, header, readHeader);
}

/** Reads the fields of a chart besides its marks and treatments from its panel Observation. */
export function readHeader(resource: JsonObject): JsonObject {
  const [chart] = extensionsOf(resource, 'chart');
  return {
    ...known({
      schemaVersion: at(partOf(chart, 'schema-version'), 'valueString'),
      anatomy: at(partOf(chart, 'anatomy'), 'valueString'),
      id: identifierIn(at(resource, 'identifier'), own('chart')),
      figure: at(partOf(chart, 'figure'), 'valueCode'),
      ...readMoment('recordedAt', at(resource, 'effectiveDateTime')),
      recordedBy: roleOf(itemsOf(at(resource, 'performer'))[0]),
    }),
    ...restOf(resource),
  };
}

/** Relations between marks. FHIR has no element for a relation of two Observations. */
const relationExtensions = ({ relations = [] }: Chart, { urlOf }: Context): JsonObject[] =>
  relations.map(({ type, from, to }) =>
    extension('relation', [
      { url: 'type', valueCode: type },
      { url: 'from', valueReference: { reference: urlOf('mark', from) } },
      { url: 'to', valueReference: { reference: urlOf('mark', to) } },
    ]),
  );

/** Reads them; relations of missing marks are left out. */
export function readRelations(resource: JsonObject, markAt: (reference: string) => string | undefined): JsonObject[] {
  const end = (relation: JsonValue, name: string) => markAt(textOf(at(partOf(relation, name), 'valueReference', 'reference')) ?? '');
  return extensionsOf(resource, 'relation').flatMap((relation) => {
    const [type, from, to] = [at(partOf(relation, 'type'), 'valueCode'), end(relation, 'from'), end(relation, 'to')];
    return from === undefined || to === undefined ? [] : [known({ type, from, to })];
  });
}

/** A zone that was asked about and is free of pain: an absent symptom there. */
export function toClear(zone: ZoneId, chart: Chart, context: Context): FhirResource {
  return compact({
    ...common(chart, context),
    category: [concept([coding(symptomCategory, 'symptom', 'Symptom')])],
    code: concept([inLoinc('symptomAbsent'), coding(own('kind'), 'clear')], 'Free of pain'),
    valueCodeableConcept: concept([inSnomed(pain)]),
    bodySite: bodySite([zone], context.messages),
  }) as FhirResource;
}

/** Reads that zone. */
export const readClear = (resource: JsonObject): string | undefined => codeIn(at(resource, 'bodySite'), own('zone'));

/** "Asked, and no pain anywhere", as an absent symptom (HL7 Symptoms). Leaving it out would say nothing. */
export function toNothing(chart: Chart, context: Context): FhirResource {
  return compact({
    ...common(chart, context),
    category: [concept([coding(symptomCategory, 'symptom', 'Symptom')])],
    code: concept([inLoinc('symptomAbsent'), coding(own('kind'), 'nothing-to-mark')], 'Nothing to mark'),
    valueCodeableConcept: concept([inSnomed(pain)]),
  }) as FhirResource;
}

/** The zones of an absent limb: one Observation with a component per zone. A BodyStructure would need a patient. */
export function toAbsent(chart: Chart, context: Context): FhirResource {
  return compact({
    ...common(chart, context),
    category: [concept([coding(observationCategory, 'exam', 'Exam')])],
    code: concept([coding(own('kind'), 'absent')], 'Absent parts of the body'),
    component: chart.absent.map((zone) => component('absent', { valueCodeableConcept: bodySite([zone], context.messages) })),
  }) as FhirResource;
}

/** Reads the absent zones. */
export const readAbsent = (resource: JsonObject): string[] =>
  componentsFor(resource, 'absent').flatMap((each) => codeIn(at(each, 'valueCodeableConcept'), own('zone')) ?? []);

/** Whether palpate wrote this Observation of that kind for a whole chart. */
export const isOwn = (resource: JsonObject, kind: 'chart' | 'nothing-to-mark' | 'absent' | 'clear' | 'sensory' | 'posture'): boolean =>
  at(resource, 'resourceType') === 'Observation' && codeIn(at(resource, 'code'), own('kind')) === kind;

function common(chart: Chart, { subject, people }: Context): JsonObject {
  return compact({
    resourceType: 'Observation',
    status: 'final',
    subject: subject && toReference(subject),
    effectiveDateTime: fhirDateTime(momentOf(chart, 'recordedAt')),
    performer: [performer(chart.recordedBy, people)],
  });
}
