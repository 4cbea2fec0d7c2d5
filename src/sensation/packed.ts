import type { CutaneousNerve, FieldZone, LevelTable, NerveTable, SensationTables, SpinalLevel } from './types.js';
import type { Basis, Weight } from './terms.js';

type Packed<T> = Omit<T, 'zones'> & { readonly zones: Readonly<Partial<Record<Weight, string>>> };
interface PackedTables {
  readonly levels: Omit<LevelTable, 'levels'> & { readonly levels: readonly Packed<SpinalLevel>[] };
  readonly nerves: Omit<NerveTable, 'nerves'> & { readonly nerves: readonly Packed<CutaneousNerve>[] };
}

const bases: Readonly<Record<string, Basis>> = { '^': 'computed', '~': 'judged' };

/** Reads the built-in tables; counterpart of `pack` in scripts/generate-sensation.mjs. */
export function unpackTables(text: string): SensationTables {
  const { levels, nerves } = JSON.parse(text) as PackedTables;
  return { levels: { ...levels, levels: levels.levels.map(unpack) }, nerves: { ...nerves, nerves: nerves.nerves.map(unpack) } };
}

const unpack = <T extends SpinalLevel | CutaneousNerve>(field: Packed<T>): T =>
  ({ ...field, zones: Object.entries(field.zones).flatMap(([weight, texts]) => texts.split(';').map((text) => unpackZone(text, weight as Weight))) }) as unknown as T;

/** `front.jaw:angle`, with a sign in front for its basis. */
function unpackZone(text: string, weight: Weight): FieldZone {
  const basis = bases[text.charAt(0)];
  const [name = '', portion] = text.slice(basis ? 1 : 0).split(':');
  const [view, part] = name.split('.');
  return { view, part, weight, ...(portion !== undefined && { portion }), basis: basis ?? 'recalled' } as FieldZone;
}
