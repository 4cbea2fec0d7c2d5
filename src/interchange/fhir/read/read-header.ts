import type { JsonObject } from '../../../chart/index.js';
import { own } from '../systems.js';
import { at, codeIn, extensionsOf, identifierIn, itemsOf, known, partOf } from './access.js';
import { componentsFor } from './components.js';
import { restOf, roleOf } from './read-record.js';

/** What a chart says besides its marks and treatments, of the Observation that holds it together. */
export function readHeader(resource: JsonObject): JsonObject {
  const [chart] = extensionsOf(resource, 'chart');
  return {
    ...known({
      schemaVersion: at(partOf(chart, 'schema-version'), 'valueString'),
      anatomy: at(partOf(chart, 'anatomy'), 'valueString'),
      id: identifierIn(at(resource, 'identifier'), own('chart')),
      figure: at(partOf(chart, 'figure'), 'valueCode'),
      recordedAt: at(resource, 'effectiveDateTime'),
      recordedBy: roleOf(itemsOf(at(resource, 'performer'))[0]),
    }),
    ...restOf(resource),
  };
}

/** Whether it is an Observation of that kind that palpate wrote for a whole chart. */
export const isOwn = (resource: JsonObject, kind: 'chart' | 'nothing-to-mark' | 'absent'): boolean =>
  at(resource, 'resourceType') === 'Observation' && codeIn(at(resource, 'code'), own('kind')) === kind;

/** The zones that are not there. */
export const readAbsent = (resource: JsonObject): string[] =>
  componentsFor(resource, 'absent').flatMap((component) => codeIn(at(component, 'valueCodeableConcept'), own('zone')) ?? []);
