import type { Point } from '../geometry/index.js';
import { toStoredPosition } from './correspondence.js';
import type { Figure } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { nearestZone } from './places.js';
import type { ViewId } from './views.js';

/** A place on the skin: body coordinates and the zone that contains them. */
export interface Spot {
  /** The view. */
  readonly view: ViewId;
  /** Body coordinates: units of the view on the neutral figure, facing. */
  readonly at: Point;
  /** The zone of that view. */
  readonly zone: ZoneId;
}

/**
 * The place for a pointer at `point` of a figure's view (units, facing): in the zone there or, outside the body, in the nearest zone within `reach`
 * units; undefined if there is none.
 */
export function spotAt(figure: Figure, view: ViewId, point: Point, reach: number): Spot | undefined {
  const zone = nearestZone(view, point, reach, figure);
  return zone && { view, at: toStoredPosition(figure, zone, point), zone };
}
