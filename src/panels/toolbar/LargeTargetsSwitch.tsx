'use client';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { Toggle } from './Toggle.js';

/** Switches between large targets (pressed) and zones. */
export function LargeTargetsSwitch() {
  const { store, messages } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.largeTargets);
  return <Toggle icon="large" label={messages.labels.largeAreas} isOn={isOn} onToggle={() => store.getState().setLargeTargets(!isOn)} />;
}
