import { getZone, type PartId, type ZoneId } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import { skinZones } from '../measures/index.js';
import { distalParts } from './generated/distal-rank.js';

/** An arm or a leg. */
export type Limb = keyof typeof distalParts;

/** The most distal part of a limb that is marked at a visit. */
export interface DistalPart {
  /** From 0 at the spine outwards. The order is our own; published work scores the most distal location of a body diagram (Werneke, Spine 1999;24:676-683). */
  readonly rank: number;
  /** The part of the limb. */
  readonly part: PartId;
  /** The marked zones of that rank, with the side. */
  readonly zones: readonly ZoneId[];
}

/**
 * How the most distal marked part of a limb moved between two visits, in the order of the table and without interpretation. `free`: nothing is marked
 * there later.
 */
export type DistalMove = 'nearer' | 'farther' | 'same' | 'free' | 'appeared';

/** The most distal marked part of a limb over the visits. */
export interface LimbCourse {
  /** Arm or leg. */
  readonly limb: Limb;
  /** The patient's. */
  readonly side: 'left' | 'right';
  /** One per visit; undefined where nothing on the limb is marked. */
  readonly visits: readonly (DistalPart | undefined)[];
  /** From each visit to the next; undefined if the limb is marked at neither. */
  readonly moves: readonly (DistalMove | undefined)[];
}

const ranks: Readonly<Record<Limb, ReadonlyMap<string, number>>> = {
  leg: ranksOf('leg'),
  arm: ranksOf('arm'),
};

function ranksOf(limb: Limb): ReadonlyMap<string, number> {
  return new Map(distalParts[limb].flatMap((parts, rank) => parts.split(' ').map((part) => [part, rank] as const)));
}

/** The most distal part of a limb that a chart marks as pain, on a side. The midline belongs to both. Side views count as front and back. */
export function distalPart(chart: Pick<Chart, 'marks'>, limb: Limb, side: 'left' | 'right'): DistalPart | undefined {
  const found = skinZones(chart).flatMap((id) => {
    const zone = getZone(id);
    const rank = zone && (zone.side === side || zone.side === 'midline') ? ranks[limb].get(`${zone.view}.${zone.part}`) : undefined;
    return zone && rank !== undefined ? [{ id, part: zone.part, rank }] : [];
  });
  const rank = Math.max(...found.map((each) => each.rank));
  const most = found.filter((each) => each.rank === rank);
  return most[0] && { rank, part: most[0].part, zones: most.map(({ id }) => id) };
}

/** From this rank on, a part belongs to the limb itself: upper arm, thigh. */
const ofLimb = 3;

/** Each limb that is marked at some visit beyond its base. */
export function limbCourses(charts: readonly Chart[]): LimbCourse[] {
  return (['arm', 'leg'] as const).flatMap((limb) =>
    (['left', 'right'] as const).flatMap((side): LimbCourse[] => {
      const visits = charts.map((chart) => distalPart(chart, limb, side));
      if (!visits.some((visit) => visit && visit.rank >= ofLimb)) return [];
      return [{ limb, side, visits, moves: visits.slice(1).map((after, i) => moveOf(visits[i], after)) }];
    }),
  );
}

function moveOf(before: DistalPart | undefined, after: DistalPart | undefined): DistalMove | undefined {
  if (!before) return after && 'appeared';
  if (!after) return 'free';
  return after.rank < before.rank ? 'nearer' : after.rank > before.rank ? 'farther' : 'same';
}
