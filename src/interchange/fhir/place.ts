import type { Area, JsonObject, Mark } from '../../chart/index.js';
import { bodySite, type FhirMessages } from './body-site.js';
import { extension } from './elements.js';
import { fhirJson } from './text.js';

/** Exactly where, in body coordinates: FHIR has no element for a place on a drawing. */
export function placeExtensions(mark: Mark, messages: FhirMessages): JsonObject[] {
  if (mark.kind !== 'tenderness') return mark.areas.map((area) => areaExtension(area, messages));
  const [x, y] = mark.at;
  return [
    extension('place', [
      { url: 'view', valueCode: mark.view },
      { url: 'zone', valueCode: mark.zone },
      { url: 'x', valueDecimal: x },
      { url: 'y', valueDecimal: y },
    ]),
  ];
}

function areaExtension({ view, polygons, zones }: Area, messages: FhirMessages): JsonObject {
  const covered = zones.map(({ zone, covered: share }) => ({
    url: 'zone',
    extension: [
      { url: 'site', valueCodeableConcept: bodySite([zone], messages) },
      { url: 'covered', valueDecimal: share },
    ],
  }));
  // Coordinates of a GeoJSON MultiPolygon: as extensions, each number would weigh 60 bytes.
  return extension('area', [{ url: 'view', valueCode: view }, { url: 'polygons', valueString: fhirJson(polygons) }, ...covered]);
}

/** The zones of a mark, the most covered first. */
export function zonesOf(mark: Mark) {
  if (mark.kind === 'tenderness') return [mark.zone];
  const covered = mark.areas.flatMap((area) => area.zones);
  return [...covered].sort((a, b) => b.covered - a.covered).map(({ zone }) => zone);
}
