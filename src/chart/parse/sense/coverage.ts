import { mirrorZone, zoneAt, type Point, type ZoneId } from '../../../anatomy/index.js';
import type { Area, Chart } from '../../types.js';
import type { ProblemList } from '../problem-list.js';

/** Corners of a ring that are looked at: enough to tell, whatever the size of the document. */
const looks = 64;

/** An area does not lie in the mirror image of the zones that it says it covers. That is how an area whose sides were swapped is caught. */
export function checkCoverage({ marks }: Chart, problems: ProblemList): void {
  marks.forEach((mark, markIndex) => {
    if (mark.kind === 'tenderness') return;
    mark.areas.forEach((area, index) =>
      area.polygons.forEach(([outer = []], polygon) => {
        const holder = mirroredHolder(outer, area);
        if (holder) problems.add(['marks', markIndex, 'areas', index, 'polygons', polygon], () => wordMirrored(holder, area));
      }),
    );
  });
}

type Ring = Area['polygons'][number][number];

const someOf = (ring: Ring): Point[] => ring.filter((_, i) => i % Math.ceil(ring.length / looks) === 0).map(([x, y]) => [x, y]);

/** The zone that a ring lies in, when that is the mirror image of a listed one and no corner lies in any that is listed. */
function mirroredHolder(ring: Ring, { view, zones }: Area): ZoneId | undefined {
  const listed = new Set<ZoneId>(zones.map(({ zone }) => zone));
  const holders = someOf(ring).flatMap((point) => zoneAt(view, point) ?? []);
  if (holders.some((holder) => listed.has(holder))) return undefined;
  const mirrored = holders.filter((holder) => listed.has(mirrorZone(holder)));
  return mirrored.length * 2 > holders.length ? mirrored[0] : undefined;
}

function wordMirrored(holder: ZoneId, { zones }: Area): string {
  return `must lie in the zones that its area covers (${zones.map(({ zone }) => zone).slice(0, 3).join(', ')}), and lies in ${holder}. A record whose sides were swapped looks like this.`;
}
