import { anchorOf, getZone, mirrorZone, views, type Spot, type ZoneId } from '../anatomy/index.js';
import { areaOfZones, isAmong, painfulSkin, type Chart, type Course, type Quality, type Referral, type Tenderness, type Word } from '../chart/index.js';
import type { BodyMapStore } from '../store/index.js';
import { largeAreas, type LargeArea } from './large-areas.js';

// How a body item changes the chart: only through the actions of the map's store.

/** One pain: a point, or an area without a tender point. */
export type Pain = Tenderness | Referral;

/** The pains of a chart, in the order in which they were marked. */
export const painsOf = ({ marks }: Pick<Chart, 'marks'>): readonly Pain[] => marks.filter((mark): mark is Pain => mark.kind === 'tenderness' || (mark.kind === 'referral' && mark.from.length === 0));

/** Where a pain is felt in addition, if marked. */
export const feltElsewhere = ({ marks }: Pick<Chart, 'marks'>, pain: string): Referral | undefined => marks.find((mark): mark is Referral => mark.kind === 'referral' && mark.from.includes(pain));

/** Zones of a pain. */
export const zonesOfPain = (pain: Pain): readonly ZoneId[] => (pain.kind === 'tenderness' ? [pain.zone] : pain.areas.flatMap((area) => area.zones.map(({ zone }) => zone)));

/** A pain at a zone, where the map's keyboard would put it. */
export const spotOfZone = (zone: ZoneId): Spot => ({ zone, view: getZone(zone)?.view ?? 'front', at: anchorOf(zone) });

/** Moves a pain to its other side. Skin on the midline stays. */
export function mirrorPain(store: BodyMapStore, pain: Pain): void {
  if (pain.kind === 'referral') return void store.editMark(pain.id, { areas: areaOfZones(zonesOfPain(pain).map(mirrorZone)) });
  const zone = mirrorZone(pain.zone);
  const view = getZone(zone)?.view ?? pain.view;
  // Side views are two drawings; front and back are their own mirror images.
  const at: readonly [number, number] = view === pain.view ? [2 * views[view].midline - pain.at[0], pain.at[1]] : anchorOf(zone) as [number, number];
  store.editMark(pain.id, { zone, view, at });
}

/** Removes a pain from the chart, with the area that is felt only from it. One undo step. */
export function removePain(store: BodyMapStore, id: string): void {
  const session = store.begin();
  const elsewhere = store.getState().head.marks.filter((mark) => mark.kind === 'referral' && mark.from.length === 1 && mark.from[0] === id);
  for (const mark of elsewhere) session.removeMark(mark.id);
  session.removeMark(id);
  session.commit();
}

/** Sets where a pain is felt in addition, by whole zones; an empty list removes it. */
export function setFeltElsewhere(store: BodyMapStore, pain: string, zones: readonly ZoneId[]): void {
  const there = feltElsewhere(store.getState().head, pain);
  if (zones.length === 0) return void (there && store.removeMark(there.id));
  if (there) store.editMark(there.id, { areas: areaOfZones(zones) });
  else store.addReferral(areaOfZones(zones), [pain]);
}

/** The large areas without pain, which can be free of pain. */
export function areasWithoutPain({ marks }: Pick<Chart, 'marks'>): readonly LargeArea[] {
  const skin = painfulSkin(marks);
  return largeAreas.filter((area) => !area.zones.some((zone) => isAmong(zone, skin)));
}

/** The large areas whose zones are all clear. */
export function clearAreas({ clear = [] }: Pick<Chart, 'clear'>, hidden: ReadonlySet<ZoneId> = new Set()): readonly LargeArea[] {
  const free = new Set(clear);
  return largeAreas.filter((area) => area.zones.every((zone) => free.has(zone) || hidden.has(zone)));
}

/** Details of a pain; undefined removes one. */
export interface PainFacts {
  /** Whole numbers, 0 none to 10 worst. */
  readonly intensity?: number | undefined;
  /** What it feels like: each word once. */
  readonly qualities?: readonly Word<Quality>[] | undefined;
  /** Onset, in words or as a date. */
  readonly onset?: { readonly words: string } | { readonly date: string } | undefined;
  /** Temporal pattern. */
  readonly course?: Word<Course> | undefined;
}
