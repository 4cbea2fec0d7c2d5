import { getZone, type ZoneId } from '../anatomy/index.js';
import { polygonContains } from '../geometry/index.js';
import type { Area, AreaMark, Caution, Chart, Mark, Tenderness } from './types.js';

/** The active cautions: one that is gone at follow-up causes no warning. */
export const cautionsIn = (marks: readonly Mark[]): Caution[] => marks.filter((mark) => mark.kind === 'caution' && mark.status !== 'gone') as Caution[];

/** From this covered share of a zone on, a point in the same part and side on another view counts as inside. */
export const mostOfZone = 0.5;

/**
 * The cautions around a mark, in the order of the chart; none for a caution itself.
 *
 * A point is compared with the polygons on its own view. A caution drawn only on other views contains it if it covers at least half of the zone of
 * the same part and side there. An area touches a caution if both cover some of the same part and side on any view: a warning errs on the safe side.
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

/** The skin that a mark covers, or of which it covers at least a share on the view where it is drawn. */
export const skinsOf = ({ areas }: Pick<AreaMark, 'areas'>, least = Number.MIN_VALUE): ReadonlySet<string> =>
  new Set(areas.flatMap((area) => area.zones.flatMap(({ zone, covered }) => (covered >= least ? [skinOf(zone)] : []))));

/** The part with its side, on any view. */
export function skinOf(id: ZoneId): string {
  const zone = getZone(id);
  return zone ? `${zone.part}.${zone.side}` : id;
}
