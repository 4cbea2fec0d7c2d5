import { momentOf, type Chart, type JsonObject } from '../../chart/index.js';
import { bodySite } from './body-site.js';
import { pain } from './concepts.js';
import type { Context } from './context.js';
import { at, codeIn, coding, compact, component, componentsFor, concept, extension, extensionsOf, identifierIn, inLoinc, inSnomed, itemsOf, known, partOf } from './elements.js';
import { fhirDateTime, readMoment } from './moments.js';
import { performer, roleOf, toReference } from './people.js';
import { identifiers, restOf, withRest } from './record.js';
import { observationCategory, own, symptomCategory } from './systems.js';
import type { FhirEntry, FhirResource } from './types.js';

/** The whole chart: what its marks have in common, and which they are, in their order. */
export function toPanel(chart: Chart, members: readonly FhirEntry[], drawings: readonly FhirEntry[], context: Context): FhirResource {
  const panel = compact({
    ...common(chart, context),
    extension: [
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
  const { marks: _marks, treatments: _treatments, absent: _absent, nothingToMark: _nothing, ...header } = chart;
  return withRest(panel, header, readHeader);
}

/** What a chart says besides its marks and treatments, of the Observation that holds it together. */
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

/** "Asked, and no pain anywhere", as HL7 Symptoms says that a symptom is absent. Leaving it out would say nothing. */
export function toNothing(chart: Chart, context: Context): FhirResource {
  return compact({
    ...common(chart, context),
    category: [concept([coding(symptomCategory, 'symptom', 'Symptom')])],
    code: concept([inLoinc('symptomAbsent'), coding(own('kind'), 'nothing-to-mark')], 'Nothing to mark'),
    valueCodeableConcept: concept([inSnomed(pain)]),
  }) as FhirResource;
}

/** The zones of a limb that is not there: one Observation, a component a zone. A BodyStructure would need a patient. */
export function toAbsent(chart: Chart, context: Context): FhirResource {
  return compact({
    ...common(chart, context),
    category: [concept([coding(observationCategory, 'exam', 'Exam')])],
    code: concept([coding(own('kind'), 'absent')], 'Parts of the body that are not there'),
    component: chart.absent.map((zone) => component('absent', { valueCodeableConcept: bodySite([zone], context.messages) })),
  }) as FhirResource;
}

/** The zones that are not there. */
export const readAbsent = (resource: JsonObject): string[] =>
  componentsFor(resource, 'absent').flatMap((each) => codeIn(at(each, 'valueCodeableConcept'), own('zone')) ?? []);

/** Whether it is an Observation of that kind that palpate wrote for a whole chart. */
export const isOwn = (resource: JsonObject, kind: 'chart' | 'nothing-to-mark' | 'absent'): boolean =>
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
