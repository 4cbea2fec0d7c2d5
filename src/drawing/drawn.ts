import { nearestZone, toDrawnPosition, type Figure, type ViewId } from '../anatomy/index.js';
import type { Area, Mark } from '../chart/index.js';
import { innerPoint, type Point, type Polygon } from '../geometry/index.js';

/** The rings of an area as drawn on a figure (facing), computed once each. */
export function drawnRings(area: Area, figure: Figure): Polygon {
  const byArea = known.get(figure) ?? new WeakMap<Area, Polygon>();
  known.set(figure, byArea);
  const rings = byArea.get(area) ?? area.polygons.flat().map((ring) => ring.map(([x = 0, y = 0]) => drawnCorner(figure, area.view, [x, y])));
  byArea.set(area, rings);
  return rings;
}

const known = new WeakMap<Figure, WeakMap<Area, Polygon>>();

/** A corner moves with the zone that contains it or is nearest. */
function drawnCorner(figure: Figure, view: ViewId, point: Point): Point {
  const zone = figure.correspondence && nearestZone(view, point, Infinity);
  return zone ? toDrawnPosition(figure, zone, point) : point;
}

/** Where a mark can be grabbed on a view (facing): a point at its place, an area well inside. Undefined if it is not on the view. */
export function gripOf(mark: Mark, view: ViewId, figure: Figure): Point | undefined {
  if (mark.kind === 'tenderness') return mark.view === view ? toDrawnPosition(figure, mark.zone, mark.at) : undefined;
  const area = mark.areas.find((other) => other.view === view);
  return area && innerPoint(drawnRings(area, figure));
}

/** Where the button of a mark points on a view (facing): a point, or the top of an area. */
export function buttonPlaceOf(mark: Mark, view: ViewId, figure: Figure): Point | undefined {
  const area = mark.kind === 'tenderness' ? undefined : mark.areas.find((other) => other.view === view);
  if (!area) return gripOf(mark, view, figure);
  return drawnRings(area, figure).flat().reduce<Point | undefined>((top, point) => (top && top[1] <= point[1] ? top : point), undefined);
}
