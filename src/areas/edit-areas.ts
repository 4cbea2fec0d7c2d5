import { viewIds, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Area } from '../chart/index.js';
import { distance, nearestOnBorder, type Point } from '../geometry/index.js';
import { fromArea, toArea, zoneShape } from './area.js';
import { areaOfShape, intersect, subtract, unite, type Shape } from './clip.js';
import { clipToBody } from './stroke.js';

/** The areas with a shape added on a view; the same object if it adds nothing. */
export const addToAreas = (areas: readonly Area[], view: ViewId, shape: Shape): readonly Area[] =>
  shape.length === 0 ? areas : replaced(areas, view, unite(shapeOn(areas, view), shape));

/** The areas with a shape cut out on a view; empty if nothing remains. */
export const cutFromAreas = (areas: readonly Area[], view: ViewId, shape: Shape): readonly Area[] => replaced(areas, view, subtract(shapeOn(areas, view), shape));

/** Adds a whole zone, or cuts it out if the areas already cover at least 99 % of it. */
export function toggleZone(areas: readonly Area[], view: ViewId, zone: ZoneId): readonly Area[] {
  const whole = zoneShape(zone);
  const isCovered = areaOfShape(intersect(shapeOn(areas, view), whole)) > 0.99 * areaOfShape(whole);
  return isCovered ? cutFromAreas(areas, view, whole) : addToAreas(areas, view, whole);
}

/** The areas, with those of one view moved by a step and clipped to the body. An area that would leave the body stays where it is. */
export function moveAreas(areas: readonly Area[], view: ViewId, [dx, dy]: Point): readonly Area[] {
  const moved = shapeOn(areas, view).map((polygon) => polygon.map((ring) => ring.map(([x, y]): Point => [x + dx, y + dy])));
  const onBody = clipToBody(view, moved);
  return onBody.length ? replaced(areas, view, onBody) : areas;
}

/** Units: a shape this close to an area counts as drawn onto it, because a fingertip is no more precise. */
const beside = 3;

/** Whether a shape overlaps the areas on a view or is next to them. */
export function touchesAreas(areas: readonly Area[], view: ViewId, shape: Shape): boolean {
  const there = shapeOn(areas, view);
  const isNear = (from: Shape, to: Shape) => from.flat(2).some((point) => to.some((polygon) => distance(nearestOnBorder(polygon, point), point) <= beside));
  return intersect(there, shape).length > 0 || isNear(shape, there) || isNear(there, shape);
}

const shapeOn = (areas: readonly Area[], view: ViewId): Shape => areas.filter((area) => area.view === view).flatMap(fromArea);

function replaced(areas: readonly Area[], view: ViewId, shape: Shape): readonly Area[] {
  const area = toArea(view, shape);
  const others = areas.filter((other) => other.view !== view);
  return [...others, ...(area ? [area] : [])].sort((a, b) => viewIds.indexOf(a.view) - viewIds.indexOf(b.view));
}
