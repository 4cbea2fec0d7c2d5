import { distanceToZone, mirrorZone, zoneAt, type Point, type ZoneId } from '../../../anatomy/index.js';
import type { Area, Chart } from '../../types.js';
import type { ProblemList } from '../problem-list.js';

/** Units that a corner may lie beside the zones of its area: shares under half a per cent are not listed. */
const tolerance = 3;
/** Corners of a ring that are looked at: enough to tell, whatever the size of the document. */
const looks = 64;

/** The outer rings of an area lie in the zones that it says it covers. That is how an area whose sides were swapped is caught. */
export function checkCoverage({ marks }: Chart, problems: ProblemList): void {
  marks.forEach((mark, markIndex) => {
    if (mark.kind === 'tenderness') return;
    mark.areas.forEach((area, index) =>
      area.polygons.forEach(([outer = []], polygon) => {
        if (area.zones.length === 0 || liesInZones(outer, area)) return;
        problems.add(['marks', markIndex, 'areas', index, 'polygons', polygon], () => wordElsewhere(outer, area));
      }),
    );
  });
}

type Ring = Area['polygons'][number][number];

const someOf = (ring: Ring): Point[] => ring.filter((_, i) => i % Math.ceil(ring.length / looks) === 0).map(([x, y]) => [x, y]);

/** Half of the corners are enough: a shape may reach over the outline. */
function liesInZones(ring: Ring, { view, zones }: Area): boolean {
  const listed = new Set<ZoneId>(zones.map(({ zone }) => zone));
  const isIn = (point: Point) => listed.has(zoneAt(view, point) ?? ('' as ZoneId)) || [...listed].some((zone) => distanceToZone(zone, point) <= tolerance);
  const corners = someOf(ring);
  return corners.filter(isIn).length * 2 >= corners.length;
}

function wordElsewhere(ring: Ring, { view, zones }: Area): string {
  const holder = someOf(ring).map((point) => zoneAt(view, point)).find(Boolean);
  const isMirrored = holder !== undefined && zones.some(({ zone }) => zone === mirrorZone(holder));
  const hint = isMirrored ? ' A record whose sides were swapped looks like this.' : '';
  return `must lie in the zones that its area covers (${zones[0]?.zone}${zones.length > 1 ? ', …' : ''}), and lies ${holder ? `in ${holder}` : 'beside the body'}.${hint}`;
}
