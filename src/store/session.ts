import { isSameJson, type Change, type ChangeReason, type Chart } from '../chart/index.js';
import type { EditActions } from './edits.js';
import type { Stacks } from './history.js';
import type { Step } from './options.js';
import type { ActionResult } from './results.js';

/**
 * A gesture, such as a drag, a slide or a text being typed: many edits that are one step to undo. `store.begin()` opens one, and
 * its opener owns it. It has all edits of the store; made here, they belong to the gesture.
 *
 * It closes by `commit` or `cancel`, or when something else happens to the chart: another `begin`, an edit past it, undo, redo, another
 * person's chart. What was done in it is committed first. A closed session does nothing, for the reason `closed`.
 */
export interface EditSession extends EditActions {
  /** False once it was committed or cancelled, or something else has closed it. */
  readonly isOpen: boolean;
  /** Makes one step of all edits so far. `nothing-to-do` if nothing is different in the end. */
  commit(): ActionResult;
  /** Restores what the session found (a change with the reason `undo`). `nothing-to-do` if there is nothing to restore; a host may refuse. */
  cancel(): ActionResult;
}

/** What the editor remembers of an open session. Another `token` is another session, also where it continues under the same handle. */
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
