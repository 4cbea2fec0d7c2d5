import { anchorOf, distanceToZone, getZone, groupIds, inPerspective, nearestZone, toStoredPosition, views, zonePolygon, zonesIn, type Figure, type GroupId, type Side, type Spot, type ViewId, type ZoneId } from '../anatomy/index.js';
import { boundsOf, wholeOf, type Box, type Point } from '../geometry/index.js';
import type { Messages, SidedGroup } from '../locales/index.js';
import { fingerReach, marksUnder, type Hit, type HitOptions } from './hit-test.js';
import type { ViewTransform } from './view-transform.js';

/** A part of the body as one target: a group, on one side if the body has two. */
export interface Target {
  /** Unique in its view. */
  readonly id: string;
  readonly view: ViewId;
  readonly group: GroupId;
  readonly side: Side;
  readonly zones: readonly ZoneId[];
}

const sided: readonly GroupId[] = ['shoulder', 'arm', 'hand', 'leg', 'foot'] satisfies readonly SidedGroup[];
const sides: readonly Side[] = ['right', 'midline', 'left'];

/** The targets of a view, from head to feet, without hidden zones. */
export function targetsIn(view: ViewId, hidden: ReadonlySet<ZoneId>): Target[] {
  const shown = zonesIn(view).filter(({ id }) => !hidden.has(id));
  return groupIds.flatMap((group) =>
    sides.flatMap((side) => {
      const zones = shown.filter((zone) => zone.group === group && (sided.includes(group) ? zone.side : 'midline') === side).map(({ id }) => id);
      return zones.length > 0 ? [{ id: `${group}.${side}`, view, group, side, zones }] : [];
    }),
  );
}

/** The target that a zone belongs to. */
export const targetOf = (targets: readonly Target[], zone: ZoneId): Target | undefined => targets.find(({ zones }) => zones.includes(zone));

/** [left, top, width, height] of a target, in units of its view, facing. */
export function boxOf({ zones }: Target, figure: Figure): Box {
  const [left, top, right, bottom] = boundsOf(zones.flatMap((zone) => zonePolygon(zone, figure)));
  return [left, top, right - left, bottom - top];
}

/** The middle of a target, well inside: the anchor of its zone that is nearest to the middle of its box. */
export function middleOf(target: Target, figure: Figure): Point {
  const [left, top, width, height] = boxOf(target, figure);
  return anchorOf(nearestOf(target, [left + width / 2, top + height / 2], figure), figure);
}

/**
 * Where a tap on a target puts a mark: the middle of its zone that was hit or is nearest. A single tap with a tremor is enough; it
 * gives the zone as well as possible and never looks more exact than it was.
 */
export function spotIn(target: Target, point: Point, figure: Figure): Spot {
  const zone = nearestOf(target, point, figure);
  return { view: target.view, zone, at: toStoredPosition(figure, zone, anchorOf(zone, figure)) };
}

function nearestOf({ zones }: Target, point: Point, figure: Figure): ZoneId {
  const far = (zone: ZoneId) => distanceToZone(zone, point, figure);
  return zones.reduce((best, zone) => (far(zone) < far(best) ? zone : best));
}

/** "Right arm", "Chest" */
export function targetName({ group, side, zones }: Target, messages: Messages): string {
  const shows = views[getZone(zones[0] ?? '')?.view ?? 'front'].shows;
  const shownSide = side === 'midline' ? shows : side;
  return isSided(group) && (shownSide === 'left' || shownSide === 'right') ? messages.sidedGroups[group][shownSide] : messages.groups[group];
}

const isSided = (group: GroupId): group is SidedGroup => sided.includes(group);

/** Pixels around the body that still hit it. */
const reachOfBody = 22;

/** What a tap hits in large-target mode: the sign of a target, or anywhere on or near it; undefined in normal mode. */
export function hitLargeTarget(stage: Element, { clientX, clientY, target: element }: PointerEvent, { figure, view, store, hiddenZones }: HitOptions, transform: ViewTransform | undefined): Hit | undefined {
  const { largeTargets, tool, readOnly, chart, perspective } = store.getState();
  if (!largeTargets || readOnly || tool !== 'tenderness') return undefined;
  const targets = targetsIn(view, hiddenZones);
  const sign = (element as Element).getAttribute('data-target');
  const place = transform?.toView(clientX, clientY);
  const point = place ? inPerspective(view, place, perspective) : wholeOf(views[view].viewBox).centre;
  const zone = nearestZone(view, point, reachOfBody * (transform?.unitsPerPixel ?? 1), figure);
  const target = targets.find(({ id }) => id === sign) ?? (zone && targetOf(targets, zone));
  const spot = target && spotIn(target, point, figure);
  // A tremor may tap twice: an existing mark is selected, not added again.
  const same = chart.marks.find((mark) => mark.kind === 'tenderness' && mark.zone === spot?.zone && mark.at[0] === spot.at[0] && mark.at[1] === spot.at[1]);
  return { under: same ? [same.id] : marksUnder(stage, clientX, clientY, fingerReach.mark), point, spot };
}
