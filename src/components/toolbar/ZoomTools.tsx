'use client';
import { useBodyMap, useBodyMapContext } from '../context.js';
import { Icon } from '../Icon.js';
import { useTouchTools } from '../stage/use-touch-tools.js';

/** A menu of the parts of the body, view by view, that goes to the one that is chosen. What is in it is fetched once the map is on the page. */
export function GoTo() {
  const { messages } = useBodyMapContext();
  const touch = useTouchTools();
  return (
    <label className="palpate-button palpate-go-to" data-icon="" title={messages.labels.goTo}>
      <Icon name="find" />
      <span className="palpate-when-narrow">{messages.labels.goTo}</span>
      {touch ? <touch.tools.GoToMenu words={touch.words} /> : null}
    </label>
  );
}

/** Whole parts of the body as targets (pressed), or every zone. */
export function CoarseSwitch() {
  const { store, messages } = useBodyMapContext();
  const isCoarse = useBodyMap((state) => state.coarse);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const { largeAreas } = messages.labels;
  if (isReadOnly) return null;
  return (
    <button type="button" className="palpate-button" data-icon="" aria-label={largeAreas} title={largeAreas} aria-pressed={isCoarse} onClick={() => store.getState().setCoarse(!isCoarse)}>
      <Icon name="large" />
      <span className="palpate-when-narrow">{largeAreas}</span>
    </button>
  );
}
