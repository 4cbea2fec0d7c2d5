'use client';
import { useId } from 'react';
import { cautionReasons, choicesWith, type Caution } from '../../chart/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { labelOf } from '../../locales/index.js';

/** Why an area needs care: a therapist must know it before pressing. One tap sets it. */
export function CautionField({ mark }: { readonly mark: Caution }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const name = useId();
  if (isReadOnly) return null;
  const [unsaid, ...reasons] = choicesWith(cautionReasons, mark.reason);
  return (
    <fieldset className="palpate-field palpate-reason">
      <legend className="palpate-label">{messages.labels.cautionReason}</legend>
      <div className="palpate-chips">
        {[...reasons, unsaid!].map((reason) => (
          <label key={reason} className="palpate-chip">
            <input form="" type="radio" name={name} value={reason} checked={reason === mark.reason} onChange={() => store.getState().editMark(mark.id, { reason })} />
            <span>{labelOf(messages.cautionReasons, reason)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
