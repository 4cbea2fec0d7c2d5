import type { JsonObject, Mark, PressureStep, Treatment } from '../../chart/index.js';
import { bodySite } from './body-site.js';
import type { Context } from './context.js';
import { at, codeIn, compact, extension, extensionsOf, identifierIn, itemsOf, known, ownConcept, partOf, quantity, textOf } from './elements.js';
import { toReference, unnamed } from './people.js';
import { zonesOf } from './place.js';
import { identifiers, readRecord, record, restOf, withRest } from './record.js';
import { extensionUrl, own } from './systems.js';
import type { FhirResource } from './types.js';

/** A treatment as a Procedure, the one resource whose fields R5 renamed. */
export function toProcedure(treatment: Treatment, mark: Mark, context: Context): FhirResource {
  const { performer, moment, note } = record(treatment, context);
  const done = { reference: context.urlOf('mark', treatment.mark) };
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
    ...(isR5 ? { reason: [{ reference: done }] } : { reasonReference: [done] }),
    bodySite: [bodySite(zonesOf(mark), context.messages)].filter((site) => Object.keys(site).length > 0),
    note,
  });
  return withRest(procedure, treatment, (resource) => readTreatment(resource, context.markAt));
}

/** Reads a treatment from a Procedure that palpate wrote, in R4 or R5. It is not checked here: `parseChart` does that. */
export function readTreatment(resource: JsonObject, markAt: (reference: string) => string | undefined): JsonObject {
  const reasons = [...itemsOf(at(resource, 'reasonReference')), ...itemsOf(at(resource, 'reason')).map((reason) => at(reason, 'reference'))];
  return {
    ...known({
      id: identifierIn(at(resource, 'identifier'), own('treatment')),
      mark: reasons.flatMap((reason) => markAt(textOf(at(reason, 'reference')) ?? '') ?? [])[0],
      technique: codeIn(at(resource, 'code'), own('technique')),
      pressure: extensionsOf(resource, 'pressure').map((each) =>
        known({
          depthMm: at(partOf(each, 'depth'), 'valueQuantity', 'value'),
          firmness: at(partOf(each, 'firmness'), 'valueCode'),
          seconds: at(partOf(each, 'duration'), 'valueQuantity', 'value'),
        }),
      ),
      seconds: quantityIn(resource, 'duration'),
      intensityBefore: quantityIn(resource, 'intensity-before'),
      intensityAfter: quantityIn(resource, 'intensity-after'),
      ...readRecord(resource, at(resource, 'performedDateTime') ?? at(resource, 'occurrenceDateTime'), at(resource, 'recorder')),
    }),
    ...restOf(resource),
  };
}

const rated = (name: string, intensity: number | undefined): JsonObject[] =>
  intensity === undefined ? [] : [{ url: extensionUrl(name), valueQuantity: quantity(intensity, '{score}') }];

const lasted = (seconds: number | undefined): JsonObject[] =>
  seconds === undefined ? [] : [{ url: extensionUrl('duration'), valueQuantity: quantity(seconds, 's') }];

const quantityIn = (resource: JsonObject, name: string) => at(extensionsOf(resource, name)[0], 'valueQuantity', 'value');

const step = (held: PressureStep): JsonObject =>
  extension('pressure', [
    'depthMm' in held ? { url: 'depth', valueQuantity: quantity(held.depthMm, 'mm') } : { url: 'firmness', valueCode: held.firmness },
    { url: 'duration', valueQuantity: quantity(held.seconds, 's') },
  ]);

/** Whether palpate wrote this Procedure for a treatment. */
export const isOwnTreatment = (resource: JsonObject): boolean =>
  at(resource, 'resourceType') === 'Procedure' && codeIn(at(resource, 'code'), own('technique')) !== undefined;
