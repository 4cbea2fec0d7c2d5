import { getZone, type PartId, type Zone } from '../anatomy/index.js';
import { painIndexAreaOf, painIndexAreas, painRegionOf } from './pain-index-areas.js';
import type { CountOptions, Marked } from './pain.js';
import { markedZones } from './zones.js';

/** Numbers of marked zones by location; a zone counts in several. */
export interface Segments {
  /** Zones on the patient's left. */
  readonly left: number;
  /** Zones on the patient’s right. */
  readonly right: number;
  /** Zones on the midline. */
  readonly midline: number;
  /** Parts that are marked on both sides, on any views. */
  readonly bilateral: readonly PartId[];
  /** Zones of the axial skeleton. */
  readonly axial: number;
  /** Zones above the waist. */
  readonly aboveWaist: number;
  /** Zones below the waist. */
  readonly belowWaist: number;
}

/**
 * Where the marked zones are, in the terms of widespread pain of the American College of Rheumatology 1990 (Wolfe, Arthritis Rheum 33:160-172): left
 * and right of the body, above and below the waist, and axial: "cervical spine or anterior chest or thoracic spine or low back". "Shoulder and
 * buttock pain is considered as pain for each involved side. Low back pain is considered lower segment pain."
 *
 * The criteria do not define the waist. Here, below are pelvis, leg and foot, the low back, and the belly at the height of the low back or lower
 * (navel, flank, lower abdomen); above is everything else, including arms and hands. Axial are the zones of neck, chest, upper and lower back of the
 * pain index.
 */
export function segmentsOf(chart: Marked, options?: CountOptions): Segments {
  const zones = markedZones(chart, options).flatMap((id) => getZone(id) ?? []);
  const count = (isThere: (zone: Zone) => boolean) => zones.filter(isThere).length;
  const parts = (side: Zone['side']) => zones.filter((zone) => zone.side === side).map(({ part }) => part);
  const right = new Set(parts('right'));
  return {
    left: count(({ side }) => side === 'left'),
    right: count(({ side }) => side === 'right'),
    midline: count(({ side }) => side === 'midline'),
    bilateral: [...new Set(parts('left').filter((part) => right.has(part)))],
    axial: count(isAxial),
    aboveWaist: count((zone) => !isBelowWaist(zone)),
    belowWaist: count(isBelowWaist),
  };
}

const lowerGroups = ['pelvis', 'leg', 'foot'];
const lowerParts = ['umbilical', 'flank', 'lower-abdomen', 'hypogastrium'];

const isBelowWaist = ({ id, part, group }: Zone): boolean =>
  lowerGroups.includes(group) || lowerParts.includes(part) || painIndexAreaOf(id) === 'lower-back';

const axialAreas = painIndexAreas.filter((area) => painRegionOf(area) === 'axial' && area !== 'abdomen');

function isAxial({ id }: Zone): boolean {
  const area = painIndexAreaOf(id);
  return area !== undefined && axialAreas.includes(area);
}
