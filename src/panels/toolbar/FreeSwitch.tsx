'use client';
import { placeOfZones } from '../../locales/index.js';
import { Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** Whether a tap says that a zone was asked about and is free of pain (pressed). Any other tool ends it. */
export function FreeSwitch() {
  const { store, messages } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.tool === 'free');
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const { free } = messages.labels;
  if (isReadOnly) return null;
  return (
    <button type="button" className="palpate-button" data-icon="" aria-label={free} title={free} aria-pressed={isOn} onClick={() => store.getState().setTool(isOn ? 'tenderness' : 'free')}>
      <Icon name="check" />
      <span className="palpate-word" aria-hidden="true">{free}</span>
    </button>
  );
}

/** "Left knee, no longer recorded as free of pain": a mark came to lie there. Shown until the next edit. */
export function NoLongerFree() {
  const { messages } = useBodyMapContext();
  const step = useBodyMap((state) => state.past.at(-1));
  const lost = step?.changes.flatMap((change) => (change.type === 'set' && change.field === 'clear' ? (change.before ?? []).filter((zone) => !change.after?.includes(zone)) : []));
  return lost?.length && step?.changes.some(({ type }) => type !== 'set') ? <p className="palpate-notice">{messages.announce.clear(placeOfZones(lost, messages), false)}</p> : null;
}
