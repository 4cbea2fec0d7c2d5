'use client';
import { useId } from 'react';
import { cautionReasons, choicesWith, type Caution } from '../../chart/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { labelOf } from '../../locales/index.js';

/** Why an area is to be treated with care: a therapist must know it before pressing. */
export function CautionField({ mark }: { readonly mark: Caution }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const id = useId();
  if (isReadOnly) return null;
  return (
    <div className="palpate-field palpate-reason">
      <label className="palpate-label" htmlFor={id}>
        {messages.labels.cautionReason}
      </label>
      <select form="" id={id} className="palpate-text" value={mark.reason} onChange={(event) => store.getState().editMark(mark.id, { reason: event.target.value })}>
        {choicesWith(cautionReasons, mark.reason).map((reason) => (
          <option key={reason} value={reason}>
            {labelOf(messages.cautionReasons, reason)}
          </option>
        ))}
      </select>
    </div>
  );
}
