import { isSameJson, type Change, type ChangeReason, type Chart } from '../chart/index.js';
import type { EditActions } from './edits.js';
import type { Stacks } from './history.js';
import type { Step } from './options.js';
import type { ActionResult } from './results.js';

/**
 * A gesture, such as a drag, a slide or typing: many edits that are one undo step. `store.begin()` opens one, and its opener owns it. It has all
 * edits of the store; called here, they belong to the gesture.
 *
 * `commit`, `cancel` or any other change closes it: another `begin`, an edit outside it, undo, redo, another chart. Its edits are committed first.
 * Actions of a closed session have no effect (`closed`).
 */
export interface EditSession extends EditActions {
  /** False once it is closed. */
  readonly isOpen: boolean;
  /** Turns all edits so far into one step. `nothing-to-do` if nothing changed in the end. */
  commit(): ActionResult;
  /** Restores the state before the session (a change with the reason `undo`). `nothing-to-do` if there is nothing to restore; a host may refuse. */
  cancel(): ActionResult;
}

/** The editor's data of an open session. A different `token` is a different session, even if it continues under the same handle. */
export interface OpenSession {
  token: object;
  start: Chart;
  history: Stacks;
  latest: Chart;
  reason: ChangeReason | undefined;
  changes: readonly Change[];
}

export const openSession = (start: Chart, history: Stacks): OpenSession => ({ token: {}, start, history, latest: start, reason: undefined, changes: [] });

/** All edits as one step, with the reason of the first; undefined if nothing has changed in the end. */
export function toStep({ start, latest, changes, reason }: Omit<OpenSession, 'history' | 'token'>): Step | undefined {
  return changes.length === 0 || !reason || isSameJson(start, latest) ? undefined : { changes, reason };
}
