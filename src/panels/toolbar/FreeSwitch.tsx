'use client';
import { placeOfZones } from '../../locales/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { Toggle } from './Toggle.js';

/** Switches the tool that records zones as asked about and free of pain. Any other tool ends it. */
export function FreeSwitch() {
  const { store, messages } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.tool === 'free');
  return <Toggle icon="check" label={messages.labels.free} isOn={isOn} onToggle={() => store.getState().setTool(isOn ? 'tenderness' : 'free')} />;
}

/** "Left knee, no longer recorded as free of pain": a mark was added there. Shown until the next edit. */
export function NoLongerFree() {
  const { messages } = useBodyMapContext();
  const { changes = [] } = useBodyMap((state) => state.past.at(-1)) ?? {};
  const lost = changes.flatMap((change) => (change.type === 'set' && change.field === 'clear' ? (change.before ?? []).filter((zone) => !change.after?.includes(zone)) : []));
  // The tool announces nothing itself: its tick appears where it was tapped.
  return lost.length > 0 && changes.length > 1 ? <p className="palpate-notice">{messages.announce.clear(placeOfZones(lost, messages), false)}</p> : null;
}
