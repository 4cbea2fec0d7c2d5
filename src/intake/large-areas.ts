import { groupIds, views, zones, type GroupId, type ZoneId } from '../anatomy/index.js';

/** A large part of the body, such as the left leg. */
export interface LargeArea {
  /** Group, and side if it has one: `back`, `leg.left`. */
  readonly id: string;
  /** The group of zones that it consists of. */
  readonly group: GroupId;
  /** The patient's side. Left out: there is only one. */
  readonly side?: 'left' | 'right';
  /** Its skin on front, back and soles. */
  readonly zones: readonly ZoneId[];
}

/** Groups on both sides, the patient's left first. */
const paired: readonly GroupId[] = ['shoulder', 'arm', 'hand', 'leg', 'foot'];

/** The large parts of the body, from the head down. All skin of front, back and soles is in exactly one. */
export const largeAreas: readonly LargeArea[] = groupIds.flatMap((group): LargeArea[] => {
  const own = zones.filter((zone) => zone.group === group && !views[zone.view].shows);
  if (!paired.includes(group)) return [{ id: group, group, zones: own.map(({ id }) => id) }];
  return (['left', 'right'] as const).map((side) => ({ id: `${group}.${side}`, group, side, zones: own.filter((zone) => zone.side === side).map(({ id }) => id) }));
});
