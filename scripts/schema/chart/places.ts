import * as v from 'valibot';
import { viewIds, zoneIds } from '../../../src/anatomy/index.js';
import { closed } from './common.js';

export const viewSchema = v.pipe(v.picklist(viewIds), v.title('View'), v.description('One look at the figure.'));

export const zoneSchema = v.pipe(
  v.picklist(zoneIds, 'must be the id of a zone, such as “back.shoulder-top.right”'),
  v.title('Zone'),
  v.description("A named piece of skin in one view, `view.part[.side]`. Left and right are the patient's."),
);

export const positionSchema = v.pipe(
  v.strictTuple([v.number(), v.number()]),
  v.title('Position'),
  v.description(
    "[x, y] in body coordinates: viewBox units of the view on the neutral figure, facing perspective, x to the viewer's right and y down. palpate writes them rounded to 0.1.",
  ),
);

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
