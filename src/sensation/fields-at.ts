import { foldSkin, isZoneId, toZoneId, zoneAt, type Point, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Area, AreaMark } from '../chart/index.js';
import { skinShare } from '../measures/index.js';
import { tablesOf, type TablesOption } from './built-in.js';
import { weights, type Weight } from './terms.js';
import type { CutaneousNerve, FieldZone, SensoryField, SpinalLevel } from './types.js';

/** A place on the skin: a zone, a point of a view (body coordinates), a drawn area, or a mark with areas. */
export type SkinPlace = ZoneId | {
  /** The view. */
  readonly view: ViewId;
  /** Body coordinates. */
  readonly at: Point;
} | Pick<Area, 'zones'> | Pick<AreaMark, 'areas'>;

/** A level or nerve whose field includes some of a place. */
export interface FieldAt<F extends SensoryField> {
  /** The level or nerve. */
  readonly field: F;
  /** The share of the place, 0 to 1, that is in zones of the field. An area, never a likelihood: fields overlap, so shares sum to more than 1. */
  readonly share: number;
  /** The most certain weight of its zones there. */
  readonly weight: Weight;
  /** The zones of the field in the place: front, back, soles. */
  readonly zones: readonly { readonly zone: ZoneId; readonly weight: Weight; readonly portion?: string | undefined }[];
  /** Doubts about it, in English. */
  readonly doubt: string;
}

/**
 * All levels whose skin includes some of a place, largest share first: `levelsAt('front.big-toe.right')`. Say "in skin that texts assign to L5",
 * never that it is L5.
 */
export const levelsAt = (where: SkinPlace | readonly SkinPlace[], options: TablesOption = {}): FieldAt<SpinalLevel>[] => fieldsAt(where, tablesOf(options).levels.levels);

/** All nerves whose skin includes some of a place, largest share first. Never say that a nerve is affected. */
export const nervesAt = (where: SkinPlace | readonly SkinPlace[], options: TablesOption = {}): FieldAt<CutaneousNerve>[] => fieldsAt(where, tablesOf(options).nerves.nerves);

/** The rank of a weight. */
const inWords: Readonly<Record<Weight, string>> = { core: 'The maps named agree', usual: 'Most maps', disputed: 'At least one well-known map alone, or a known conflict' };

function fieldsAt<F extends SensoryField>(where: SkinPlace | readonly SkinPlace[], fields: readonly F[]): FieldAt<F>[] {
  const skin = foldSkin([where].flat().flatMap((each) => coverageOf(each as SkinPlace)));
  const sizes = new Map([...skin].map(([zone, covered]) => [zone, covered * skinShare(zone)]));
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const found = fields.flatMap((field): FieldAt<F>[] => {
    const zones = field.zones.flatMap(({ view, part, weight, portion }) =>
      (['left', 'midline', 'right'] as const).map((side) => toZoneId(view, part, side)).flatMap((zone) => ((skin.get(zone) ?? 0) > 0 ? [{ zone, weight, ...(portion !== undefined && { portion }) }] : [])),
    );
    const weight = weights.find((each) => zones.some((zone) => zone.weight === each));
    if (!weight) return [];
    const share = all > 0 ? zones.reduce((sum, { zone }) => sum + (sizes.get(zone) ?? 0), 0) / all : 0;
    return [{ field, share, weight, zones, doubt: doubtOf(zones, field) }];
  });
  // Sorting keeps the order of the table for equal shares.
  return found.sort((a, b) => b.share - a.share);
}

function coverageOf(where: SkinPlace): (readonly [ZoneId, number])[] {
  if (typeof where === 'string') return isZoneId(where) ? [[where, 1]] : [];
  if ('at' in where) {
    const zone = zoneAt(where.view, where.at);
    return zone ? [[zone, 1]] : [];
  }
  const areas = 'areas' in where ? where.areas : [where];
  return areas.flatMap(({ zones }) => zones.flatMap(({ zone, covered }) => (covered > 0 ? [[zone, covered] as const] : [])));
}

function doubtOf(zones: FieldAt<SensoryField>['zones'], { doubt }: SensoryField): string {
  const said = weights.flatMap((weight) => {
    const portions = [...new Set(zones.flatMap((zone) => (zone.weight === weight ? [zone.portion ?? ''] : [])))].filter(Boolean);
    return zones.some((zone) => zone.weight === weight) ? [`${inWords[weight]}${portions.length > 0 ? ` (${portions.join('; ')})` : ''}.`] : [];
  });
  return [...said, ...(doubt ? [asSentence(doubt)] : [])].join(' ');
}

/** A doubt as a sentence. */
export const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** The zones of a field on one side, by weight. */
export type FieldZones = Readonly<Record<Weight, readonly ZoneId[]>>;

/**
 * The zones of front, back and soles that texts assign to a level, on one side of the patient; for a part on the midline, its only zone. Empty lists
 * for a level that the table does not have.
 */
export const zonesOfLevel = (id: string, side: 'left' | 'right', options: TablesOption = {}): FieldZones => zonesOf(tablesOf(options).levels.levels.find((level) => level.id === id), side);

/** The same for a nerve. */
export const zonesOfNerve = (id: string, side: 'left' | 'right', options: TablesOption = {}): FieldZones => zonesOf(tablesOf(options).nerves.nerves.find((nerve) => nerve.id === id), side);

/** The zones of a field on one side of the patient, by weight. Empty lists for undefined. */
export function zonesOf(field: SensoryField | undefined, side: 'left' | 'right'): FieldZones {
  const of = (weight: Weight) => (field?.zones ?? []).flatMap((zone) => (zone.weight === weight ? [zoneOn(zone, side)] : []));
  return { core: of('core'), usual: of('usual'), disputed: of('disputed') };
}

/** The zone of a part on a side, or on the midline if the view has the part only once. */
export function zoneOn({ view, part }: Pick<FieldZone, 'view' | 'part'>, side: 'left' | 'right'): ZoneId {
  const sided = toZoneId(view, part, side);
  return isZoneId(sided) ? sided : toZoneId(view, part, 'midline');
}
