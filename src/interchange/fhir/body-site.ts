import { getZone, type Zone, type ZoneId } from '../../anatomy/index.js';
import type { JsonObject } from '../../chart/index.js';
import { lateralities, type Laterality } from './concepts.js';
import { coding, compact, fhirText, inSnomed, maybeInSnomed } from './elements.js';
import { sites, type Concept } from './sites.js';
import { own, structureLaterality } from './systems.js';
import type { FhirMessages } from './types.js';

/** The side that all zones have in common, or none. Zones on the midline and on a side have none. */
export function lateralityOf(ids: readonly ZoneId[]): Laterality | undefined {
  const sides = new Set(ids.map((id) => getZone(id)?.side));
  if (sides.has('left') && sides.has('right')) return 'both';
  const [side, ...others] = sides;
  return others.length === 0 ? side : undefined;
}

/** The code that covers all zones, with their side if it is verified, otherwise without one. */
export function conceptOf(ids: readonly ZoneId[]): Concept | undefined {
  const found = new Set(ids.map((id) => siteOf(getZone(id))));
  const [site, ...others] = found;
  if (!site || others.length > 0) return undefined;
  const laterality = lateralityOf(ids);
  return (laterality === 'left' || laterality === 'right' ? site[laterality] : undefined) ?? site.any;
}

const siteOf = (zone: Zone | undefined) => sites.find((site) => zone && site.parts.includes(zone.part));

/**
 * The place in R4's terms: one CodeableConcept. Its text always names the side, and so does HL7's extension, because the code often has none.
 * `fallback` is the text of an area that covers no zone.
 */
export function bodySite(ids: readonly ZoneId[], { zoneName }: FhirMessages, fallback = ''): JsonObject {
  const laterality = lateralityOf(ids);
  const [only, ...others] = ids;
  const places = ids.map(zoneName).join('; ') || fallback;
  return compact({
    extension: laterality && [{ url: structureLaterality, valueCodeableConcept: { coding: [inSnomed(lateralities[laterality])] } }],
    coding: [...maybeInSnomed(conceptOf(ids)), ...(only && others.length === 0 ? [coding(own('zone'), only)] : [])],
    text: fhirText(places),
  });
}
