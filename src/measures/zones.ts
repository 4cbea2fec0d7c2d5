import { getZone, skinOf, views, zones, type GroupId, type ZoneId } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import { countedMarks, zonesOfMark, type CountOptions, type Marked } from './pain.js';

/**
 * The zones of front, back and soles that a chart marks, in anatomical order. Marks on side views count as the zones of the same part and side on
 * front and back (both, if both show the part), so that charts are comparable whichever view was used.
 */
export function skinZones(chart: Marked, options?: CountOptions): ZoneId[] {
  const marked = new Set(countedMarks(chart, options).flatMap(zonesOfMark).flatMap(skinOf));
  return zones.flatMap(({ id }) => (marked.has(id) ? [id] : []));
}

/**
 * The marked zones, with skin counted once: a zone of a side view is left out if a zone of front or back that shows its skin is marked, or if the
 * other side view shows the same part of the midline.
 */
export function markedZones(chart: Marked, options?: CountOptions): ZoneId[] {
  const counted = new Set<ZoneId>();
  const marked = new Set(countedMarks(chart, options).flatMap(zonesOfMark));
  const own = zones.filter(({ id, view }) => marked.has(id) && views[view].shows === undefined).map(({ id }) => id);
  const inProfile = zones.filter(({ id, view }) => marked.has(id) && views[view].shows !== undefined);
  own.forEach((id) => counted.add(id));
  return [
    ...own,
    ...inProfile.flatMap(({ id }) => {
      const skin = skinOf(id);
      if (skin.some((zone) => counted.has(zone))) return [];
      skin.forEach((zone) => counted.add(zone));
      return [id];
    }),
  ];
}

/** Numbers of marked zones and of groups of zones: the region count of a body map (as in Scherrer 2021, Pain Rep 6:e880), with skin counted once. */
export function countZones(chart: Marked, options?: CountOptions): { readonly zones: number; readonly groups: number } {
  const ids = markedZones(chart, options);
  return { zones: ids.length, groups: new Set<GroupId | undefined>(ids.map((id) => getZone(id)?.group)).size };
}

/** The zones of front, back and soles that were asked about and are free of pain, in anatomical order; side views count as in `skinZones`. */
export function clearSkin({ clear = [] }: Pick<Chart, 'clear'>): ZoneId[] {
  const free = new Set(clear.flatMap(skinOf));
  return zones.flatMap(({ id }) => (free.has(id) ? [id] : []));
}
