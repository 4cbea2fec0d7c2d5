import { views, type Point, type ViewId, type ZoneId } from '../anatomy/index.js';
import { keyPoints, type KeyPoint, type TestedSide } from '../chart/index.js';
import { tablesOf, type TablesOption } from './built-in.js';
import { zoneOn } from './fields-at.js';

/** A key point of one side: its place in body coordinates, and how to find it. */
export interface PlacedKeyPoint {
  /** The key point, such as `L4`. */
  readonly point: KeyPoint;
  /** The patient's side. */
  readonly side: TestedSide;
  /** The levels of the point: S4 and S5 share one. */
  readonly levels: readonly string[];
  /** How to find it, in English. */
  readonly landmark: string;
  /** The view that shows it. */
  readonly view: ViewId;
  /** Its place on the view, in body coordinates. */
  readonly at: Point;
  /** The zone that contains it. */
  readonly zone: ZoneId;
}

/** The place of a key point on a side of the patient. Left and right are exact mirror images. Undefined if the table has none. */
export function keyPointOn(point: KeyPoint, side: TestedSide, options: TablesOption = {}): PlacedKeyPoint | undefined {
  const levels = tablesOf(options).levels.levels.filter(({ keyPoint }) => keyPoint?.point === point);
  const place = levels[0]?.keyPoint;
  if (!place) return undefined;
  const { view, at, part, landmark } = place;
  const { midline, rightOfMidline } = views[view];
  const x = rightOfMidline === side ? midline + at[0] : midline - at[0];
  return { point, side, levels: levels.map(({ id }) => id), landmark, view, at: [Math.round(x * 10) / 10, at[1]], zone: zoneOn({ view, part }, side) };
}

/** The order of an examination: from the head down, at each point the side with normal sensation first, so that the other can be compared with it. */
export function keyPointWalk(first: TestedSide, options: TablesOption = {}): PlacedKeyPoint[] {
  const sides = [first, first === 'left' ? 'right' : 'left'] as const;
  return keyPoints.flatMap((point) => sides.flatMap((side) => keyPointOn(point, side, options) ?? []));
}

/** The key point nearest to a place (body coordinates) within `reach` units; of two, the one on the same side of the midline. */
export function keyPointAt(view: ViewId, at: Point, reach: number, options: TablesOption = {}): PlacedKeyPoint | undefined {
  const all = keyPointWalk('left', options).filter((each) => each.view === view);
  const far = ({ at: [x, y] }: PlacedKeyPoint) => Math.hypot(x - at[0], y - at[1]);
  const nearest = all.reduce<PlacedKeyPoint | undefined>((best, each) => (best && far(best) <= far(each) ? best : each), undefined);
  return nearest && far(nearest) <= reach ? nearest : undefined;
}
