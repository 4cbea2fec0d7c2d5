import { getZone, type ZoneId } from '../anatomy/index.js';
import { polygonContains } from '../geometry/index.js';
import type { AreaMark, Caution, Chart, Mark, Tenderness } from './types.js';

/** From this share of a zone on, a point of the same part and side that was marked on another view counts as inside. */
const mostOfZone = 0.5;

/**
 * The cautions that a mark lies in, in the order of the chart; none for a caution itself.
 *
 * A point is looked up in the polygons of its own view. A caution that is drawn on other views only holds it where it
 * covers at least half of the zone of the same part and side there. Areas meet a caution when both cover some of the same part
 * and side, on whichever view: a warning errs on the safe side.
 */
export function cautionsAt({ marks }: Pick<Chart, 'marks'>, mark: Mark): Caution[] {
  if (mark.kind === 'caution') return [];
  const cautions = marks.filter((other) => other.kind === 'caution');
  return cautions.filter((caution) => (mark.kind === 'tenderness' ? holdsPoint(caution, mark) : meets(caution, mark)));
}

function holdsPoint({ areas }: Caution, { view, at, zone }: Tenderness): boolean {
  const inSight = areas.find((area) => area.view === view);
  if (inSight) return inSight.polygons.some((polygon) => polygonContains(polygon, at));
  const skin = skinOf(zone);
  return areas.some((area) => area.zones.some((other) => other.covered >= mostOfZone && skinOf(other.zone) === skin));
}

function meets(caution: Caution, mark: AreaMark): boolean {
  const covered = skinsOf(mark);
  return [...skinsOf(caution)].some((skin) => covered.has(skin));
}

const skinsOf = ({ areas }: AreaMark): ReadonlySet<string> =>
  new Set(areas.flatMap((area) => area.zones.flatMap(({ zone, covered }) => (covered > 0 ? [skinOf(zone)] : []))));

/** The part with its side, whichever view shows it. */
function skinOf(id: ZoneId): string {
  const zone = getZone(id);
  return zone ? `${zone.part}.${zone.side}` : id;
}
