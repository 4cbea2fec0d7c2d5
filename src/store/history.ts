import { invertChanges } from '../chart/index.js';
import type { Step } from './options.js';

/** What can be undone and redone. The last of either list comes first. */
export interface EditHistory {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyHistory: EditHistory = { past: [], future: [] };

/** A step to take, and the history once it is taken. */
export interface Move {
  readonly step: Step;
  readonly history: EditHistory;
}

/** An edit goes on top; what had been undone is gone. */
export const toDo = (history: EditHistory, step: Step): Move => ({
  step,
  history: { past: [...history.past, step], future: [] },
});

/** The way back over the last step; undefined if there is none. */
export function toUndo({ past, future }: EditHistory): Move | undefined {
  const last = past.at(-1);
  return (
    last && {
      step: { changes: invertChanges(last.changes), reason: 'undo' },
      history: { past: past.slice(0, -1), future: [...future, last] },
    }
  );
}

/** The way forth over the step undone last; undefined if there is none. */
export function toRedo({ past, future }: EditHistory): Move | undefined {
  const last = future.at(-1);
  return (
    last && {
      step: { changes: last.changes, reason: 'redo' },
      history: { past: [...past, last], future: future.slice(0, -1) },
    }
  );
}
