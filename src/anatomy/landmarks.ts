import type { Point } from '../geometry/index.js';
import type { FigureId } from './figure.js';
import { landmarkData, type LandmarkId } from './generated/landmarks.js';
import { views, type Side, type ViewId } from './views.js';

/** A bony or surface landmark that can be felt or seen. */
export interface Landmark {
  /** Name in English, for examiners. */
  readonly name: string;
  /** Where it is found, in English. */
  readonly definition: string;
  /** Whether there is only one; otherwise there is one on each side. */
  readonly midline: boolean;
  /** [lateral distance from the midline, y] by view and figure. */
  readonly at: Readonly<Partial<Record<ViewId, Readonly<Record<FigureId, readonly [number, number]>>>>>;
}

/** All landmarks by name. */
export const landmarks: Readonly<Record<LandmarkId, Landmark>> = landmarkData;

/** The names of all landmarks. */
export const landmarkIds = Object.keys(landmarkData) as LandmarkId[];

/** The position of a landmark on a view, in units, facing; undefined if the view does not show it. */
export function landmarkAt(id: LandmarkId, side: Side, view: ViewId, figure: FigureId = 'neutral'): Point | undefined {
  const found = landmarks[id].at[view]?.[figure];
  if (!found) return undefined;
  const { midline, rightOfMidline } = views[view];
  const [lateral, y] = found;
  return [side === rightOfMidline ? midline + lateral : midline - lateral, y];
}
