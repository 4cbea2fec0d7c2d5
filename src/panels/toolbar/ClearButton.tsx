'use client';
import { Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** Removes all marks without asking, and offers to undo this at once; Undo works later, too. */
export function ClearButton() {
  const { store, messages } = useBodyMapContext();
  const isEmpty = useBodyMap((state) => state.chart.marks.length === 0);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly) return null;
  return (
    <button type="button" className="palpate-button" data-icon="" aria-label={messages.labels.clear} title={messages.labels.clear} disabled={isEmpty} onClick={() => store.getState().clear()}>
      <Icon name="clear" />
      <span className="palpate-word" aria-hidden="true">{messages.labels.clear}</span>
    </button>
  );
}

/** "Removed 6 marks. Undo": shown until the next edit. */
export function ClearedNotice() {
  const { store, messages } = useBodyMapContext();
  const count = useBodyMap((state) => {
    const last = state.past.at(-1);
    return last?.reason === 'clear' ? last.changes.filter((change) => change.type === 'remove' && change.list === 'marks').length : 0;
  });
  if (count === 0) return null;
  return (
    <p className="palpate-notice">
      {messages.cleared(count)}
      <button type="button" className="palpate-button" onClick={() => store.getState().undo()}>
        {messages.labels.undo}
      </button>
    </p>
  );
}
