'use client';
import { IconButton, useMessages } from '../../ui/index.js';
import { useSheet } from './context.js';

/** Shows the list of marks in the sheet if it does not fit beside the map. */
export function ListButton() {
  const { labels } = useMessages();
  const sheet = useSheet();
  if (!sheet) return null;
  return <IconButton icon="list" label={labels.list} className="palpate-button palpate-list-button" aria-expanded={sheet.isListShown} onClick={() => sheet.set({ isListShown: !sheet.isListShown, size: 'half' })} />;
}
