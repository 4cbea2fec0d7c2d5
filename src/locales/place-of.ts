import type { ZoneId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';
import { heightOf, namedBy, stretchOfZone, type CoveredZone } from './area-names.js';
import type { Messages } from './messages.js';

/** The place of a mark in a few words: the zone of a point; for an area its name ("Back of right leg, buttock to ankle"), otherwise its parts from the top down. */
export function placeOf(mark: Mark, messages: Messages): string {
  if (mark.kind === 'tenderness') return messages.zoneName(mark.zone);
  const zones = namedBy(coveredBy(mark));
  return areaName(zones, messages) ?? messages.places(partsOf(zones, messages));
}

/** The same for zones with equal weight. */
export function placeOfZones(ids: readonly ZoneId[], messages: Messages): string {
  const zones = fromTheTop(ids.map((zone) => ({ zone, covered: 1 })));
  return areaName(zones, messages) ?? messages.places(partsOf(zones, messages));
}

/** The complete place of a mark: the name of the area, and every zone from the top down. Skin on two views is named once. */
export function placesOf(mark: Mark, messages: Messages): string[] {
  if (mark.kind === 'tenderness') return [messages.zoneName(mark.zone)];
  const covered = coveredBy(mark);
  const [first, ...rest] = namesOf(covered, messages);
  const name = areaName(namedBy(covered), messages);
  return first === undefined ? [] : [name === undefined || rest.length === 0 ? first : `${name}${messages.areas?.colon ?? ': '}${first}`, ...rest];
}

/** The zones of a mark, most covered first. */
export function zonesOf(mark: Mark): ZoneId[] {
  if (mark.kind === 'tenderness') return [mark.zone];
  const covered = mark.areas.flatMap((area) => area.zones).sort((a, b) => b.covered - a.covered);
  return [...new Set(covered.map(({ zone }) => zone))];
}

const coveredBy = (mark: Exclude<Mark, { kind: 'tenderness' }>): CoveredZone[] => fromTheTop(mark.areas.flatMap((area) => area.zones));

/** Most covered first at the same height. */
const fromTheTop = (zones: readonly CoveredZone[]): CoveredZone[] => [...zones].sort((a, b) => heightOf(a.zone) - heightOf(b.zone) || b.covered - a.covered);

const namesOf = (zones: readonly CoveredZone[], { zoneName }: Messages): string[] => [...new Set(zones.map(({ zone }) => zoneName(zone)))];

/** Zones with one name have that name. */
const areaName = (zones: readonly CoveredZone[], messages: Messages): string | undefined => (namesOf(zones, messages).length > 1 ? messages.areas?.name(zones) : undefined);

/** Names of neighbouring groups, if there are too many zones to list. */
function partsOf(zones: readonly CoveredZone[], messages: Messages): string[] {
  const names = namesOf(zones, messages);
  if (names.length <= 3 || !messages.areas) return names;
  const stretches = [...new Set(zones.map(({ zone }) => stretchOfZone(zone)))];
  return stretches.flatMap((stretch) => {
    const own = zones.filter(({ zone }) => stretchOfZone(zone) === stretch);
    const listed = namesOf(own, messages);
    return (listed.length > 1 ? messages.areas?.stretch(own) : undefined) ?? listed;
  });
}
