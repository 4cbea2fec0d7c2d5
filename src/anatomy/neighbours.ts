import { distance, endOf, flattenPath } from '../geometry/index.js';
import { drawingOf, oncePerView } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { neutral } from './neutral.js';
import { runToPath } from './packed.js';
import { shapesOf } from './shapes.js';
import { views, type ViewId } from './views.js';
import { getZone } from './zones.js';

/**
 * Half a centimetre, in units of the view. Where four corners nearly meet, two zones may touch for a millimetre or two on one figure but not on
 * another: an accident of the drawing.
 */
const shortestBorder = (view: ViewId) => (view === 'soles' ? 6.5 : 2.9);

/** Zones of the same view that share a border with this one, on the neutral figure. */
export function neighboursOf(id: ZoneId): readonly ZoneId[] {
  const zone = getZone(id);
  return zone ? (neighboursIn(neutral, zone.view).get(zone.id) ?? []) : [];
}

const neighboursIn = oncePerView((figure, view): ReadonlyMap<ZoneId, readonly ZoneId[]> => {
  const { arcs } = drawingOf(figure, view);
  const { midline } = views[view];
  // A border on the midline is its own mirror image, so it has one name for both sides.
  const onMidline = arcs.map((run) => run.every((value, i) => i % 2 === 1 || value === 10 * midline));
  const lengthOf = arcs.map((run) => {
    const path = runToPath(run);
    const line = [...flattenPath(path), endOf(path)];
    return line.reduce((sum, point, i) => sum + distance(line[i - 1] ?? point, point), 0);
  });
  const users = new Map<string, ZoneId[]>();
  for (const [id, shape] of shapesOf(figure, view).zones)
    for (const { arc, mirrored } of shape.flat()) {
      const border = `${arc}${mirrored && !onMidline[arc] ? 'm' : ''}`;
      users.set(border, [...(users.get(border) ?? []), id]);
    }
  const shared = new Map<ZoneId, Map<ZoneId, number>>();
  for (const [border, pair] of users)
    for (const id of pair)
      for (const other of pair) {
        if (other === id) continue;
        const lengths = shared.get(id) ?? new Map<ZoneId, number>();
        shared.set(id, lengths.set(other, (lengths.get(other) ?? 0) + (lengthOf[parseInt(border)] ?? 0)));
      }
  const areNeighbours = ([, length]: [ZoneId, number]) => length >= shortestBorder(view);
  return new Map([...shared].map(([id, lengths]) => [id, [...lengths].filter(areNeighbours).map(([other]) => other).sort()]));
});
