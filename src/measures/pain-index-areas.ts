import { getZone, type ZoneId } from '../anatomy/index.js';
import { painIndexParts } from './generated/skin.js';

/** Areas that exist on both sides, by limb, and those of trunk and neck. */
const upper = ['jaw', 'shoulder-girdle', 'upper-arm', 'lower-arm'] as const;
const lower = ['hip', 'upper-leg', 'lower-leg'] as const;
const axial = ['neck', 'upper-back', 'lower-back', 'chest', 'abdomen'] as const;

/** One of the 19 areas of the Widespread Pain Index; sides are the patient's. */
export type PainIndexArea = `${(typeof upper)[number] | (typeof lower)[number]}.${'left' | 'right'}` | (typeof axial)[number];

/** One of the five regions of the 2016 criteria. */
export type PainRegion = 'left-upper' | 'right-upper' | 'left-lower' | 'right-lower' | 'axial';

const onBothSides = (names: readonly string[]) => names.flatMap((name) => [`${name}.left`, `${name}.right`] as PainIndexArea[]);

/** The 19 areas, in the order of the published tables. */
export const painIndexAreas: readonly PainIndexArea[] = [...onBothSides(upper), ...onBothSides(lower), ...axial];

/** The region of an area (Wolfe 2016, table 1). */
export function painRegionOf(area: PainIndexArea): PainRegion {
  const [name, side] = area.split('.') as [string, ('left' | 'right')?];
  if (!side) return 'axial';
  return `${side}-${(upper as readonly string[]).includes(name) ? 'upper' : 'lower'}`;
}

/** Whether an area counts towards generalised pain: "jaw, chest, and abdominal pain are not included" (Wolfe 2016, criterion 2). */
export const isGeneralisedArea = (area: PainIndexArea): boolean => !['jaw.left', 'jaw.right', 'chest', 'abdomen'].includes(area);

const areaByPart: ReadonlyMap<string, string> = new Map(
  Object.entries(painIndexParts).flatMap(([area, parts]) => parts.split(' ').map((part): [string, string] => [part, area])),
);

/**
 * The area that a zone counts to; undefined for zones that the index leaves out: wrist, hand, ankle, foot, the head except the jaw, genitals and
 * coccyx. The criteria do not define every border. Here the armpit counts to the shoulder girdle, the elbow to the lower arm, the knee to the lower
 * leg, groin and sit bone to the hip, sacrum and sacroiliac joint to the lower back, the side of the ribs to the chest in front and to the upper back
 * behind, the flank to the abdomen in front and in profile and to the lower back behind, the throat to the neck.
 */
export function painIndexAreaOf(id: ZoneId): PainIndexArea | undefined {
  const zone = getZone(id);
  if (!zone) return undefined;
  const area = areaByPart.get(zone.part) ?? areaByPart.get(`${zone.view}.${zone.part}`);
  if (!area) return undefined;
  return ((axial as readonly string[]).includes(area) ? area : `${area}.${zone.side}`) as PainIndexArea;
}
