import { isZoneId, type ZoneId } from '../../../anatomy/index.js';
import type { JsonObject, JsonValue } from '../../../chart/index.js';
import { lateralityOf } from '../body-site.js';
import { lateralities } from '../concepts.js';
import { snomed, structureLaterality } from '../systems.js';
import { at, codesIn, itemsOf } from './access.js';

/** Whether the side that a body site says is the side where the mark of it lies. A record whose sides were swapped on its way is caught so. */
export function isSideKept(resource: JsonObject, mark: JsonObject): boolean {
  const laterality = lateralityOf(zonesIn(mark));
  const said = itemsOf(at(resource, 'bodySite', 'extension'))
    .filter((each) => at(each, 'url') === structureLaterality)
    .flatMap((each) => codesIn(at(each, 'valueCodeableConcept'), snomed));
  return laterality === undefined || said.every((code) => code === lateralities[laterality][0]);
}

function zonesIn(mark: JsonObject): ZoneId[] {
  const covered = itemsOf(mark.areas).flatMap((area) => itemsOf(at(area, 'zones')).map((zone): JsonValue | undefined => at(zone, 'zone')));
  return [mark.zone, ...covered].filter((zone): zone is ZoneId => isZoneId(zone));
}
