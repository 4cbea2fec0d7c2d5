import type { ZoneId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';
import type { Messages } from './messages.js';

/** Where a mark lies, in words: the zone of a point, the zones of an area with the most covered first. What two views show is named once. */
export const placeOf = (mark: Mark, messages: Messages): string => messages.places(placesOf(mark, messages));

/** The same, each place by itself and none left out. */
export const placesOf = (mark: Mark, { zoneName }: Pick<Messages, 'zoneName'>): string[] => [...new Set(zonesOf(mark).map(zoneName))];

/** The zones of a mark, the most covered first. */
export function zonesOf(mark: Mark): ZoneId[] {
  if (mark.kind === 'tenderness') return [mark.zone];
  const covered = mark.areas.flatMap((area) => area.zones).sort((a, b) => b.covered - a.covered);
  return [...new Set(covered.map(({ zone }) => zone))];
}
