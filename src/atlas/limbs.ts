import { getZone, type ZoneId } from '../anatomy/index.js';

/** Body regions that move as one: an arm, a leg, or the trunk with head and neck. */
function limbOf(id: ZoneId): string {
  const zone = getZone(id);
  if (zone?.group === 'arm' || zone?.group === 'hand') return `arm ${zone.side}`;
  return zone?.group === 'leg' || zone?.group === 'foot' ? `leg ${zone.side}` : 'trunk';
}

const besideUpperArm: ReadonlySet<string> = new Set(['shoulder', 'chest', 'back']);

/** Whether an upper arm and the trunk meet here. */
const meetAtShoulder = (arm: ZoneId, other: ZoneId): boolean =>
  (getZone(arm)?.part.startsWith('upper-arm') ?? false) && besideUpperArm.has(getZone(other)?.group ?? '');

/** Whether two zones are neighbours on the body, not only in the picture: a hand does not belong to the thigh beside it. */
export function areConnected(a: ZoneId, b: ZoneId): boolean {
  const [limbA, limbB] = [limbOf(a), limbOf(b)];
  if (limbA === limbB) return true;
  if (limbA !== 'trunk' && limbB !== 'trunk') return false;
  const [limb, trunk, zone] = limbA === 'trunk' ? [limbB, a, b] : [limbA, b, a];
  return limb.startsWith('leg') || meetAtShoulder(zone, trunk);
}

/** Whether one of two zones is on an arm and the other is not: in profile the arm hides the flank. */
export const isArmBefore = (a: ZoneId, b: ZoneId): boolean => limbOf(a).startsWith('arm') !== limbOf(b).startsWith('arm');
