import { isSameJson, type Change, type ChangeReason, type Chart } from '../chart/index.js';
import type { EditActions } from './edits.js';
import type { Stacks } from './history.js';
import type { Step } from './options.js';

/**
 * A gesture, such as a drag, a slide or a text being typed: many edits that are one step to undo. `store.begin()` opens one, and
 * whoever opened it owns it. All edits of the store are here too; made here, they belong to the gesture.
 *
 * It closes by `commit` or `cancel`, or when something else happens to the chart: another `begin`, an edit past it, undo, redo, another
 * person's chart. What was done in it is committed first. A closed session does nothing and answers false or undefined.
 */
export interface EditSession extends EditActions {
  readonly isOpen: boolean;
  /** Makes one step of all edits so far. False if nothing is different in the end. */
  commit(): boolean;
  /** Restores what the session found (a change with the reason `undo`). False if there is nothing to restore, or if the host refuses. */
  cancel(): boolean;
}

/** What the editor remembers of an open session. Another `token` is another session, also where it goes on under the same handle. */
export interface OpenSession {
  token: object;
  start: Chart;
  history: Stacks;
  latest: Chart;
  reason: ChangeReason | undefined;
  changes: readonly Change[];
}

export const openSession = (start: Chart, history: Stacks): OpenSession => ({ token: {}, start, history, latest: start, reason: undefined, changes: [] });

/** All edits as one step, with the reason of the first; undefined if nothing is different in the end. */
export function toStep({ start, latest, changes, reason }: Omit<OpenSession, 'history' | 'token'>): Step | undefined {
  return changes.length === 0 || !reason || isSameJson(start, latest) ? undefined : { changes, reason };
}
