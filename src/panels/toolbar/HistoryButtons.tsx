'use client';
import { Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** Undo and redo. */
export function HistoryButtons() {
  const { store, messages } = useBodyMapContext();
  const canUndo = useBodyMap((state) => state.past.length > 0);
  const canRedo = useBodyMap((state) => state.future.length > 0);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly) return null;
  return (
    <div className="palpate-buttons">
      <button type="button" className="palpate-button" data-icon="" aria-label={messages.labels.undo} title={messages.labels.undo} disabled={!canUndo} onClick={() => store.getState().undo()}>
        <Icon name="undo" />
      </button>
      <button type="button" className="palpate-button" data-icon="" aria-label={messages.labels.redo} title={messages.labels.redo} disabled={!canRedo} onClick={() => store.getState().redo()}>
        <Icon name="redo" />
      </button>
    </div>
  );
}
