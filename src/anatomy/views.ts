import { mirrorPoint, type Point } from '../geometry/index.js';
import { viewData } from './generated/views.js';

/** The name of a view. */
export type ViewId = keyof typeof viewData;

/** The patient's side, never the screen's. */
export type Side = 'left' | 'right' | 'midline';

/** `facing`: as one sees the person. `mirror`: as one sees oneself. Moves pixels only; side views never flip. */
export type Perspective = 'facing' | 'mirror';

/** A view of a figure. Positions are in units of its `viewBox`. */
export interface View {
  /** [left, top, width, height] */
  readonly viewBox: readonly [number, number, number, number];
  /** The x of the body's midline, in units. */
  readonly midline: number;
  /** On a symmetric view: the patient's side at x > midline, facing. */
  readonly rightOfMidline?: 'left' | 'right';
  /** On a side view: which side. */
  readonly shows?: 'left' | 'right';
  /** Whether it shows skin that no other view shows, although some of its parts have the same names. */
  readonly ownSkin?: true;
  /** Drawn as the mirror image of this view. */
  readonly mirrorOf?: ViewId;
}

/** All views by name. */
export const views: Readonly<Record<ViewId, View>> = viewData;

/** All views, in the order in which they are offered. */
export const viewIds = Object.keys(viewData) as ViewId[];

/** Whether a view is shown flipped. */
export const isFlipped = (view: ViewId, perspective: Perspective): boolean =>
  perspective === 'mirror' && views[view].rightOfMidline !== undefined;

/** Converts body coordinates to the perspective, and back: it is its own inverse. */
export const inPerspective = (view: ViewId, point: Point, perspective: Perspective): Point =>
  isFlipped(view, perspective) ? mirrorPoint(point, views[view].midline) : point;

/** The patient's sides at the viewer's left and right; undefined on a side view. */
export function sidesShown(view: ViewId, perspective: Perspective): readonly ['left' | 'right', 'left' | 'right'] | undefined {
  const { rightOfMidline } = views[view];
  if (!rightOfMidline) return undefined;
  const patientsLeftIsRight = (rightOfMidline === 'left') !== (perspective === 'mirror');
  return patientsLeftIsRight ? ['right', 'left'] : ['left', 'right'];
}
