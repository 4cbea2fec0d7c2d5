import { drawingOf, oncePerView } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { neutral } from './neutral.js';
import { shapesOf } from './shapes.js';
import { views } from './views.js';
import { getZone } from './zones.js';

/** Zones of the same view that share a border with this one, on the neutral figure. */
export function neighboursOf(id: ZoneId): readonly ZoneId[] {
  const zone = getZone(id);
  return zone ? (neighboursIn(neutral, zone.view).get(zone.id) ?? []) : [];
}

const neighboursIn = oncePerView((figure, view): ReadonlyMap<ZoneId, readonly ZoneId[]> => {
  const { arcs } = drawingOf(figure, view);
  const { midline } = views[view];
  // A border on the midline is its own mirror image, so both sides name it alike.
  const onMidline = arcs.map(({ start, curves }) => start[0] === midline && curves.every((curve) => curve.every(([x]) => x === midline)));
  const users = new Map<string, ZoneId[]>();
  for (const [id, shape] of shapesOf(figure, view).zones)
    for (const { arc, mirrored } of shape.flat()) {
      const border = `${arc}${mirrored && !onMidline[arc] ? 'm' : ''}`;
      users.set(border, [...(users.get(border) ?? []), id]);
    }
  const neighbours = new Map<ZoneId, Set<ZoneId>>();
  for (const pair of users.values())
    for (const id of pair) for (const other of pair) if (other !== id) neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
  return new Map([...neighbours].map(([id, set]) => [id, [...set].sort()]));
});
