import { readJson, type Area, type JsonObject, type JsonValue, type Mark } from '../../chart/index.js';
import { bodySite } from './body-site.js';
import { at, codeIn, extension, extensionsOf, fhirJson, known, partOf, partsOf, textOf } from './elements.js';
import { own } from './systems.js';
import type { FhirMessages } from './types.js';

// The exact place in body coordinates, as extensions: FHIR has no element for a place on a drawing.

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

function areaExtension({ view, polygons, zones }: Area, messages: FhirMessages): JsonObject {
  const covered = zones.map(({ zone, covered: share }) => ({
    url: 'zone',
    extension: [
      { url: 'site', valueCodeableConcept: bodySite([zone], messages) },
      { url: 'covered', valueDecimal: share },
    ],
  }));
  // GeoJSON MultiPolygon coordinates as text: as extensions, each number would take 60 bytes.
  return extension('area', [{ url: 'view', valueCode: view }, { url: 'polygons', valueString: fhirJson(polygons) }, ...covered]);
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

/** The zones of a mark, most covered first. */
export function zonesOf(mark: Mark) {
  if (mark.kind === 'tenderness') return [mark.zone];
  const covered = mark.areas.flatMap((area) => area.zones);
  return [...covered].sort((a, b) => b.covered - a.covered).map(({ zone }) => zone);
}
