import { boundsOfMoment, momentOf, type Author, type Caution, type Chart, type Mark, type Moment, type Word } from '../chart/index.js';
import { changeBetween, type ComplaintChange } from './change.js';
import { limbCourses, type LimbCourse } from './distal.js';
import type { Threshold } from './known-error.js';
import { inOrder } from './order.js';
import { sightingOf, type Sighting, type SightingState } from './sighting.js';
import type { Episode } from './types.js';

/** A visit of an episode, with the complaints that changed there, by mark id. */
export interface Visit {
  /** The id of the chart. */
  readonly chart: string;
  /** When the chart was recorded. */
  readonly at: Moment;
  /** Start of the moment in milliseconds since 1970. */
  readonly time: number;
  /** Who recorded the chart. */
  readonly by: Word<Author>;
  /** Marked for the first time in the episode. At the first visit: everything that is marked. */
  readonly appeared: readonly string[];
  /** Marked at the last visit that mentions it, and gone at this one. */
  readonly resolved: readonly string[];
  /** Marked again after it was gone. */
  readonly returned: readonly string[];
  /** Marked at the last visit that mentions it, but not mentioned: not known to be gone. */
  readonly unmentioned: readonly string[];
}

/** The course of a complaint: of all marks of pain with one id. */
export interface Complaint {
  /** The id of its marks. */
  readonly id: string;
  /** The kind of mark at the latest visit with it. */
  readonly mark: Exclude<Mark, Caution>;
  /** Its latest short name. */
  readonly name?: string;
  /** One per visit, from the first with it. */
  readonly sightings: readonly Sighting[];
  /** The change from each visit at which it is marked to the next one. */
  readonly changes: readonly ComplaintChange[];
  /** The change from the first visit at which it is marked to the last; left out if there is only one. */
  readonly overall?: ComplaintChange;
  /** Total number of treatments. */
  readonly treatments: number;
}

/** The course of an episode, as `follow` returns it. */
export interface Course {
  /** All visits, in order of time. */
  readonly visits: readonly Visit[];
  /** In the order in which they appeared. */
  readonly complaints: readonly Complaint[];
  /** The most distal marked part of each limb, over the visits. */
  readonly limbs: readonly LimbCourse[];
}

/** Options of `follow`. */
export interface FollowOptions {
  /** Published bands of change, such as `thresholds.salaffi2004`. Defaults to none: raw change with its error. */
  readonly threshold?: Threshold;
}

/**
 * The course of an episode: for each complaint its intensity, place, extent, qualities and treatments over the visits, when it appeared, went and
 * returned, and the most distal marked part of each limb. Arithmetic on what was recorded, with known errors and without interpretation. Charts may
 * be in any order. A single chart is an episode of one visit.
 */
export function follow(episode: Pick<Episode, 'charts'> | Chart, { threshold }: FollowOptions = {}): Course {
  const charts = 'charts' in episode ? inOrder(episode.charts) : [episode];
  const marks = charts.map(({ marks: all }) => new Map(all.flatMap((mark) => (mark.kind === 'caution' ? [] : [[mark.id, mark] as const]))));
  const ids = [...new Set(marks.flatMap((all) => [...all.keys()]))];
  const complaints = ids.map((id) => complaintOf(id, charts, marks.map((all) => all.get(id)), threshold));
  return { visits: visitsOf(charts, complaints), complaints, limbs: limbCourses(charts) };
}

function complaintOf(id: string, charts: readonly Chart[], marks: readonly (Exclude<Mark, Caution> | undefined)[], threshold: Threshold | undefined): Complaint {
  const first = marks.findIndex(Boolean);
  const sightings: Sighting[] = [];
  let last: Sighting | undefined;
  for (let visit = first; visit < charts.length; visit++) {
    const sighting = sightingOf(charts[visit] as Chart, visit, marks[visit], last);
    sightings.push(sighting);
    if (sighting.place.size > 0) last = sighting;
  }
  const marked = sightings.filter(({ state }) => state === 'marked');
  const [start, end] = [marked[0], marked.at(-1)];
  const name = lastOf(sightings, (sighting) => sighting.name !== undefined)?.name;
  return {
    id,
    mark: lastOf(marks, Boolean) as Exclude<Mark, Caution>,
    ...(name !== undefined && { name }),
    sightings,
    changes: marked.slice(1).map((after, i) => changeBetween(marked[i] as Sighting, after, threshold)),
    ...(start && end && start !== end && { overall: changeBetween(start, end, threshold) }),
    treatments: sightings.reduce((sum, { treatments }) => sum + treatments, 0),
  };
}

type Events = Pick<Visit, 'appeared' | 'resolved' | 'returned' | 'unmentioned'>;

/** What happened to a complaint at each visit from its first sighting on. */
function eventsOf({ sightings }: Complaint): ReadonlyMap<number, keyof Events> {
  const events = new Map<number, keyof Events>();
  let wasEverMarked = false;
  /** As the last visit that mentions it has it. */
  let last: SightingState | undefined;
  for (const { visit, state } of sightings) {
    if (state === 'marked' && !wasEverMarked) events.set(visit, 'appeared');
    else if (state === 'marked' && last === 'gone') events.set(visit, 'returned');
    else if (state === 'gone' && last === 'marked') events.set(visit, 'resolved');
    else if (state === 'unmentioned' && last === 'marked') events.set(visit, 'unmentioned');
    wasEverMarked ||= state === 'marked';
    if (state !== 'unmentioned') last = state;
  }
  return events;
}

function visitsOf(charts: readonly Chart[], complaints: readonly Complaint[]): Visit[] {
  const events = complaints.map((complaint) => ({ id: complaint.id, at: eventsOf(complaint) }));
  return charts.map((chart, visit) => {
    const at = momentOf(chart, 'recordedAt');
    const idsOf = (event: keyof Events) => events.flatMap((each) => (each.at.get(visit) === event ? [each.id] : []));
    return {
      chart: chart.id,
      at,
      time: boundsOfMoment(at)[0],
      by: chart.recordedBy,
      appeared: idsOf('appeared'),
      resolved: idsOf('resolved'),
      returned: idsOf('returned'),
      unmentioned: idsOf('unmentioned'),
    };
  });
}

const lastOf = <T>(list: readonly T[], is: (item: T) => unknown): T | undefined => list.filter(is).at(-1);
