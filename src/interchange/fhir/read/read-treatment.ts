import type { JsonObject } from '../../../chart/index.js';
import { own } from '../systems.js';
import { at, codeIn, extensionsOf, identifierIn, itemsOf, known, partOf, referenceIn } from './access.js';
import { noteOf, restOf, roleOf } from './read-record.js';

/** A treatment of a Procedure that palpate wrote, for R4 or for R5: not checked, `parseChart` does that. */
export function readTreatment(resource: JsonObject, markAt: (url: string) => string | undefined): JsonObject {
  const reasons = [...itemsOf(at(resource, 'reasonReference')), ...itemsOf(at(resource, 'reason')).map((reason) => at(reason, 'reference'))];
  return {
    ...known({
      id: identifierIn(at(resource, 'identifier'), own('treatment')),
      mark: reasons.flatMap((reason) => markAt(referenceIn(reason)) ?? [])[0],
      technique: codeIn(at(resource, 'code'), own('technique')),
      pressure: extensionsOf(resource, 'pressure').map((step) =>
        known({
          depthMm: at(partOf(step, 'depth'), 'valueQuantity', 'value'),
          firmness: at(partOf(step, 'firmness'), 'valueCode'),
          seconds: at(partOf(step, 'duration'), 'valueQuantity', 'value'),
        }),
      ),
      seconds: quantityOf(resource, 'duration'),
      intensityBefore: quantityOf(resource, 'intensity-before'),
      intensityAfter: quantityOf(resource, 'intensity-after'),
      note: noteOf(resource),
      by: roleOf(at(resource, 'recorder')),
      createdAt: at(resource, 'performedDateTime') ?? at(resource, 'occurrenceDateTime'),
    }),
    ...restOf(resource),
  };
}

const quantityOf = (resource: JsonObject, name: string) => at(extensionsOf(resource, name)[0], 'valueQuantity', 'value');

/** Whether it is a Procedure that palpate wrote for a treatment. */
export const isOwnTreatment = (resource: JsonObject): boolean =>
  at(resource, 'resourceType') === 'Procedure' && codeIn(at(resource, 'code'), own('technique')) !== undefined;
