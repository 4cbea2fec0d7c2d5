import type { BodyMapStore, EditActions, EditSession } from '../store/index.js';

/** The edits of a drag or slide, which continues when something else has closed its session. */
export interface GestureSession {
  /** The session for the next edit: the open one, or a new one. Undefined if the chart was replaced: the gesture was for the previous one. */
  edits(): EditActions | undefined;
  commit(): void;
  cancel(): void;
}

export function beginGesture(store: BodyMapStore): GestureSession {
  const chart = store.getState().chart.id;
  let session: EditSession = store.getState().begin();
  return {
    edits() {
      if (store.getState().chart.id !== chart) return undefined;
      if (!session.isOpen) session = store.getState().begin();
      return session;
    },
    commit: () => void session.commit(),
    cancel: () => void session.cancel(),
  };
}
