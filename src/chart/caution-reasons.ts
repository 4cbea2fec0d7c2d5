import type { ViewId } from '../anatomy/index.js';
import { boundsOf } from '../geometry/index.js';
import { areaContains, cautionsIn, mostOfZone, skinOf, skinsOf } from './cautions-at.js';
import type { Area, Caution, Chart, Mark, Tenderness } from './types.js';

type Reason = Caution['reason'];

/** By reason, the index of the first caution that has it. */
type Firsts = ReadonlyMap<Reason, number>;

/**
 * `cautionsAt` for all marks of a chart: returns a function that gives the reasons of the cautions around a mark, each once, in the order of the
 * chart. The skin of the cautions is computed only once.
 */
export function createCautionReasons({ marks }: Pick<Chart, 'marks'>): (mark: Mark) => Reason[] {
  const cautions = cautionsIn(marks);
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

/** The cautions around points of a view: by their polygons if they are drawn on it, otherwise by the zones that they mostly cover. */
function onView(cautions: readonly Caution[], view: ViewId): (point: Tenderness) => Firsts {
  const drawnNear = gridOf(cautions, view);
  const elsewhere = firstsBySkin(cautions, ({ areas }) => (areas.some((area) => area.view === view) ? new Set() : skinsOf({ areas }, mostOfZone)));
  return ({ at, zone }) => {
    const around = new Map<Reason, number>();
    for (const { reason, order, area } of drawnNear(at)) if (!around.has(reason) && areaContains(area, at)) around.set(reason, order);
    return merge([around, elsewhere.get(skinOf(zone)) ?? new Map()]);
  };
}

interface Drawn {
  readonly reason: Reason;
  readonly order: number;
  readonly area: Area;
}

/** The index of a coordinate in a grid of 25 units; outside a view it is that of the edge. */
const cellOf = (value: number): number => Math.max(-1, Math.min(Math.floor(value / 25), 40));

/** The cautions drawn on a view, by grid cell, so that a point is compared with few. */
function gridOf(cautions: readonly Caution[], view: ViewId): (at: Tenderness['at']) => readonly Drawn[] {
  const cells = new Map<string, Drawn[]>();
  for (const [order, { areas, reason }] of cautions.entries()) {
    const area = areas.find((one) => one.view === view);
    if (!area) continue;
    const [left = 0, top = 0, right = -1, bottom = -1] = boundsOf(area.polygons.flat() as Parameters<typeof boundsOf>[0]).map(cellOf);
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) {
        const here = cells.get(`${column} ${row}`);
        if (here) here.push({ reason, order, area });
        else cells.set(`${column} ${row}`, [{ reason, order, area }]);
      }
  }
  return ([x, y]) => cells.get(`${cellOf(x)} ${cellOf(y)}`) ?? [];
}

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
