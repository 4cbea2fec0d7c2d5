import { isZoneId, viewIds, zonePolygon, getZone, type ViewId, type ZoneId } from '../anatomy/index.js';
import { distance, mergePolygons, polygonContains, roundPoint, signedArea, type Point, type Ring } from '../geometry/index.js';
import { quote } from './parse/problem.js';
import type { Area } from './types.js';

/**
 * Whole zones as the areas of a referral or a caution: `addReferral(areaOfZones(['front.temple.right']), ['m1'])`. One area per view with a zone, in
 * the order of the views; neighbouring zones become one shape. Polygons are in body coordinates (units of the view on the neutral figure, facing),
 * closed and rounded to tenths; each zone is listed once, as wholly covered (1). Zones that a map hides (`hiddenZones`) are included. Without zones
 * the result is empty, which is not a valid area of a mark. Needs no page.
 *
 * @throws RangeError for an unknown zone id
 */
export function areaOfZones(zones: Iterable<ZoneId>): Area[] {
  const ids = new Set(zones);
  for (const id of ids) if (!isZoneId(id)) throw new RangeError(`Unknown zone ${quote(String(id))}. A zone is, for example, back.shoulder-top.right.`);
  return viewIds.flatMap((view) => {
    const here = [...ids].filter((id) => getZone(id)?.view === view);
    return here.length ? [areaOn(view, here)] : [];
  });
}

function areaOn(view: ViewId, ids: readonly ZoneId[]): Area {
  const rings = mergePolygons(ids.map((id) => zonePolygon(id))).map(inTenths).filter((ring) => ring.length > 2);
  const outers = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) holderOf(hole, outers)?.push(hole);
  const polygons = outers.map((polygon) => polygon.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]): [number, number] => [x, y])));
  return { view, polygons, zones: ids.map((zone) => ({ zone, covered: 1 })) };
}

/** A ring with the precision of stored data, without duplicate points. */
function inTenths(ring: Ring): Ring {
  const rounded = ring.map(roundPoint);
  return rounded.filter((point, i) => distance(point, rounded.at(i - 1) ?? point) > 0);
}

/** The smallest outer ring around a hole. */
function holderOf(hole: Ring, outers: readonly Ring[][]): Ring[] | undefined {
  const share = ([outer = []]: readonly Ring[]) => hole.filter((point: Point) => polygonContains([outer], point)).length;
  return [...outers].filter((polygon) => share(polygon) * 2 > hole.length).sort(([a = []], [b = []]) => signedArea(a) - signedArea(b))[0];
}
