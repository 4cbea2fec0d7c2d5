import { nearestZone, toDrawnPosition, type Figure, type ViewId } from '../anatomy/index.js';
import type { Area, Mark, Tenderness } from '../chart/index.js';
import { innerPoint, type Point, type Polygon } from '../geometry/index.js';

/** `work(value, figure)`, computed once each: after an edit, all other marks are where they were. */
function oncePerFigure<V extends object, T extends object>(work: (value: V, figure: Figure) => T): (value: V, figure: Figure) => T {
  const known = new WeakMap<Figure, WeakMap<V, T>>();
  return (value, figure) => {
    const byValue = known.get(figure) ?? new WeakMap<V, T>();
    known.set(figure, byValue);
    const result = byValue.get(value) ?? work(value, figure);
    byValue.set(value, result);
    return result;
  };
}

/** The rings of an area as drawn on a figure (facing). */
export const drawnRings = /* @__PURE__ */ oncePerFigure(
  (area: Area, figure): Polygon => area.polygons.flat().map((ring) => ring.map(([x = 0, y = 0]) => drawnCorner(figure, area.view, [x, y]))),
);

const drawnPoint = /* @__PURE__ */ oncePerFigure(({ zone, at }: Tenderness, figure): Point => toDrawnPosition(figure, zone, at));

/** A corner moves with the zone that contains it or is nearest. */
function drawnCorner(figure: Figure, view: ViewId, point: Point): Point {
  const zone = figure.correspondence && nearestZone(view, point, Infinity);
  return zone ? toDrawnPosition(figure, zone, point) : point;
}

/** Where a mark can be grabbed on a view (facing): a point at its place, an area well inside. Undefined if it is not on the view. */
export function gripOf(mark: Mark, view: ViewId, figure: Figure): Point | undefined {
  if (mark.kind === 'tenderness') return mark.view === view ? drawnPoint(mark, figure) : undefined;
  const area = mark.areas.find((other) => other.view === view);
  return area && innerPoint(drawnRings(area, figure));
}

/** Where the button of a mark points on a view (facing): a point, or the top of an area. */
export function buttonPlaceOf(mark: Mark, view: ViewId, figure: Figure): Point | undefined {
  const area = mark.kind === 'tenderness' ? undefined : mark.areas.find((other) => other.view === view);
  if (!area) return gripOf(mark, view, figure);
  return drawnRings(area, figure).flat().reduce<Point | undefined>((top, point) => (top && top[1] <= point[1] ? top : point), undefined);
}
