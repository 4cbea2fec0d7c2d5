import type { JsonObject, Mark, PressureStep, Treatment } from '../../chart/index.js';
import { toReference } from './author.js';
import { bodySite } from './body-site.js';
import type { Context } from './context.js';
import { compact, extension, ownConcept, quantity } from './elements.js';
import { zonesOf } from './place.js';
import { readTreatment } from './read/read-treatment.js';
import { identifiers, record, unnamed, withRest } from './record.js';
import { extensionUrl } from './systems.js';
import type { FhirResource } from './types.js';

/** What was done at a mark, as a Procedure: the one resource whose fields R5 names otherwise. */
export function toProcedure(treatment: Treatment, mark: Mark, context: Context): FhirResource {
  const { performer, moment, note } = record(treatment, context);
  const at = { reference: context.urlOf('mark', treatment.mark) };
  const isR5 = context.version === 'R5';
  const procedure = compact({
    resourceType: 'Procedure',
    extension: [...rated('intensity-before', treatment.intensityBefore), ...rated('intensity-after', treatment.intensityAfter), ...lasted(treatment.seconds), ...treatment.pressure.map(step)],
    identifier: identifiers('treatment', treatment.id),
    status: 'completed',
    code: ownConcept('technique', treatment.technique),
    subject: context.subject ? toReference(context.subject) : unnamed,
    ...(isR5 ? { occurrenceDateTime: moment } : { performedDateTime: moment }),
    recorder: performer,
    ...(isR5 ? { reason: [{ reference: at }] } : { reasonReference: [at] }),
    bodySite: [bodySite(zonesOf(mark), context.messages)].filter((site) => Object.keys(site).length > 0),
    note,
  });
  return withRest(procedure, treatment, (resource) => readTreatment(resource, context.markAt));
}

const rated = (name: string, intensity: number | undefined): JsonObject[] =>
  intensity === undefined ? [] : [{ url: extensionUrl(name), valueQuantity: quantity(intensity, '{score}') }];

const lasted = (seconds: number | undefined): JsonObject[] =>
  seconds === undefined ? [] : [{ url: extensionUrl('duration'), valueQuantity: quantity(seconds, 's') }];

const step = (held: PressureStep): JsonObject =>
  extension('pressure', [
    'depthMm' in held ? { url: 'depth', valueQuantity: quantity(held.depthMm, 'mm') } : { url: 'firmness', valueCode: held.firmness },
    { url: 'duration', valueQuantity: quantity(held.seconds, 's') },
  ]);
