import type { ViewId } from '../anatomy/index.js';
import { boundsOf } from '../geometry/index.js';
import { areaContains, mostOfZone, skinOf, skinsOf } from './cautions-at.js';
import type { Caution, Chart, Mark, Tenderness } from './types.js';

type Reason = Caution['reason'];

/** Of each reason the first caution that has it, by its place among the cautions. */
type Firsts = ReadonlyMap<Reason, number>;

/**
 * `cautionsAt` for all marks of a chart: a function that gives the reasons of the cautions that a mark lies in, each once, in the order
 * of the chart. What the cautions cover is gathered once and not again for every mark.
 */
export function createCautionReasons({ marks }: Pick<Chart, 'marks'>): (mark: Mark) => Reason[] {
  const cautions = marks.filter((mark) => mark.kind === 'caution');
  const bySkin = firstsBySkin(cautions, skinsOf);
  const byView = new Map<ViewId, (point: Tenderness) => Firsts>();
  const atPoint = (point: Tenderness): Firsts => {
    const lookUp = byView.get(point.view) ?? onView(cautions, point.view);
    byView.set(point.view, lookUp);
    return lookUp(point);
  };
  return (mark) => {
    if (mark.kind === 'caution' || cautions.length === 0) return [];
    const firsts = mark.kind === 'tenderness' ? atPoint(mark) : merge([...skinsOf(mark)].flatMap((skin) => bySkin.get(skin) ?? []));
    return [...firsts].sort(([, a], [, b]) => a - b).map(([reason]) => reason);
  };
}

/** The cautions around points of a view: by their polygons where they are drawn on it, else by the zones that they cover mostly. */
function onView(cautions: readonly Caution[], view: ViewId): (point: Tenderness) => Firsts {
  const drawn = cautions.flatMap(({ areas, reason }, order) => {
    const area = areas.find((one) => one.view === view);
    return area ? [{ reason, order, area, bounds: boundsOf(area.polygons.flat() as Parameters<typeof boundsOf>[0]) }] : [];
  });
  const elsewhere = firstsBySkin(cautions, ({ areas }) => (areas.some((area) => area.view === view) ? new Set() : skinsOf({ areas }, mostOfZone)));
  return ({ at, zone }) => {
    const around = new Map<Reason, number>();
    for (const { reason, order, area, bounds } of drawn) if (!around.has(reason) && isIn(bounds, at) && areaContains(area, at)) around.set(reason, order);
    return merge([around, elsewhere.get(skinOf(zone)) ?? new Map()]);
  };
}

const isIn = ([left, top, right, bottom]: ReturnType<typeof boundsOf>, [x, y]: Tenderness['at']): boolean => x >= left && x <= right && y >= top && y <= bottom;

function firstsBySkin(cautions: readonly Caution[], skinsOfOne: (caution: Caution) => ReadonlySet<string>): ReadonlyMap<string, Firsts> {
  const bySkin = new Map<string, Map<Reason, number>>();
  for (const [order, caution] of cautions.entries())
    for (const skin of skinsOfOne(caution)) {
      const firsts = bySkin.get(skin) ?? new Map<Reason, number>();
      bySkin.set(skin, firsts);
      if (!firsts.has(caution.reason)) firsts.set(caution.reason, order);
    }
  return bySkin;
}

function merge(all: readonly Firsts[]): Firsts {
  const merged = new Map<Reason, number>();
  for (const firsts of all) for (const [reason, order] of firsts) merged.set(reason, Math.min(order, merged.get(reason) ?? Infinity));
  return merged;
}
