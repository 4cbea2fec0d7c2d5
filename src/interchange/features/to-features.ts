import { getZone, type ZoneId } from '../../anatomy/index.js';
import type { AreaMark, Chart, Tenderness } from '../../chart/index.js';
import { withoutOutline } from '../outlines/index.js';
import type { AreaFeature, BodyFeature, BodyFeatureCollection, PointFeature } from './body-features.js';

/** A chart as features in the form of GeoJSON: a point per tender point, a MultiPolygon per view of an area. Contains the whole chart. */
export function toFeatures(chart: Chart): BodyFeatureCollection {
  const { marks, ...palpate } = chart;
  return { type: 'FeatureCollection', features: marks.flatMap((mark): BodyFeature[] => (mark.kind === 'tenderness' ? [toPoint(mark)] : toAreas(mark))), palpate };
}

function toPoint({ at, ...mark }: Tenderness): PointFeature {
  const { id, kind, view, zone, intensity = null } = mark;
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: at }, properties: { kind, view, zone, side: sideOf(zone), intensity, mark } };
}

function toAreas({ areas, ...mark }: AreaMark): AreaFeature[] {
  return areas.map((area) => {
    const zone = area.zones.reduce<(typeof area.zones)[number] | undefined>((most, next) => (most && most.covered >= next.covered ? most : next), undefined)?.zone ?? null;
    const intensity = mark.kind === 'referral' ? (mark.intensity ?? null) : null;
    return {
      type: 'Feature',
      id: `${mark.id}#${area.view}`,
      geometry: { type: 'MultiPolygon', coordinates: area.polygons },
      properties: { kind: mark.kind, view: area.view, zone, side: sideOf(zone), intensity, mark, area: withoutOutline(area) },
    };
  });
}

const sideOf = (zone: ZoneId | null) => (zone && getZone(zone)?.side) ?? null;
