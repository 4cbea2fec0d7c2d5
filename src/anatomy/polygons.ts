import { boundsOf, endOf, flattenPath, mirrorPoint, roundPoint, type Path, type Point, type Polygon } from '../geometry/index.js';
import { drawingOf, oncePerView, type Figure } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { shapesOf, type Piece, type Shape } from './shapes.js';
import { views } from './views.js';
import { drawnParts, getZone, toZoneId } from './zones.js';

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

export interface ZonePolygon {
  readonly polygon: () => Polygon;
  /** A box that holds the polygon: that of its curves' control points, hence at times a little larger. */
  readonly bounds: () => Bounds;
  /** An inner point, the farthest from the border. */
  readonly anchor: Point;
}

export interface ViewPolygons {
  readonly outline: () => Polygon;
  readonly zones: ReadonlyMap<ZoneId, ZonePolygon>;
}

/**
 * Outline and zones of a view as polygons, flattened from the same borders: neighbours share theirs to the last bit.
 * Each is worked out when it is first asked for: a page with ten marks needs ten of 360.
 */
export const polygonsOf = oncePerView((figure, view): ViewPolygons => {
  const { arcs } = drawingOf(figure, view);
  const lines = arcs.map((arc) => once(() => [...flattenPath(arc), endOf(arc)]));
  const boxes = arcs.map((arc) => once(() => boundsOfPath(arc)));
  const { midline } = views[view];
  const { outline, zones } = shapesOf(figure, view);
  const anchors = anchorsOf(figure, view);
  const toPolygon = (shape: Shape): Polygon => shape.map((chain) => chain.flatMap((piece) => pieceToPoints(piece, lines[piece.arc]?.() ?? [], midline)));
  const toBounds = (shape: Shape): Bounds => boundsOf([shape.flat().flatMap((piece) => pieceToCorners(piece, boxes[piece.arc]?.() ?? [0, 0, 0, 0], midline))]);
  return {
    outline: once(() => toPolygon(outline)),
    zones: new Map([...zones].map(([id, shape]) => [id, { polygon: once(() => toPolygon(shape)), bounds: once(() => toBounds(shape)), anchor: anchors.get(id) ?? [0, 0] }])),
  };
});

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}

const boundsOfPath = ({ start, curves }: Path): Bounds => boundsOf([[start, ...curves.flat()]]);

function pieceToCorners({ mirrored }: Piece, [left, top, right, bottom]: Bounds, midline: number): Point[] {
  const corners: Point[] = [[left, top], [right, bottom]];
  return mirrored ? corners.map((corner) => mirrorPoint(corner, midline)) : corners;
}

/** The points of a piece of this line without its last, which begins the next. */
function pieceToPoints({ reversed, mirrored }: Piece, line: readonly Point[], midline: number): Point[] {
  const directed = reversed ? [...line].reverse() : line;
  const open = directed.slice(0, -1);
  return mirrored ? open.map((point) => mirrorPoint(point, midline)) : open;
}

/** The inner point of every zone of a view that lies farthest from its border. */
export const anchorsOf = oncePerView((figure, view): ReadonlyMap<ZoneId, Point> => {
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
