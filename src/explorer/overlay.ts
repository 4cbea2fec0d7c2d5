import type { Point, ViewId, ZoneId } from '../anatomy/index.js';

/** An indicative place with its uncertainty: body coordinates and units of the view. */
export interface OverlayDisc {
  readonly point: string;
  /** Its number in the list, if a muscle has several points. */
  readonly number: number | undefined;
  readonly view: ViewId;
  readonly at: Point;
  readonly zone: ZoneId;
  readonly radius: number;
}

/** The drawing of a muscle on all views: discs, and the zones where pain is described. */
export interface Overlay {
  readonly discs: readonly OverlayDisc[];
  readonly primary: readonly ZoneId[];
  readonly spillover: readonly ZoneId[];
}
