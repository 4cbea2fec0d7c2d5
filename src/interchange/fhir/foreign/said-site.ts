import { getZone, isZoneId, type ZoneId } from '../../../anatomy/index.js';
import type { JsonValue } from '../../../chart/index.js';
import { findingSite, lateralities, laterality, otherLateralities, type Laterality, type SaidSide } from '../concepts.js';
import { at, isObject, itemsOf, textOf, wordsOf } from '../elements.js';
import { painSites } from '../pain-sites.js';
import { sites } from '../sites.js';
import { isSystem, own, snomed } from '../systems.js';
import { parseExpression, type Expression } from './expression.js';
import { sideIn } from './side-words.js';
import { drawnZones, partsIn, zonesOfParts, type SiteNames } from './site-words.js';

/**
 * Everything in a record about its place, from any element: each place and each side narrows the meaning, and nothing widens it. Something that may
 * narrow it but is not understood is an objection, or a doubt if it may be harmless.
 */
export interface SaidSite {
  readonly places: (readonly ZoneId[])[];
  readonly sides: Set<SaidSide>;
  /** Reasons not to place it at all. */
  readonly objections: string[];
  /** Unknown words and codes. They may name a side, which matters if no other side is named. */
  readonly doubts: string[];
}

export const createSaidSite = (): SaidSite => ({ places: [], sides: new Set(), objections: [], doubts: [] });

/** The role of a CodeableConcept. */
type Use = 'site' | 'qualifier' | 'pain';

const sideOfCode = new Map<string, SaidSide>([
  ...Object.entries(lateralities).map(([side, [code]]) => [code, side as SaidSide] as const),
  ...Object.entries(otherLateralities).map(([side, [code]]) => [code, side as SaidSide] as const),
]);

interface Place {
  readonly zones: readonly ZoneId[];
  readonly side?: SaidSide;
}

const placeOfCode = new Map<string, Place>(
  sites.flatMap(({ parts, any, left, right }) => {
    const found = zonesOfParts(parts);
    return [
      ...(any ? [[any[0], { zones: found }] as const] : []),
      ...(left ? [[left[0], { zones: found, side: 'left' }] as const] : []),
      ...(right ? [[right[0], { zones: found, side: 'right' }] as const] : []),
    ];
  }),
);
const placeOfPain = new Map<string, Place>(painSites.map(({ concept: [code], parts, side }) => [code, { zones: zonesOfParts(parts), ...(side && { side }) }]));

/** Whether a code is a side, not a place. */
export const isSideCode = (code: string): boolean => sideOfCode.has(code);
export const isSiteCode = (code: string): boolean => placeOfCode.has(code);
export const isPainSiteCode = (code: string): boolean => placeOfPain.has(code);

const short = (text: string): string => `“${text.trim().slice(0, 80)}”`;

/** The meaning of a CodeableConcept. The words of a question or an answer are not names of places, so only sides count in them. */
export function readSite(said: SaidSite, concept: JsonValue | undefined, use: Use, names: SiteNames): void {
  if (!isObject(concept)) return;
  const here = createSaidSite();
  const codings = itemsOf(concept.coding);
  const inSnomed = codings.filter((coding) => isSystem(at(coding, 'system'), snomed));
  const unknown = inSnomed.filter((coding) => !readSnomed(here, coding, use));
  if (use === 'site' && unknown.length > 0 && here.places.length > 0) here.objections.push(`Its site has another code, which is unknown: ${unknown.map(nameOfCoding).join(', ')}.`);
  // The display of a known code can only contradict it; that of an unknown code must give its meaning.
  for (const coding of inSnomed) readWords(here, at(coding, 'display'), unknown.includes(coding) ? use : 'pain', names, false);
  if (use === 'site') here.doubts.push(...unknown.filter((coding) => at(coding, 'display') === undefined).map(nameOfCoding));
  for (const coding of codings) if (!inSnomed.includes(coding)) readForeignCoding(here, coding, use, names);
  readWords(here, concept.text, use, names, true);
  if (use === 'qualifier' && here.sides.size === 0 && here.places.length === 0) here.objections.push(`Its site has an unknown qualifier: ${short(wordsOf(concept) ?? JSON.stringify(concept))}.`);

  said.places.push(...here.places);
  for (const side of here.sides) said.sides.add(side);
  said.objections.push(...here.objections);
  said.doubts.push(...here.doubts);
}

const nameOfCoding = (coding: JsonValue): string => short(String(at(coding, 'display') ?? at(coding, 'code')));

/** Whether the code is known. */
function readSnomed(said: SaidSite, coding: JsonValue, use: Use): boolean {
  const code = textOf(at(coding, 'code')) ?? '';
  const expression = parseExpression(code);
  if (expression) return readExpression(said, expression, use);
  said.objections.push(`It has an invalid or unsupported SNOMED CT expression: ${short(code)}.`);
  return true;
}

