import { getZone, isZoneId, toZoneId, viewIds, zonePolygon, type PartId, type Side, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import { areaOfZones, createChart, type Chart } from '../../src/chart/index.js';
import type { Marked } from '../../src/measures/index.js';
import sample from './choir-sample-500.ndjson?raw';
import table from './choir-to-zones.json';

export interface RealMap {
  readonly sex: 'female' | 'male';
  readonly nrs: number;
  readonly segments: string;
}
interface Segment {
  readonly label: string;
  readonly view: ViewId;
  readonly side: Side;
  readonly parts: readonly PartId[];
}

const { femaleToMale, segments } = table as unknown as { femaleToMale: Record<string, string>; segments: Record<string, Segment> };

export const realMaps: readonly RealMap[] = sample.trim().split('\n').map((line) => JSON.parse(line) as RealMap);

/** The segments of a map, numbered as for men. */
export const segmentsOf = ({ sex, segments: marked }: RealMap): readonly string[] => marked.split(',').map((segment) => (sex === 'female' ? (femaleToMale[segment] ?? segment) : segment));

/** The zones that a map marks. */
export const zonesOf = (map: RealMap): readonly ZoneId[] => [
  ...new Set(segmentsOf(map).flatMap((id) => {
    const { view, side, parts } = segments[id]!;
    return parts.map((part): ZoneId => {
      const zone = [toZoneId(view, part, side), toZoneId(view, part, 'midline')].find(isZoneId);
      if (!zone) throw new Error(`Segment ${id} has no zone for ${part}.`);
      return zone;
    });
  })),
];

/** A map as a chart: one pain that covers all zones of what was marked. */
export const chartOf = (map: RealMap, index: number): Chart => ({
  ...createChart({ id: `map-${index + 1}`, figure: map.sex, recordedBy: 'patient' }),
  recordedAt: '2020-01-01T00:00:00Z',
  marks: [{ id: `pain-${index + 1}`, kind: 'referral', from: [], areas: areaOfZones(zonesOf(map)), intensity: map.nrs, by: 'patient', createdAt: '2020-01-01T00:00:00Z' }],
});

/** The same, to be counted only: a polygon for each zone, where a chart has them joined, which takes a thousand times as long. */
export function markedOf(map: RealMap): Marked {
  const zones = zonesOf(map);
  const areas = viewIds.flatMap((view) => {
    const own = zones.filter((id) => getZone(id)?.view === view);
    return own.length ? [{ view, polygons: own.map((id) => zonePolygon(id)), zones: own.map((zone) => ({ zone, covered: 1 })) }] : [];
  });
  return { marks: [{ id: 'pain', kind: 'referral', from: [], areas, intensity: map.nrs, by: 'patient', createdAt: '2020-01-01T00:00:00Z' }] };
}
