'use client';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { Toggle } from './Toggle.js';

/** Only a pen marks (pressed), or fingers as well. Offered once a pen was seen. */
export function PenSwitch() {
  const { store, messages } = useBodyMapContext();
  const penOnly = useBodyMap((state) => state.penOnly);
  return penOnly === null ? null : <Toggle icon="pen" label={messages.labels.penOnly} isOn={penOnly} onToggle={() => store.getState().setPenOnly(!penOnly)} />;
}
