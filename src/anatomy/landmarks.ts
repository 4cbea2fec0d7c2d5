import type { Point } from '../geometry/index.js';
import type { FigureId } from './figure.js';
import { landmarkData, type LandmarkId } from './generated/landmarks.js';
import { views, type Side, type ViewId } from './views.js';

/** A bony or surface landmark that is felt or seen from outside. */
export interface Landmark {
  /** English, for those who examine. */
  readonly name: string;
  /** Where it is found, in English. */
  readonly definition: string;
  /** Whether it is single; else there is one on each side. */
  readonly midline: boolean;
  /** [lateral distance from the midline, y] by view and figure. */
  readonly at: Readonly<Partial<Record<ViewId, Readonly<Record<FigureId, readonly [number, number]>>>>>;
}

/** All landmarks by name. */
export const landmarks: Readonly<Record<LandmarkId, Landmark>> = landmarkData;

/** The names of all landmarks. */
export const landmarkIds = Object.keys(landmarkData) as LandmarkId[];

/** Where a landmark lies on a view, in units, facing; undefined where the view does not show it. */
export function landmarkAt(id: LandmarkId, side: Side, view: ViewId, figure: FigureId = 'neutral'): Point | undefined {
  const found = landmarks[id].at[view]?.[figure];
  if (!found) return undefined;
  const { midline, rightOfMidline } = views[view];
  const [lateral, y] = found;
  return [side === rightOfMidline ? midline + lateral : midline - lateral, y];
}
