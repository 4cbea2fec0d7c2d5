import { getZone, viewIds, zonePolygon, type ZoneId } from '../../../anatomy/index.js';
import type { Area } from '../../../chart/index.js';

/** Whole zones as the areas of a mark. No zone has a hole, so each ring is a polygon. */
export function wholeZones(ids: readonly ZoneId[]): Area[] {
  return viewIds.flatMap((view) => {
    const here = ids.filter((id) => getZone(id)?.view === view);
    if (here.length === 0) return [];
    const polygons = here.flatMap((id) => zonePolygon(id).map((ring) => [[...ring, ...ring.slice(0, 1)].map(([x, y]): [number, number] => [x, y])]));
    return [{ view, polygons, zones: here.map((zone) => ({ zone, covered: 1 })) }];
  });
}
