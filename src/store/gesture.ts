import { isSameJson, mergeChanges, type Change, type ChangeReason, type Chart } from '../chart/index.js';
import type { History } from './history.js';
import type { Step } from './options.js';

/** A drag, a stroke or a held key: many edits that are one step to the person. */
export interface Gesture {
  readonly start: Chart;
  readonly history: History;
  latest: Chart;
  reason: ChangeReason | undefined;
  readonly changes: Change[];
}

export const createGesture = (start: Chart, history: History): Gesture => ({
  start,
  history,
  latest: start,
  reason: undefined,
  changes: [],
});

/** The gesture as one step, named by its first edit; undefined if nothing is different in the end. */
export function toStep({ start, latest, changes, reason }: Gesture): Step | undefined {
  const merged = mergeChanges(changes);
  return merged.length === 0 || !reason || isSameJson(start, latest) ? undefined : { changes: merged, reason };
}
