import { getZone, type ZoneId } from '../anatomy/index.js';
import { polygonContains } from '../geometry/index.js';
import type { Area, AreaMark, Caution, Chart, Mark, Tenderness } from './types.js';

/** The cautions that hold: one that is gone at follow-up warns of nothing. */
export const cautionsIn = (marks: readonly Mark[]): Caution[] => marks.filter((mark) => mark.kind === 'caution' && mark.status !== 'gone') as Caution[];

/** From this share of a zone on, a point of the same part and side that was marked on another view counts as inside. */
export const mostOfZone = 0.5;

/**
 * The cautions that a mark lies in, in the order of the chart; none for a caution itself.
 *
 * A point is looked up in the polygons of its own view. A caution that is drawn on other views only holds it where it
 * covers at least half of the zone of the same part and side there. Areas meet a caution when both cover some of the same part
 * and side, on whichever view: a warning errs on the safe side.
 */
export function cautionsAt({ marks }: Pick<Chart, 'marks'>, mark: Mark): Caution[] {
  if (mark.kind === 'caution') return [];
  return cautionsIn(marks).filter((caution) => (mark.kind === 'tenderness' ? holdsPoint(caution, mark) : meets(caution, mark)));
}

function holdsPoint({ areas }: Caution, { view, at, zone }: Tenderness): boolean {
  const inSight = areas.find((area) => area.view === view);
  return inSight ? areaContains(inSight, at) : skinsOf({ areas }, mostOfZone).has(skinOf(zone));
}

export const areaContains = ({ polygons }: Area, at: Tenderness['at']): boolean => polygons.some((polygon) => polygonContains(polygon, at));

function meets(caution: Caution, mark: AreaMark): boolean {
  const covered = skinsOf(mark);
  return [...skinsOf(caution)].some((skin) => covered.has(skin));
}

/** The skin of which a mark covers some, or at least a share of the zone on the view where it is drawn. */
export const skinsOf = ({ areas }: Pick<AreaMark, 'areas'>, least = Number.MIN_VALUE): ReadonlySet<string> =>
  new Set(areas.flatMap((area) => area.zones.flatMap(({ zone, covered }) => (covered >= least ? [skinOf(zone)] : []))));

/** The part with its side, whichever view shows it. */
export function skinOf(id: ZoneId): string {
  const zone = getZone(id);
  return zone ? `${zone.part}.${zone.side}` : id;
}
