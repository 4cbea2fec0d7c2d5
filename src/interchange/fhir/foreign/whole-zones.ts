import { getZone, viewIds, zonePolygon, type ZoneId } from '../../../anatomy/index.js';
import type { Area } from '../../../chart/index.js';

/** Zones in their whole extent, as the areas of a mark. No zone has a hole, so each of its rings is a polygon. */
export function wholeZones(ids: readonly ZoneId[]): Area[] {
  return viewIds.flatMap((view) => {
    const here = ids.filter((id) => getZone(id)?.view === view);
    if (here.length === 0) return [];
    const polygons = here.flatMap((id) => zonePolygon(id).map((ring) => [[...ring, ...ring.slice(0, 1)].map(([x, y]): [number, number] => [x, y])]));
    return [{ view, polygons, zones: here.map((zone) => ({ zone, covered: 1 })) }];
  });
}
