import { getZone, type PartId, type Side, type ZoneId } from '../anatomy/index.js';

/** How a language puts sides into the names of parts. */
export interface ZoneNaming {
  /** Names of parts; `{}` stands for the side. */
  readonly parts: Readonly<Record<PartId, string>>;
  /** Names of parts on the soles where they differ. */
  readonly soles: Partial<Record<PartId, string>>;
  readonly sides: Readonly<Record<Exclude<Side, 'midline'>, string>>;
}

/** A function that names zones: side in place, the first letter large. An id that is no zone is named by itself. */
export function createZoneName({ parts, soles, sides }: ZoneNaming): (zone: ZoneId) => string {
  return (id) => {
    const zone = getZone(id);
    if (!zone) return id;
    const pattern = (zone.view === 'soles' && soles[zone.part]) || parts[zone.part];
    const name = zone.side === 'midline' ? pattern : pattern.replace('{}', sides[zone.side]);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
}
