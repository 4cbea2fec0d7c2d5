'use client';
import { useBodyMapContext } from '../context.js';

/** Opens the help on keys. */
export function HelpButton() {
  const { messages, showHelp } = useBodyMapContext();
  return (
    <button type="button" className="palpate-button" aria-haspopup="dialog" onClick={() => showHelp(true)}>
      {messages.labels.keys}
    </button>
  );
}
