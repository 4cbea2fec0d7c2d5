'use client';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { useHint } from './hint.js';

/** What to do now in a task, and the way out that discards what was drawn in it. */
export function TaskLine() {
  const { store, messages, areas } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.linking !== null);
  const hint = useHint();
  if (!isOn) return null;
  return (
    <div className="palpate-task">
      <p>{hint}</p>
      {/* What is still in work belongs to the task. */}
      <button type="button" onClick={() => areas.whenEmpty(store.getState().cancelLinking)}>
        {messages.labels.cancel}
      </button>
    </div>
  );
}

/** Ends a task with what was drawn. */
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
