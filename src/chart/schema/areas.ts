import * as v from 'valibot';
import { closed } from './closed.js';
import { positionSchema, viewSchema, zoneSchema } from './places.js';

export const ringSchema = v.pipe(
  v.array(positionSchema),
  v.minLength(4),
  v.title('Ring'),
  v.description('A closed line: at least four positions, the last the same as the first, as in GeoJSON (RFC 7946).'),
);

export const coverageSchema = v.pipe(
  closed({
    zone: zoneSchema,
    covered: v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1),
      v.description("Share of the zone, on the neutral figure, that the mark's polygons cover together: 0 to 1."),
    ),
  }),
  v.title('Coverage'),
);

export const areaSchema = v.pipe(
  closed({
    view: viewSchema,
    polygons: v.pipe(
      v.array(v.pipe(v.array(ringSchema), v.minLength(1))),
      v.minLength(1),
      v.description('Coordinates of a GeoJSON MultiPolygon: polygons, each an outer ring and then its holes.'),
    ),
    zones: v.pipe(v.array(coverageSchema), v.description('The zones that the polygons touch, each once.')),
  }),
  v.title('Area'),
  v.description('What is drawn on one view. A mark has at most one area a view.'),
);

export const areasSchema = v.pipe(v.array(areaSchema), v.minLength(1));
