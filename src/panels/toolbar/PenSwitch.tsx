'use client';
import { Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** Only a pen marks (pressed), or fingers as well. Offered once a pen was seen. */
export function PenSwitch() {
  const { store, messages } = useBodyMapContext();
  const penOnly = useBodyMap((state) => state.penOnly);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const label = messages.labels.penOnly;
  if (isReadOnly || penOnly === null) return null;
  return (
    <button type="button" className="palpate-button" data-icon="" aria-label={label} title={label} aria-pressed={penOnly} onClick={() => store.getState().setPenOnly(!penOnly)}>
      <Icon name="pen" />
      <span className="palpate-word" aria-hidden="true">{label}</span>
    </button>
  );
}
