'use client';
import { Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** Whole parts of the body as targets (pressed), or every zone. */
export function LargeTargetsSwitch() {
  const { store, messages } = useBodyMapContext();
  const hasLargeTargets = useBodyMap((state) => state.largeTargets);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const { largeAreas } = messages.labels;
  if (isReadOnly) return null;
  return (
    <button type="button" className="palpate-button" data-icon="" aria-label={largeAreas} title={largeAreas} aria-pressed={hasLargeTargets} onClick={() => store.getState().setLargeTargets(!hasLargeTargets)}>
      <Icon name="large" />
      <span className="palpate-word" aria-hidden="true">{largeAreas}</span>
    </button>
  );
}
