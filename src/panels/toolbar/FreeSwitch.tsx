'use client';
import { placeOfZones } from '../../locales/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { Toggle } from './Toggle.js';

/** Whether a tap says that a zone was asked about and is free of pain (pressed). Any other tool ends it. */
export function FreeSwitch() {
  const { store, messages } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.tool === 'free');
  return <Toggle icon="check" label={messages.labels.free} isOn={isOn} onToggle={() => store.getState().setTool(isOn ? 'tenderness' : 'free')} />;
}

/** "Left knee, no longer recorded as free of pain": a mark came to lie there. Shown until the next edit. */
export function NoLongerFree() {
  const { messages } = useBodyMapContext();
  const { changes = [] } = useBodyMap((state) => state.past.at(-1)) ?? {};
  const lost = changes.flatMap((change) => (change.type === 'set' && change.field === 'clear' ? (change.before ?? []).filter((zone) => !change.after?.includes(zone)) : []));
  // The tool itself says nothing: its tick goes where it was tapped.
  return lost.length > 0 && changes.length > 1 ? <p className="palpate-notice">{messages.announce.clear(placeOfZones(lost, messages), false)}</p> : null;
}
