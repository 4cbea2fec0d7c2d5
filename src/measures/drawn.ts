import type { ViewId } from '../anatomy/index.js';
import { areaOfShape, clipToBody, toShape, unite, type Shape } from '../areas/index.js';
import { countedMarks, type CountOptions, type Marked } from './pain.js';

/** The views that a chart's areas are drawn on. */
export const viewsDrawn = (chart: Marked, options?: CountOptions): ViewId[] => [
  ...new Set(countedMarks(chart, options).flatMap((mark) => (mark.kind === 'tenderness' ? [] : mark.areas.map(({ view }) => view)))),
];

/** Everything that the marks of a chart cover on a view, once however many lie on each other; cut to the body. Points have no area. */
export function drawnShape(chart: Marked, view: ViewId, options?: CountOptions): Shape {
  const areas = countedMarks(chart, options).flatMap((mark) => (mark.kind === 'tenderness' ? [] : mark.areas.filter((area) => area.view === view)));
  // By the even-odd rule each: holes of a foreign document may turn either way.
  const polygons = areas.flatMap(({ polygons: list }) => list.map((rings) => toShape(rings)));
  return polygons.length ? clipToBody(view, unite(...polygons)) : [];
}

/** Square units that are covered on a view. */
export const drawnArea = (chart: Marked, view: ViewId, options?: CountOptions): number => areaOfShape(drawnShape(chart, view, options));
