'use client';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { Toggle } from './Toggle.js';

/** Switches between marking only with a pen (pressed) and with fingers too. Shown after a pen was used. */
export function PenSwitch() {
  const { store, messages } = useBodyMapContext();
  const penOnly = useBodyMap((state) => state.penOnly);
  return penOnly === null ? null : <Toggle icon="pen" label={messages.labels.penOnly} isOn={penOnly} onToggle={() => store.getState().setPenOnly(!penOnly)} />;
}
