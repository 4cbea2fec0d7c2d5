import { fromFigure, getZone, nearestZone, toDrawnPosition } from '../../anatomy/index.js';
import { createPlacements, cutFromAreas, isNone, minus, moveAreas, plus, zoneShape, type Placement, type Placements } from '../../areas/index.js';
import type { Area, AreaMark } from '../../chart/index.js';
import { gripOf } from '../../drawing/index.js';
import { distance, roundPoint, type Point } from '../../geometry/index.js';
import type { BodyMapState, BodyMapStore } from '../../store/index.js';
import type { AreaStage } from './area-intent.js';

/** The placements of moved areas on each map, as long as the page exists. */
const placementsOf = new WeakMap<BodyMapStore, Placements>();

/** How far keys can push an area past the edge of the body, in units of the figure's view. */
const mostBeyond = 60;

/** A way to move: by a step in units of the figure's view, or with the grip to a place in body coordinates. */
export type Way = { readonly step: Point } | { readonly to: Point };

/**
 * The areas of a mark with those of one view moved. Each move starts from the first position, so that clipping at the body's edge loses nothing.
 * Undefined if nothing would remain on the view.
 *
 * @param remembers whether a step beyond the body counts, so that the way back is as long
 */
export function movedAreas({ store, figure, view, hiddenZones }: AreaStage, { head }: BodyMapState, id: string, way: Way, remembers: boolean): { readonly mark: AreaMark; readonly areas: readonly Area[] } | undefined {
  const mark = head.marks.find((other) => other.id === id);
  if (!mark || mark.kind === 'tenderness') return undefined;
  const grip = gripOf(mark, view, figure);
  const area = mark.areas.find((other) => other.view === view);
  if (!grip || !area) return undefined;
  const placements = placementsOf.get(store) ?? createPlacements();
  placementsOf.set(store, placements);
  const known = placements.find(id, area);
  const offset = known?.offset ?? ([0, 0] as const);
  const from: Placement = known?.figure === figure.id ? known : { origin: known?.origin ?? area, offset, figure: figure.id, grip, base: offset, sum: [0, 0], seen: [0, 0] };
  const to = 'step' in way ? stepped(from, way.step) : putAt(mark, from, way.to);
  const moved = placed(to);
  placements.note(id, area, from);
  if (!moved) {
    if (remembers && distance(to.sum, from.seen) <= mostBeyond) placements.note(id, area, to);
    return undefined;
  }
  placements.note(id, moved, { ...to, seen: to.sum });
  return { mark, areas: mark.areas.map((other) => (other === area ? moved : other)) };

  function stepped(placement: Placement, step: Point): Placement {
    const sum = plus(placement.sum, step);
    const far = isNone(sum) ? placement.base : roundPoint(plus(placement.base, minus(toBody(plus(placement.grip, sum)), toBody(placement.grip))));
    return { ...placement, sum, offset: far };
  }

  function putAt(before: AreaMark, placement: Placement, at: Point): Placement {
    const start = gripOf({ ...before, areas: [placement.origin] }, view, figure);
    const zone = nearestZone(view, at, Infinity);
    if (!start || !zone) return placement;
    const far = roundPoint(minus(at, toBody(start)));
    return { ...placement, offset: far, base: far, grip: toDrawnPosition(figure, zone, at), sum: [0, 0], seen: [0, 0] };
  }

  /** A place on the figure in body coordinates: it moves with the nearest zone. */
  function toBody(point: Point): Point {
    const zone = nearestZone(view, point, Infinity, figure);
    return zone ? fromFigure(figure, zone, point) : point;
  }

  /** The area at a placement, clipped to the body and to visible zones. Undefined if nothing remains. */
  function placed({ origin, offset: far }: Placement): Area | undefined {
    if (isNone(far)) return origin;
    const whole = [origin];
    const there = moveAreas(whole, view, far);
    if (there === whole) return undefined;
    const hidden = [...hiddenZones].filter((zone) => getZone(zone)?.view === view);
    return (hidden.length === 0 ? there : cutFromAreas(there, view, hidden.flatMap(zoneShape)))[0];
  }
}
