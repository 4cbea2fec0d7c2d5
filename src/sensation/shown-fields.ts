import { onEveryView, type ZoneId } from '../anatomy/index.js';
import { tablesOf, type TablesOption } from './built-in.js';
import { asSentence, zonesOf, type FieldZones } from './fields-at.js';
import { weights, type Weight } from './terms.js';
import type { SensoryField } from './types.js';

/** A level or a nerve as it is drawn on a map, on paper and in a picture. Plain data. */
export interface ShownField {
  /** Such as `L4`, or `median`. */
  readonly id: string;
  /** What stands on the skin: a level by its name, a nerve by its number in the table. */
  readonly sign: string;
  /** As in the table: for the built-in ones, in English. */
  readonly name: string;
  /** Its zones on the views of both sides, the soles and those of one side, by weight. */
  readonly zones: FieldZones;
  /** What is doubtful about it, in a sentence of the table. */
  readonly doubt?: string | undefined;
  /** From the tables of palpate, which no clinician has read and whose words are English. */
  readonly isBuiltIn: boolean;
}

/** Which levels and nerves are shown, and on which side of the patient. */
export interface ShowFieldsOptions extends TablesOption {
  /** Ids of levels, such as `L4`. */
  readonly levels?: readonly string[];
  /** Ids of nerves, such as `median`. */
  readonly nerves?: readonly string[];
  /** Defaults to both. */
  readonly side?: 'left' | 'right' | 'both';
}

/** Levels and nerves to be drawn: for `fields` of `toSvg` and of `ChartSheet`. In the order of the tables; an id that they do not have is left out. */
export function showFields({ levels = [], nerves = [], side = 'both', tables }: ShowFieldsOptions): ShownField[] {
  const { levels: ofLevels, nerves: ofNerves } = tablesOf({ tables });
  const shown = (field: SensoryField, sign: string, name: string): ShownField => ({ id: field.id, sign, name, zones: shownZones(field, side), ...(field.doubt !== undefined && { doubt: asSentence(field.doubt) }), isBuiltIn: tables === undefined });
  return [
    ...ofLevels.levels.flatMap((field) => (levels.includes(field.id) ? [shown(field, field.id, field.id)] : [])),
    ...ofNerves.nerves.flatMap((field, i) => (nerves.includes(field.id) ? [shown(field, String(i + 1), field.name)] : [])),
  ];
}

function shownZones(field: SensoryField, side: 'left' | 'right' | 'both'): FieldZones {
  const sides = side === 'both' ? (['left', 'right'] as const) : [side];
  const of = (weight: Weight) => onEveryView([...new Set(sides.flatMap((each) => zonesOf(field, each)[weight]))]);
  return { core: of('core'), usual: of('usual'), disputed: of('disputed') };
}

/** The zones of a shown field that are not hidden, by weight; a weight without any is left out. */
export const placesOf = ({ zones }: ShownField, hidden: ReadonlySet<ZoneId>): { readonly weight: Weight; readonly zones: readonly ZoneId[] }[] =>
  weights.flatMap((weight) => {
    const seen = zones[weight].filter((zone) => !hidden.has(zone));
    return seen.length > 0 ? [{ weight, zones: seen }] : [];
  });
