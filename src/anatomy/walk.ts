import type { Point } from '../geometry/index.js';
import type { ZoneId } from './generated/zone-ids.js';
import { neighboursOf } from './neighbours.js';
import { anchorOf } from './places.js';
import { getZone, zonesIn } from './zones.js';

/**
 * The zone that lies in a direction (a unit vector in the view, facing; y grows downwards): a neighbour if one lies that way,
 * else the nearest zone of the view that does. Undefined at the edge of the body.
 */
export function zoneTowards(from: ZoneId, direction: Point): ZoneId | undefined {
  const zone = getZone(from);
  if (!zone) return undefined;
  return best(from, direction, neighboursOf(from)) ?? best(from, direction, zonesIn(zone.view).map(({ id }) => id));
}

/** Of the candidates within 60° of the direction the one that is nearest and most straight ahead. */
function best(from: ZoneId, [dx, dy]: Point, candidates: readonly ZoneId[]): ZoneId | undefined {
  const [x, y] = anchorOf(from);
  let found: ZoneId | undefined;
  let bestCost = Infinity;
  for (const id of candidates) {
    const [ax, ay] = anchorOf(id);
    const far = Math.hypot(ax - x, ay - y);
    const ahead = ((ax - x) * dx + (ay - y) * dy) / (far || 1);
    if (id === from || ahead < 0.5) continue;
    const cost = far / ahead ** 3;
    if (cost < bestCost) [bestCost, found] = [cost, id];
  }
  return found;
}
