import { boundsOf, endOf, flattenPath, mirrorPoint, roundPoint, type Point, type Polygon } from '../geometry/index.js';
import { drawingOf, oncePerView, type Figure } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { shapesOf, type Piece, type Shape } from './shapes.js';
import { views } from './views.js';
import { drawnParts, getZone, toZoneId } from './zones.js';

export interface ZonePolygon {
  readonly polygon: Polygon;
  /** [left, top, right, bottom] */
  readonly bounds: readonly [number, number, number, number];
  /** An inner point, the farthest from the border. */
  readonly anchor: Point;
}

export interface ViewPolygons {
  readonly outline: Polygon;
  readonly zones: ReadonlyMap<ZoneId, ZonePolygon>;
}

/** Outline and zones of a view as polygons, flattened from the same borders: neighbours share theirs to the last bit. */
export const polygonsOf = oncePerView((figure, view): ViewPolygons => {
  const { arcs } = drawingOf(figure, view);
  const lines = arcs.map((arc) => [...flattenPath(arc), endOf(arc)]);
  const { midline } = views[view];
  const { outline, zones } = shapesOf(figure, view);
  const anchors = anchorsOf(figure, view);
  const toPolygon = (shape: Shape): Polygon => shape.map((chain) => chain.flatMap((piece) => pieceToPoints(piece, lines, midline)));
  return {
    outline: toPolygon(outline),
    zones: new Map(
      [...zones].map(([id, shape]): [ZoneId, ZonePolygon] => {
        const polygon = toPolygon(shape);
        return [id, { polygon, bounds: boundsOf(polygon), anchor: anchors.get(id) ?? [0, 0] }];
      }),
    ),
  };
});

/** The points of a piece without its last, which begins the next. */
function pieceToPoints({ arc, reversed, mirrored }: Piece, lines: readonly Point[][], midline: number): Point[] {
  const line = lines[arc] ?? [];
  const directed = reversed ? [...line].reverse() : line;
  const open = directed.slice(0, -1);
  return mirrored ? open.map((point) => mirrorPoint(point, midline)) : open;
}

const anchorsOf = oncePerView((figure, view): ReadonlyMap<ZoneId, Point> => {
  const { anchors } = drawingOf(figure, view);
  const { midline, rightOfMidline, shows, mirrorOf } = views[view];
  const entries = drawnParts(view).flatMap(({ part, midline: onMidline }, i): [ZoneId, Point][] => {
    const anchor = anchors[i] ?? [0, 0];
    const mirrored = roundPoint(mirrorPoint(anchor, midline));
    if (!rightOfMidline) return [[toZoneId(view, part, onMidline ? 'midline' : (shows ?? 'midline')), mirrorOf ? mirrored : anchor]];
    if (onMidline) return [[toZoneId(view, part, 'midline'), anchor]];
    return [
      [toZoneId(view, part, rightOfMidline), anchor],
      [toZoneId(view, part, rightOfMidline === 'left' ? 'right' : 'left'), mirrored],
    ];
  });
  return new Map(entries);
});

/** The polygon of a zone on a figure; undefined for an id that is no zone. */
export function zonePolygonOf(figure: Figure, id: string): ZonePolygon | undefined {
  const zone = getZone(id);
  return zone && polygonsOf(figure, zone.view).zones.get(zone.id);
}
