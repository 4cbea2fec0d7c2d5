import { readJson, type JsonObject, type JsonValue } from '../../../chart/index.js';
import { own } from '../systems.js';
import { at, codeIn, extensionsOf, known, partOf, partsOf, textOf } from './access.js';

/** `view`, `at` and `zone` of a point. */
export function readPlace(resource: JsonObject): JsonObject {
  const [place] = extensionsOf(resource, 'place');
  const [x, y] = ['x', 'y'].map((name) => at(partOf(place, name), 'valueDecimal'));
  return known({
    view: at(partOf(place, 'view'), 'valueCode'),
    at: x === undefined || y === undefined ? undefined : [x, y],
    zone: at(partOf(place, 'zone'), 'valueCode'),
  });
}

/** `areas` of a referral or caution. */
export const readAreas = (resource: JsonObject): JsonValue[] =>
  extensionsOf(resource, 'area').map((area) =>
    known({
      view: at(partOf(area, 'view'), 'valueCode'),
      polygons: polygonsIn(textOf(at(partOf(area, 'polygons'), 'valueString'))),
      zones: partsOf(area, 'zone').map((zone) =>
        known({
          zone: codeIn(at(partOf(zone, 'site'), 'valueCodeableConcept'), own('zone')),
          covered: at(partOf(zone, 'covered'), 'valueDecimal'),
        }),
      ),
    }),
  );

function polygonsIn(text: string | undefined): JsonValue | undefined {
  const read = text === undefined ? undefined : readJson(text);
  return read?.ok ? read.value : undefined;
}
