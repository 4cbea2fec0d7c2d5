'use client';
import { choicesWith, isKnown, qualities, type Quality, type Word } from '../chart/index.js';
import { useBodyMap, useBodyMapContext } from './context.js';
import { labelOf } from '../locales/index.js';
import type { Sensation } from './sensation.js';

/** The qualities offered to everyone; if a mark has another one, it is shown, too. */
const common: readonly Quality[] = ['aching', 'burning', 'stabbing', 'cramping', 'throbbing', 'numbness', 'tingling', 'stiffness'];

export interface QualityFieldProps {
  readonly mark: Sensation;
  /** The qualities to choose from. Defaults to the eight most common. */
  readonly offer?: readonly Quality[];
  /** Hides the label if the text above already asks. Defaults to false. */
  readonly isLabelHidden?: boolean;
}

/** Qualities of the pain, any number. */
export function QualityField({ mark, offer = common, isLabelHidden = false }: QualityFieldProps) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const chosen = mark.qualities ?? [];
  const all = choicesWith(qualities, ...chosen);
  const offered = all.filter((quality) => chosen.includes(quality) || (!isReadOnly && isKnown(offer, quality)));
  const toggle = (quality: Word<Quality>) => {
    const next = all.filter((other) => (other === quality) !== chosen.includes(other));
    store.getState().editMark(mark.id, { qualities: next.length ? next : undefined });
  };
  if (offered.length === 0) return null;
  return (
    <fieldset className="palpate-field" disabled={isReadOnly}>
      <legend className={isLabelHidden ? 'palpate-visually-hidden' : 'palpate-label'}>{messages.labels.qualities}</legend>
      <div className="palpate-chips">
        {offered.map((quality) => (
          <label key={quality} className="palpate-chip">
            <input form="" type="checkbox" checked={chosen.includes(quality)} onChange={() => toggle(quality)} />
            <span>{labelOf(messages.qualities, quality)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
