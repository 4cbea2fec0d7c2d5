import { getDrawing, groupIds, zonesIn, type Figure, type GroupId, type Side, type ViewId, type ZoneId } from '../anatomy/index.js';

/** The zones of a group that a view shows, as paths. */
export interface ZoneGroup {
  readonly group: GroupId;
  readonly zones: readonly { readonly id: ZoneId; readonly side: Side; readonly d: string }[];
}

/** The groups that a view shows, from head to feet; without hidden zones and fully hidden groups. */
export function zoneGroups(figure: Figure, view: ViewId, hidden: ReadonlySet<ZoneId>): readonly ZoneGroup[] {
  const pathOf = new Map(getDrawing(figure, view).zones.map(({ id, d }) => [id, d]));
  const shown = zonesIn(view).filter(({ id }) => !hidden.has(id));
  return groupIds
    .map((group) => ({ group, zones: shown.filter((zone) => zone.group === group).map(({ id, side }) => ({ id, side, d: pathOf.get(id) ?? '' })) }))
    .filter(({ zones }) => zones.length > 0);
}
