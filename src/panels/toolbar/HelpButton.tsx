'use client';
import { Icon, useBodyMapContext } from '../../ui/index.js';

/** Opens the list of keyboard shortcuts. */
export function HelpButton() {
  const { messages, showHelp } = useBodyMapContext();
  return (
    <button type="button" className="palpate-button" data-icon="" aria-haspopup="dialog" aria-label={messages.labels.keys} title={messages.labels.keys} onClick={showHelp}>
      <Icon name="help" />
      <span className="palpate-word" aria-hidden="true">{messages.labels.keys}</span>
    </button>
  );
}
