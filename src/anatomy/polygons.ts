import { crossesRay, endOf, flattenPath, mirrorPoint, roundPoint, type Point, type Polygon } from '../geometry/index.js';
import { drawingOf, oncePerView, type Figure } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { runToPath, type Run } from './packed.js';
import { shapesOf, type Piece, type Shape } from './shapes.js';
import { views } from './views.js';
import { drawnParts, getZone, toZoneId } from './zones.js';

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

export interface ZonePolygon {
  /** Whether a point is inside: the same answer as `polygonContains(polygon(), point)`, without computing the polygon. */
  readonly contains: (point: Point) => boolean;
  readonly polygon: () => Polygon;
  /** A box around the polygon: that of its curves' control points, so sometimes slightly larger. */
  readonly bounds: () => Bounds;
  /** An inner point, the farthest from the border. */
  readonly anchor: Point;
}

export interface ViewPolygons {
  readonly outline: () => Polygon;
  readonly zones: ReadonlyMap<ZoneId, ZonePolygon>;
}

/**
 * Outline and zones of a view as polygons, flattened from the same borders, so that neighbours share exactly the same points. Each is computed on
 * first use: most pages need none.
 */
export const polygonsOf = oncePerView((figure, view): ViewPolygons => {
  const { arcs } = drawingOf(figure, view);
  const { midline } = views[view];
  const lines = arcs.map((arc) => once(() => flattenRun(arc)));
  const { outline, zones } = shapesOf(figure, view);
  const anchors = anchorsOf(figure, view);
  const toPolygon = (shape: Shape): Polygon => shape.map((chain) => chain.flatMap((piece) => pieceToPoints(piece, lines[piece.arc]?.() ?? [], midline)));
  const toZone = (id: ZoneId, shape: Shape): ZonePolygon => ({
    contains: (point) => shapeContains(shape, arcs, midline, point),
    polygon: once(() => toPolygon(shape)),
    bounds: once(() => boundsOf(shape, arcs, midline)),
    anchor: anchors.get(id) ?? [0, 0],
  });
  return { outline: once(() => toPolygon(outline)), zones: new Map([...zones].map(([id, shape]) => [id, toZone(id, shape)])) };
});

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}

/** A run as a line of points, with its end. */
function flattenRun(run: Run): Point[] {
  const path = runToPath(run);
  return [...flattenPath(path), endOf(path)];
}

function boundsOf(shape: Shape, arcs: readonly Run[], midline: number): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const chain of shape)
    for (const { arc, mirrored } of chain) {
      const run = arcs[arc] ?? [];
      for (let i = 0; i < run.length; i += 2) {
        const x = mirrored ? 2 * midline - run[i]! / 10 : run[i]! / 10;
        const y = run[i + 1]! / 10;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
  return [left, top, right, bottom];
}

/** The points of a piece of this line without its last, which is the first of the next. */
function pieceToPoints({ reversed, mirrored }: Piece, line: readonly Point[], midline: number): Point[] {
  const directed = reversed ? [...line].reverse() : line;
  const open = directed.slice(0, -1);
  return mirrored ? open.map((point) => mirrorPoint(point, midline)) : open;
}

/** Even-odd rule with a ray to the right. Only the curves that the ray meets are flattened. */
function shapeContains(shape: Shape, arcs: readonly Run[], midline: number, point: Point): boolean {
  let inside = false;
  for (const chain of shape)
    for (const { arc, mirrored } of chain) {
      const run = arcs[arc] ?? [];
      for (let i = 0; i + 7 < run.length; i += 6) if (curveCrosses(run, i, mirrored ? midline : undefined, point)) inside = !inside;
    }
  return inside;
}

/** Tenths by which flattening may exceed the box of a curve's control points: far more than its rounding. */
const slack = 0.1;

/** Whether the curve at `i`, mirrored about `axis` if given, crosses the ray from a point to the right an odd number of times. */
function curveCrosses(run: Run, i: number, axis: number | undefined, point: Point): boolean {
  const y = 10 * point[1];
  const [y0, y1, y2, y3] = [run[i + 1]!, run[i + 3]!, run[i + 5]!, run[i + 7]!];
  if ((y0 < y - slack && y1 < y - slack && y2 < y - slack && y3 < y - slack) || (y0 > y + slack && y1 > y + slack && y2 > y + slack && y3 > y + slack)) return false;
  // Without mirroring; left and right are swapped instead.
  const x = axis === undefined ? 10 * point[0] : 20 * axis - 10 * point[0];
  const [x0, x1, x2, x3] = [run[i]!, run[i + 2]!, run[i + 4]!, run[i + 6]!];
  const [isLeft, isRight] = [
    x0 < x - slack && x1 < x - slack && x2 < x - slack && x3 < x - slack,
    x0 > x + slack && x1 > x + slack && x2 > x + slack && x3 > x + slack,
  ];
  if (axis === undefined ? isLeft : isRight) return false;
  // A curve entirely to the right crosses as often, odd or even, as the straight line between its ends.
  if (axis === undefined ? isRight : isLeft) return y0 / 10 > point[1] !== y3 / 10 > point[1];
  const line = flattenRun(run.slice(i, i + 8)).map((corner) => (axis === undefined ? corner : mirrorPoint(corner, axis)));
  let crosses = false;
  for (let k = 1; k < line.length; k++) if (crossesRay(line[k - 1]!, line[k]!, point)) crosses = !crosses;
  return crosses;
}

/** The inner point of every zone of a view, farthest from its border. */
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

/** The polygon of a zone on a figure; undefined for an unknown id. */
export function zonePolygonOf(figure: Figure, id: string): ZonePolygon | undefined {
  const zone = getZone(id);
  return zone && polygonsOf(figure, zone.view).zones.get(zone.id);
}
