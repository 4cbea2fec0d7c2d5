import { foldSkin, outlineOf, zonePolygon, zonesIn, type FigureId, type ViewId, type ZoneId } from '../anatomy/index.js';
import { areaOfShape, intersect, toShape, zoneShape } from '../areas/index.js';
import { boundsOf } from '../geometry/index.js';
import type { Chart, Word } from '../chart/index.js';
import { drawnArea, drawnShape, viewsDrawn } from './drawn.js';
import type { CountOptions, Marked } from './pain.js';
import { skinShare } from './skin-share.js';

/** Options of the extent measures. */
export interface ExtentOptions extends CountOptions {
  /** The figure whose skin counts, since shares of zones differ slightly. Defaults to the chart's figure. */
  readonly figure?: Word<FigureId>;
}

/**
 * Pain extent as a share of the whole body's skin, 0 to 1: the covered share of each zone times the zone's share of the skin, summed. Overlapping
 * marks count once, and so does skin that is drawn on front or back and on a side view (the larger share counts). A point has no area. Unlike a share
 * of the drawing, it does not depend on how large a part is drawn. Absent skin stays in the total.
 *
 * The principle is that of Margolis, Tait and Krause (Pain 1986;24:57-65), who summed shares of body surface; the shares are our own, see
 * `skinShare`.
 */
export function skinExtent(chart: Pick<Chart, 'marks' | 'figure'>, { figure = chart.figure, ...options }: ExtentOptions = {}): number {
  return [...coveredZones(chart, options)].reduce((sum, [zone, covered]) => sum + covered * skinShare(zone, figure), 0);
}

/** The share, 0 to 1, of each zone of front, back and soles that a chart's marks cover together; uncovered zones are not listed. */
export const coveredZones = (chart: Marked, options?: CountOptions): Map<ZoneId, number> =>
  foldSkin(viewsDrawn(chart, options).flatMap((view) => coveredOn(chart, view, options)));

function coveredOn(chart: Marked, view: ViewId, options?: CountOptions): (readonly [ZoneId, number])[] {
  const shape = drawnShape(chart, view, options);
  const [left, top, right, bottom] = boundsOf(shape.flat());
  return zonesIn(view).flatMap(({ id }) => {
    const [zoneLeft, zoneTop, zoneRight, zoneBottom] = boundsOf(zonePolygon(id));
    if (zoneLeft > right || zoneRight < left || zoneTop > bottom || zoneBottom < top) return [];
    const zone = zoneShape(id);
    const covered = areaOfShape(intersect(zone, shape));
    return covered > 0 ? [[id, Math.min(1, covered / areaOfShape(zone))] as const] : [];
  });
}

/**
 * Pain extent as a share of the drawn body, 0 to 1: the covered area of these views divided by the area of their outlines, in body coordinates, so on
 * the neutral figure. This is how pain drawings are commonly measured ("coverage": coloured pixels per body pixels, JoVE 65334). It depends on the
 * drawing, so numbers of other figures and instruments are not comparable.
 */
export function drawnExtent(chart: Marked, views: readonly ViewId[], options?: CountOptions): number {
  const covered = views.reduce((sum, view) => sum + drawnArea(chart, view, options), 0);
  return covered / views.reduce((sum, view) => sum + bodyArea(view), 0);
}

const bodyAreas = new Map<ViewId, number>();

function bodyArea(view: ViewId): number {
  const area = bodyAreas.get(view) ?? areaOfShape(toShape(outlineOf(view)));
  bodyAreas.set(view, area);
  return area;
}
