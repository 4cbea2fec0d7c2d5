import { getZone, outlineOf, views, zonePolygon, type Figure, type Point, type ViewId, type ZoneId } from '../anatomy/index.js';
import { mergePolygons, nearestOnBorder, polygonContains, soften, stipple, type Polygon } from '../geometry/index.js';
import { ringsToD } from '../drawing/index.js';

/** One soft shape, as in a printed atlas: `d` of its tint, and of its dots from small ones at the rim to full ones. */
export interface DescribedShape {
  readonly d: string;
  readonly dots: readonly string[];
}

export interface DescribedShapes {
  /** Where most describe the pain. */
  readonly primary: DescribedShape;
  /** Where some describe it. Includes the main area, so that there is no gap between them. */
  readonly spillover: DescribedShape;
}

/** Corners of zones up to this size are smoothed, in units. */
const reach = 18;
/** Distance of two dots, in units. */
const spacings = { primary: 4, spillover: 7.5 } as const;
/** Dots grow from the rim inwards: the minimum depth of each size. */
const depths = [0.8, 2.4, 4.8] as const;

/** Zones of a view as soft shapes on a figure, facing, clipped to the body. Zones of other views are left out. */
export function describedShapes(figure: Figure, view: ViewId, primary: readonly ZoneId[], spillover: readonly ZoneId[]): DescribedShapes {
  const polygonsOf = (zones: readonly ZoneId[]) => zones.flatMap((id) => (getZone(id)?.view === view ? [zonePolygon(id, figure)] : []));
  const [first, second] = [polygonsOf(primary), polygonsOf(spillover)];
  const main = softShape(figure, view, first);
  const all = second.length ? softShape(figure, view, [...first, ...second]) : [];
  return {
    primary: { d: ringsToD(main), dots: dotsIn(main, view, spacings.primary) },
    spillover: { d: ringsToD(all), dots: dotsIn(all, view, spacings.spillover, main) },
  };
}

/** Zones as one shape, without inner borders and corners. */
function softShape(figure: Figure, view: ViewId, zones: readonly Polygon[]): Polygon {
  const outline = outlineOf(view, figure);
  const within = (point: Point): Point => (polygonContains(outline, point) ? point : nearestOnBorder(outline, point));
  return mergePolygons(zones).map((ring) => soften(ring, reach, views[view].midline).map(within));
}

/** `d` of the dots of each size, without overlaps. */
function dotsIn(shape: Polygon, view: ViewId, spacing: number, except: Polygon = []): string[] {
  const dots = stipple(shape, { spacing, deep: depths[2], axis: views[view].midline }).filter(({ at }) => !polygonContains(except, at));
  return depths.map((from, size) => {
    const to = depths[size + 1] ?? Infinity;
    return dots.filter(({ inside }) => inside >= from && inside < to).map(({ at: [x, y] }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
  });
}
