import type { Chart, JsonObject } from '../../chart/index.js';
import { performer, toReference } from './author.js';
import { bodySite } from './body-site.js';
import { inLoinc, inSnomed } from './coded.js';
import { pain } from './concepts.js';
import type { Context } from './context.js';
import { coding, compact, component, concept, extension } from './elements.js';
import { fhirMoment } from './moments.js';
import { readHeader } from './read/read-header.js';
import { identifiers, withRest } from './record.js';
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

function common(chart: Chart, { subject, people }: Context): JsonObject {
  return compact({
    resourceType: 'Observation',
    status: 'final',
    subject: subject && toReference(subject),
    effectiveDateTime: fhirMoment(chart.recordedAt),
    performer: [performer(chart.recordedBy, people)],
  });
}
