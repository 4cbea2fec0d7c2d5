import type { JsonObject } from '../../../chart/index.js';
import { own } from '../systems.js';
import { at, codeIn, identifierIn, itemsOf, known, referenceIn, textOf } from './access.js';
import { readFindings } from './read-findings.js';
import { readAreas, readPlace } from './read-place.js';
import { noteOf, restOf, roleOf } from './read-record.js';
import { readSensation } from './read-sensation.js';

/** A mark of an Observation that palpate wrote: not checked, `parseChart` does that. `markAt` finds the marks that it is tied to. */
export function readMark(resource: JsonObject, markAt: (url: string) => string | undefined): JsonObject {
  const kind = codeIn(at(resource, 'code'), own('kind'));
  const ties = itemsOf(at(resource, 'derivedFrom')).flatMap((source) => markAt(referenceIn(source)) ?? []);
  const fields = {
    tenderness: () => ({ ...readPlace(resource), ...readSensation(resource), ...readFindings(resource) }),
    referral: () => ({ from: ties, ...readSensation(resource), areas: readAreas(resource) }),
    caution: () => ({ areas: readAreas(resource), reason: at(resource, 'valueCodeableConcept') === undefined ? 'not-stated' : codeIn(at(resource, 'valueCodeableConcept'), own('caution-reason')) }),
  };
  return {
    ...known({
      id: identifierIn(at(resource, 'identifier'), own('mark')),
      kind,
      ...(isKind(kind) ? fields[kind]() : {}),
      note: noteOf(resource),
      by: roleOf(itemsOf(at(resource, 'performer'))[0]),
      createdAt: at(resource, 'effectiveDateTime'),
      updatedAt: at(resource, 'issued'),
    }),
    ...restOf(resource),
  };
}

const isKind = (kind: string | undefined): kind is 'tenderness' | 'referral' | 'caution' => kind === 'tenderness' || kind === 'referral' || kind === 'caution';

/** The id that it has in its chart. */
export const idOfMark = (resource: JsonObject): string | undefined => textOf(restOf(resource).id) ?? identifierIn(at(resource, 'identifier'), own('mark'));

/** Whether it is an Observation that palpate wrote for a mark. */
export const isOwnMark = (resource: JsonObject): boolean =>
  at(resource, 'resourceType') === 'Observation' && isKind(codeIn(at(resource, 'code'), own('kind')));
