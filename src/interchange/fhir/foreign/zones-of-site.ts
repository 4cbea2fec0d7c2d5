import { getZone, views, zones, type ZoneId } from '../../../anatomy/index.js';
import type { JsonValue } from '../../../chart/index.js';
import { at, codesIn, isObject, itemsOf, textOf } from '../read/access.js';
import type { FhirMessages } from '../body-site.js';
import { lateralities, type Laterality } from '../concepts.js';
import { sites, type Concept, type Site } from '../sites.js';
import { snomed, structureLaterality } from '../systems.js';

export type FoundZones = { readonly zones: readonly ZoneId[] } | { readonly reason: string };

// Profiles show skin that front and back show too.
const drawn = zones.filter(({ view }) => !views[view].shows);

/** The zones that a body site of any origin means, as far as its codes or its text tell without a doubt, or why they do not. */
export function zonesOfSite(bodySite: JsonValue | undefined, messages: FhirMessages): FoundZones {
  if (!isObject(bodySite)) return { reason: 'It says no body site.' };
  const named = textOf(at(bodySite, 'text'))?.trim().toLowerCase();
  const codes = codesIn(bodySite, snomed);
  const found = sites.flatMap((site) => sidesMeant(site, codes, named));
  if (found.length === 0) return byName(named, messages);

  const [{ site }] = found as [Meant];
  if (found.some((each) => each.site !== site)) return { reason: 'Its body site has codes of more than one place.' };
  const said = new Set([...found.flatMap(({ side }) => side ?? []), ...lateralitiesIn(bodySite)]);
  const [side, ...others] = said;
  if (others.length > 0) return { reason: 'Its body site says more than one side.' };
  return ofSide(site, side);
}

interface Meant {
  readonly site: Site;
  readonly side: 'left' | 'right' | undefined;
}

function sidesMeant(site: Site, codes: readonly string[], named: string | undefined): Meant[] {
  const isMeant = (concept: Concept | undefined) => concept !== undefined && (codes.includes(concept[0]) || (codes.length === 0 && concept[1].toLowerCase() === named));
  return [
    ...(isMeant(site.any) ? [{ site, side: undefined }] : []),
    ...(['left', 'right'] as const).filter((side) => isMeant(site[side])).map((side) => ({ site, side })),
  ];
}

/** The sides that the body site says beside its code: by HL7's extension, or by a second code. */
function lateralitiesIn(bodySite: JsonValue): Laterality[] {
  const extensions = itemsOf(at(bodySite, 'extension')).filter((each) => at(each, 'url') === structureLaterality);
  const codes = [...extensions.flatMap((each) => codesIn(at(each, 'valueCodeableConcept'), snomed)), ...codesIn(bodySite, snomed)];
  return (Object.keys(lateralities) as Laterality[]).filter((laterality) => codes.includes(lateralities[laterality][0]));
}

function ofSide(site: Site, side: Laterality | undefined): FoundZones {
  const all = drawn.filter(({ part }) => site.parts.includes(part));
  const isPaired = all.some((zone) => zone.side !== 'midline');
  if (side === undefined && isPaired && all.every((zone) => zone.side !== 'midline')) return { reason: 'Its body site is one of a pair, and it does not say which side.' };
  const meant = all.filter((zone) => side === undefined || side === 'both' || zone.side === side);
  return meant.length > 0 ? { zones: meant.map(({ id }) => id) } : { reason: `There is no such place on the side “${side}”.` };
}

/** A name as palpate gives it to a zone, side and all. */
function byName(named: string | undefined, { zoneName }: FhirMessages): FoundZones {
  const found = named ? drawn.filter(({ id }) => zoneName(id).toLowerCase() === named) : [];
  const isOne = new Set(found.map(({ id }) => `${getZone(id)?.part} ${getZone(id)?.side}`)).size === 1;
  return isOne ? { zones: found.map(({ id }) => id) } : { reason: 'Its body site is none that is known here.' };
}
