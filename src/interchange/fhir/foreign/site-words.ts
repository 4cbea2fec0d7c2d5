import { getZone, views, zones, type PartId, type ZoneId } from '../../../anatomy/index.js';
import type { FhirMessages } from '../types.js';
import { abdomen, upperBack } from '../pain-sites.js';
import { sites } from '../sites.js';
import { sideIn, wordsIn } from './side-words.js';

// Names of places: SNOMED CT terms, plain English names, and palpate's names of its zones.

// Side views show skin that front and back show too.
export const drawnZones = zones.filter(({ view }) => !views[view].shows);

export const zonesOfParts = (parts: readonly PartId[]): readonly ZoneId[] => drawnZones.filter(({ part }) => parts.includes(part)).map(({ id }) => id);

/** Words that add nothing to a place. */
const idle = new Set(wordsIn('a an the of in on at my his her their structure structures region regions area areas side sided part whole entire joint joints body pain pains ache aches aching painful tender tenderness & finding'));

const singulars: Readonly<Record<string, string>> = { feet: 'foot', calves: 'calf', achilles: 'achilles', thumbs: 'thumb', ankles: 'ankle' };
const singular = (word: string): string => singulars[word] ?? (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);

/** What remains of a name without sides and filler words, in the singular: `knee` of "Structure of left knee region". */
const keyOf = (words: readonly string[]): string => words.filter((word) => !idle.has(word)).map(singular).join(' ');

const sitePart = (name: string): readonly PartId[] => sites.find(({ any }) => any?.[1] === name)?.parts ?? [];

/** English names that SNOMED CT does not use. Ambiguous ones (leg, arm, stomach) are left out. */
const plainNames: readonly (readonly [names: string, parts: string | readonly PartId[]])[] = [
  ['forehead', 'forehead'],
  ['temple', 'temple'],
  ['nose', 'nose'],
  ['chin', 'chin'],
  ['back of head, occiput', 'occiput'],
  ['throat', 'throat'],
  ['nape, back of neck, nuchal', 'suboccipital neck-back'],
  ['armpit, axilla', 'axilla'],
  ['shoulder blade, scapula', 'scapula'],
  ['breastbone, sternum', 'sternum'],
  ['chest', sitePart('Chest wall structure')],
  ['rib', 'ribs-side ribs-back'],
  ['abdomen, abdominal, belly', abdomen],
  ['upper back', upperBack],
  ['mid back, middle back', 'thoracic-spine-lower mid-back'],
  ['thoracic spine', 'thoracic-spine-upper thoracic-spine-lower'],
  ['lumbar spine', 'lumbar-spine'],
  ['lower back, low back, lumbar', 'lumbar-spine lower-back'],
  ['back', sitePart('Back structure, excluding neck')],
  ['sacrum', 'sacrum'],
  ['coccyx, tailbone', 'coccyx'],
  ['groin', 'groin'],
  ['upper arm', sitePart('Structure of upper extremity between shoulder and elbow')],
  ['elbow', 'elbow-front elbow-medial elbow-lateral elbow-back'],
  ['palm', 'palm thenar hypothenar'],
  ['back of hand', 'hand-back'],
  ['index finger', 'index-finger'],
  ['middle finger', 'middle-finger'],
  ['ring finger', 'ring-finger'],
  ['little finger', 'little-finger'],
  ['finger', 'thumb index-finger middle-finger ring-finger little-finger'],
  ['upper leg', sitePart('Thigh structure')],
  ['kneecap, patella', 'knee'],
  ['back of knee', 'knee-back'],
  ['shin', 'shin'],
  ['calf', sitePart('Structure of calf of leg')],
  ['lower leg', sitePart('Structure of lower extremity from knee to ankle')],
  ['ankle', 'ankle ankle-medial ankle-lateral'],
  ['achilles, achilles tendon', 'achilles'],
  ['heel', 'heel'],
  ['big toe, great toe, hallux', 'big-toe'],
];

const places = new Map<string, readonly PartId[]>();
for (const { parts, any, left, right } of sites) for (const term of [any, left, right]) if (term) places.set(keyOf(sideIn(term[1]).rest), parts);
for (const [names, parts] of plainNames) for (const name of names.split(', ')) places.set(keyOf(wordsIn(name)), typeof parts === 'string' ? (parts.split(' ') as PartId[]) : parts);

const vocabulary = new Set([...places.keys()].flatMap((key) => key.split(' ')));

/** Without the tag at the end of SNOMED CT names, such as "(body structure)". */
const withoutTag = (text: string): string => text.replace(/\((?:body structure|qualifier value|finding|disorder)\)\s*$/i, '');

/** The parts that words name, if they name a place and nothing else; undefined otherwise. */
export function partsIn(text: string): readonly PartId[] | undefined {
  return places.get(keyOf(sideIn(withoutTag(text)).rest));
}

/** Names of places in one language. */
export interface SiteNames {
  /** The zones with this name, including its side. */
  readonly zonesNamed: (text: string) => readonly ZoneId[];
  /** Whether every word is known, so that none can be a side in another language. */
  readonly areKnown: (text: string) => boolean;
}

export function createSiteNames({ zoneName }: FhirMessages): SiteNames {
  let names: Map<string, ZoneId[]> | undefined;
  let known: Set<string> | undefined;
  const namesOf = () => {
    names ??= drawnZones.reduce((all, { id }) => {
      const name = zoneName(id).trim().toLowerCase();
      return all.set(name, [...(all.get(name) ?? []), id]);
    }, new Map<string, ZoneId[]>());
    return names;
  };
  return {
    zonesNamed: (text) => {
      const found = namesOf().get(text.trim().toLowerCase()) ?? [];
      return new Set(found.map((id) => `${getZone(id)?.part} ${getZone(id)?.side}`)).size === 1 ? found : [];
    },
    areKnown: (text) => {
      known ??= new Set([...vocabulary, ...[...namesOf().keys()].flatMap(wordsIn)]);
      const isKnown = (word: string) => idle.has(word) || known?.has(word) || vocabulary.has(singular(word));
      return sideIn(withoutTag(text)).rest.every(isKnown);
    },
  };
}
