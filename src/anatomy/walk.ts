import type { Point } from '../geometry/index.js';
import type { ZoneId } from './generated/zone-ids.js';
import { neighboursOf } from './neighbours.js';
import { anchorOf } from './places.js';
import { getZone, zonesIn, type Zone } from './zones.js';

/** Cosines: a neighbour may be 60° off the direction, a more distant zone 45°. The four arrows leave no gap between them. */
const [nearby, faraway] = [0.5, Math.SQRT1_2 - 1e-9];

const none: ReadonlySet<ZoneId> = new Set();

/**
 * The zone in a direction (a unit vector in the view, facing; y grows downwards): a neighbour in that direction, otherwise the nearest zone of the
 * view. Hidden zones are skipped: the zones at both sides of one are neighbours. Undefined at the edge of the body. From the result, some zone is
 * always in the opposite direction: at least this one.
 */
export function zoneTowards(from: ZoneId, direction: Point, hidden: ReadonlySet<ZoneId> = none): ZoneId | undefined {
  const zone = getZone(from);
  if (!zone) return undefined;
  const shown = zonesIn(zone.view).filter(({ id }) => id !== from && !hidden.has(id));
  const around = neighboursAround(from, hidden);
  return best(zone, direction, shown.filter(({ id }) => around.has(id)), nearby) ?? best(zone, direction, shown, faraway);
}

/** The nearest and most straight candidate in the direction. From the midline, it prefers the midline. */
function best(from: Zone, [dx, dy]: Point, candidates: readonly Zone[], offAtMost: number): ZoneId | undefined {
  const [x, y] = anchorOf(from.id);
  let found: ZoneId | undefined;
  let bestCost = Infinity;
  for (const { id, side } of candidates) {
    const [ax, ay] = anchorOf(id);
    const far = Math.hypot(ax - x, ay - y);
    const ahead = ((ax - x) * dx + (ay - y) * dy) / (far || 1);
    if (ahead < offAtMost) continue;
    const cost = far / ahead ** 3 / (side === 'midline' && from.side === 'midline' ? 3 : 1);
    if (cost < bestCost) [bestCost, found] = [cost, id];
  }
  return found;
}

/** The neighbours of a zone, and those of hidden neighbours. */
function neighboursAround(from: ZoneId, hidden: ReadonlySet<ZoneId>): ReadonlySet<ZoneId> {
  const around = new Set<ZoneId>();
  const through = new Set([from]);
  for (const id of through) for (const next of neighboursOf(id)) (hidden.has(next) ? through : around).add(next);
  return around;
}
