'use client';
import { Icon, useMessages } from '../../ui/index.js';
import { useSheet } from './context.js';

/** Shows the list of marks in the sheet if it does not fit beside the map. */
export function ListButton() {
  const { labels } = useMessages();
  const sheet = useSheet();
  if (!sheet) return null;
  return (
    <button
      type="button"
      className="palpate-button palpate-list-button"
      data-icon=""
      aria-expanded={sheet.isListShown}
      aria-label={labels.list}
      title={labels.list}
      onClick={() => sheet.set({ isListShown: !sheet.isListShown, size: 'half' })}
    >
      <Icon name="list" />
      <span className="palpate-word" aria-hidden="true">{labels.list}</span>
    </button>
  );
}
