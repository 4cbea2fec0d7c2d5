import type { ViewId } from '../anatomy/index.js';
import { areaOfShape, clipToBody, toShape, unite, type Shape } from '../areas/index.js';
import { countedMarks, type CountOptions, type Marked } from './pain.js';

/** The views on which a chart has areas. */
export const viewsDrawn = (chart: Marked, options?: CountOptions): ViewId[] => [
  ...new Set(countedMarks(chart, options).flatMap((mark) => (mark.kind === 'tenderness' ? [] : mark.areas.map(({ view }) => view)))),
];

/** Everything that the marks of a chart cover on a view, overlaps once, clipped to the body. Points have no area. */
export function drawnShape(chart: Marked, view: ViewId, options?: CountOptions): Shape {
  const areas = countedMarks(chart, options).flatMap((mark) => (mark.kind === 'tenderness' ? [] : mark.areas.filter((area) => area.view === view)));
  // Each by the even-odd rule: holes of a document from elsewhere may have either direction.
  const polygons = areas.flatMap(({ polygons: list }) => list.map((rings) => toShape(rings)));
  return polygons.length ? clipToBody(view, unite(...polygons)) : [];
}

/** Covered area on a view, in square units. */
export const drawnArea = (chart: Marked, view: ViewId, options?: CountOptions): number => areaOfShape(drawnShape(chart, view, options));
