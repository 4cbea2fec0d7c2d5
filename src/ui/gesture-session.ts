import type { BodyMapStore, EditActions, EditSession } from '../store/index.js';

/** The edits of a drag or a slide, which continues when something else has closed its session. */
export interface GestureSession {
  /** Where the next edit goes: the open session, or a new one. Undefined once another chart has come: the gesture was about the one before. */
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
