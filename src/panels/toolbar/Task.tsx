'use client';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { useHint } from './hint.js';

/** The instruction of a task, and a button that cancels it and discards its areas. */
export function TaskLine() {
  const { store, messages, areas } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.linking !== null);
  const hint = useHint();
  if (!isOn) return null;
  return (
    <div className="palpate-task">
      <p>{hint}</p>
      {/* Areas still being computed belong to the task. */}
      <button type="button" onClick={() => areas.whenEmpty(store.getState().cancelLinking)}>
        {messages.labels.cancel}
      </button>
    </div>
  );
}

/** Ends a task and keeps its areas. */
export function TaskDone() {
  const { store, messages, areas } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.linking !== null);
  if (!isOn) return null;
  return (
    <button type="button" className="palpate-button palpate-primary palpate-task-done" onClick={() => areas.whenEmpty(store.getState().endLinking)}>
      {messages.labels.close}
    </button>
  );
}
