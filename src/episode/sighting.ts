import { getZone, skinOf, type FigureId, type Side, type ZoneId } from '../anatomy/index.js';
import { changesOf, coveredSkin, isAmong, isPain, painfulSkin, type Author, type Caution, type Chart, type Depth, type FollowUpStatus, type IntensityChange, type Mark, type Quality, type Word } from '../chart/index.js';
import { skinShare } from '../measures/index.js';

/**
 * A complaint at a visit. `marked`: it hurts there. `gone`: recorded as gone by its status, by "no pain anywhere", or because its whole last place
 * was asked about and is free of pain. `unmentioned`: nothing was recorded, which is neither.
 */
export type SightingState = 'marked' | 'gone' | 'unmentioned';

/** A complaint at a visit. What is left out was not recorded. */
export interface Sighting {
  /** The index of the visit, from 0. */
  readonly visit: number;
  /** Marked, gone, or not mentioned at this visit. */
  readonly state: SightingState;
  /** Its short name at this visit. */
  readonly name?: string;
  /** Status at follow-up, as a person recorded it. */
  readonly status?: Word<FollowUpStatus>;
  /** Who recorded it. */
  readonly by?: Word<Author>;
  /** 0 to 10 (NRS). */
  readonly intensity?: number;
  /** What it feels like; empty if not recorded. */
  readonly qualities: readonly Word<Quality>[];
  /** How deep it is felt. */
  readonly depth?: Word<Depth>;
  /** The skin that it covers, with side views folded into front and back, and the share of each zone; for a point, its zone with a share of 0. */
  readonly place: ReadonlyMap<ZoneId, number>;
  /** The patient’s sides that it is on. */
  readonly sides: readonly Side[];
  /** Share of the body's skin, 0 to 1, by the recorded shares of zones; 0 for a point. */
  readonly extent: number;
  /** The number of treatments at the visit. */
  readonly treatments: number;
  /** What the latest treatment at this visit changed. */
  readonly change?: IntensityChange;
}

type Complaint = Exclude<Mark, Caution>;

/** What a chart records about the complaint of a mark. */
export function sightingOf(chart: Chart, visit: number, mark: Complaint | undefined, last: Sighting | undefined): Sighting {
  if (!mark) return { visit, state: saysFree(chart, last) ? 'gone' : 'unmentioned', qualities: [], place: new Map(), sides: [], extent: 0, treatments: 0 };
  const { name, status, by, intensity, qualities = [], depth } = mark;
  const place = placeOf(mark);
  const treatments = chart.treatments.filter((treatment) => treatment.mark === mark.id);
  const change = changesOf({ treatments }).get(mark.id);
  return {
    visit,
    state: isPain(mark) ? 'marked' : 'gone',
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
    by,
    ...(intensity !== undefined && { intensity }),
    qualities,
    ...(depth !== undefined && { depth }),
    place,
    sides: [...new Set([...place.keys()].flatMap((zone) => getZone(zone)?.side ?? []))].sort(),
    extent: mark.kind === 'tenderness' ? 0 : [...place].reduce((sum, [zone, covered]) => sum + covered * skinShare(zone, chart.figure as FigureId), 0),
    treatments: treatments.length,
    ...(change && { change }),
  };
}

const placeOf = (mark: Complaint): ReadonlyMap<ZoneId, number> =>
  mark.kind === 'tenderness' ? new Map(skinOf(mark.zone).map((zone) => [zone, 0])) : new Map(coveredSkin(mark).flatMap(({ zone, covered }) => (covered > 0 ? [[zone, covered]] : [])));

/** Whether a chart says that there is no pain where a complaint was last: nowhere, or in none of its zones. */
function saysFree({ nothingToMark, clear = [], marks }: Chart, last: Sighting | undefined): boolean {
  if (nothingToMark) return true;
  if (!last || last.place.size === 0) return false;
  const free = new Set(clear.flatMap(skinOf));
  const skin = painfulSkin(marks);
  return [...last.place.keys()].every((zone) => free.has(zone) && !isAmong(zone, skin));
}
