import { getZone, type PartId, type Side, type ZoneId } from '../anatomy/index.js';

/** How a language puts sides into the names of parts. */
export interface ZoneNaming {
  /** Names of parts; `{}` is replaced by the side, `{f}` by its form `f`. */
  readonly parts: Readonly<Record<PartId, string>>;
  /** Names of parts on the soles where they differ. */
  readonly soles: Partial<Record<PartId, string>>;
  /** The words for the sides in each form that the names use: a side agrees with its part in gender, number and case. `{}` uses the form `''`. */
  readonly sides: Readonly<Record<Exclude<Side, 'midline'>, Readonly<Record<string, string>>>>;
}

/** Returns a function that names zones, with the side and a capital first letter. An unknown id is returned unchanged. */
export function createZoneName({ parts, soles, sides }: ZoneNaming): (zone: ZoneId) => string {
  return (id) => {
    const zone = getZone(id);
    if (!zone) return id;
    const { view, part, side } = zone;
    const pattern = (view === 'soles' && soles[part]) || parts[part];
    const name = side === 'midline' ? pattern : pattern.replace(/\{(\w*)\}/g, (whole, form: string) => sides[side][form] ?? whole);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
}
