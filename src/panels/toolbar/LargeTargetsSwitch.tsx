'use client';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { Toggle } from './Toggle.js';

/** Whole parts of the body as targets (pressed), or every zone. */
export function LargeTargetsSwitch() {
  const { store, messages } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.largeTargets);
  return <Toggle icon="large" label={messages.labels.largeAreas} isOn={isOn} onToggle={() => store.getState().setLargeTargets(!isOn)} />;
}
