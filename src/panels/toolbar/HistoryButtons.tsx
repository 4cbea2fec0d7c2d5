'use client';
import { Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** Undo and redo. */
export function HistoryButtons() {
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly) return null;
  return (
    <div className="palpate-history">
      <UndoButton />
      <RedoButton />
    </div>
  );
}

function UndoButton() {
  const { store, messages } = useBodyMapContext();
  const canUndo = useBodyMap((state) => state.past.length > 0);
  return (
    <button type="button" className="palpate-button" data-icon="" aria-label={messages.labels.undo} title={messages.labels.undo} disabled={!canUndo} onClick={() => store.getState().undo()}>
      <Icon name="undo" />
    </button>
  );
}

/** In a narrow row it is in the menu instead. */
export function RedoButton() {
  const { store, messages } = useBodyMapContext();
  const canRedo = useBodyMap((state) => state.future.length > 0);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly) return null;
  return (
    <button type="button" className="palpate-button palpate-redo" data-icon="" aria-label={messages.labels.redo} title={messages.labels.redo} disabled={!canRedo} onClick={() => store.getState().redo()}>
      <Icon name="redo" />
      <span className="palpate-word" aria-hidden="true">{messages.labels.redo}</span>
    </button>
  );
}