/** Whether all of it is known. */
function readExpression(said: SaidSite, { focus, attributes }: Expression, use: Use): boolean {
  const known = focus.map((code) => readCode(said, code, use));
  if (attributes.filter(({ name }) => name === findingSite[0]).length > 1) said.objections.push('It names several sites in one expression.');
  for (const { name, value } of attributes) {
    const side = name === laterality[0] && value.focus.length === 1 && value.attributes.length === 0 ? sideOfCode.get(value.focus[0] as string) : undefined;
    if (side) said.sides.add(side);
    else if (name !== findingSite[0] || !readExpression(said, value, 'site')) said.objections.push(`Its SNOMED CT expression has an unsupported attribute: ${name}.`);
  }
  return known.every(Boolean);
}

function readCode(said: SaidSite, code: string, use: Use): boolean {
  const side = sideOfCode.get(code);
  if (side) said.sides.add(side);
  const place = placeOfCode.get(code) ?? (use === 'pain' ? placeOfPain.get(code) : undefined);
  if (place) said.places.push(place.zones);
  if (place?.side) said.sides.add(place.side);
  return side !== undefined || place !== undefined;
}

/** A coding of another system names a side in its display, in its code, or not at all. */
function readForeignCoding(said: SaidSite, coding: JsonValue, use: Use, names: SiteNames): void {
  const [display, code] = [textOf(at(coding, 'display')), textOf(at(coding, 'code'))];
  if (at(coding, 'system') === own('zone') && isZoneId(code)) {
    const zone = getZone(code);
    said.places.push(drawnZones.filter(({ part, side }) => part === zone?.part && side === zone.side).map(({ id }) => id));
    if (zone) said.sides.add(zone.side);
    return;
  }
  if (display !== undefined) readWords(said, display, use, names, false);
  else if (code !== undefined && use !== 'pain') {
    const { side } = sideIn(code);
    if (side && side !== 'unclear') said.sides.add(side);
    else said.doubts.push(short(code));
  }
}

/**
 * Free text narrows a place or contradicts it; the display of a code counts only if nothing else names the place. A zone name of ours, which may be
 * smaller than what a code means, does not narrow the code.
 */
function readWords(said: SaidSite, words: JsonValue | undefined, use: Use, names: SiteNames, isFree: boolean): void {
  const text = textOf(words);
  if (text === undefined || text.trim() === '') return;
  const { side } = sideIn(text);
  if (side === 'unclear' && use !== 'pain') said.objections.push(`Its site names a side in unclear words: ${short(text)}.`);
  else if (side && side !== 'unclear') said.sides.add(side);
  if (use === 'pain') return;
  const parts = partsIn(text);
  const zones = parts ? zonesOfParts(parts) : names.zonesNamed(text);
  const isNew = said.places.length === 0 || (isFree && (parts !== undefined || !said.places.some((place) => zones.some((zone) => place.includes(zone)))));
  if (zones.length > 0 && isNew) said.places.push(zones);
  if (use === 'site' && zones.length === 0 && !names.areKnown(text)) said.doubts.push(short(text));
}

export type FoundZones = { readonly zones: readonly ZoneId[] } | { readonly reason: string };

/** The zones that all places have in common, on the stated side. */
export function settleSite({ places, sides, objections, doubts }: SaidSite): FoundZones {
  const [objection] = objections;
  if (objection) return { reason: objection };
  const said = settleSide(sides);
  if ('reason' in said) return said;
  const [first, ...others] = places;
  if (!first) return { reason: doubts.length > 0 || sides.size > 0 ? `Its body site is unknown${doubts.length > 0 ? `: ${doubts.join(', ')}` : ''}.` : 'It has no body site.' };
  const common = first.filter((id) => others.every((place) => place.includes(id)));
  if (common.length === 0) return { reason: 'Its body sites contradict each other.' };
  return ofSide(common, said.side, doubts);
}

function settleSide(sides: ReadonlySet<SaidSide>): { readonly side: Laterality | undefined } | { readonly reason: string } {
  const [side, ...others] = [...sides].filter((each) => each !== 'one' || sides.size === 1);
  const isOneSided = sides.has('one') && (side === 'both' || side === 'midline');
  if (others.length > 0 || isOneSided) return { reason: `Its sides contradict each other: ${[...sides].join(', ')}.` };
  return side === 'one' ? { reason: 'Its body site is unilateral, without saying which side.' } : { side };
}

function ofSide(ids: readonly ZoneId[], side: Laterality | undefined, doubts: readonly string[]): FoundZones {
  const all = ids.flatMap((id) => getZone(id) ?? []);
  const sided = all.filter((zone) => zone.side !== 'midline');
  if (side === undefined && new Set(sided.map((zone) => zone.side)).size > 1) {
    if (sided.length === all.length) return { reason: 'Its body site is one of a pair, without a side.' };
    if (doubts.length > 0) return { reason: `Its body site has unknown words or codes that may name a side: ${doubts.join(', ')}.` };
  }
  const meant = all.filter((zone) => side === undefined || side === 'both' || zone.side === side);
  const isHalf = side === 'both' && new Set(meant.map((zone) => zone.side)).size < 2;
  return meant.length > 0 && !isHalf ? { zones: meant.map(({ id }) => id) } : { reason: `Its body site does not exist on the side “${side}”.` };
}
