'use client';
import { useId } from 'react';
import { useSession, useSessionContext } from './context.js';

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How tender a mark is after what was done: 0 to 10, the numeric rating scale (NRS). May stay unanswered. */
export function AfterScale({ markId, of }: { readonly markId: string; readonly of?: string }) {
  const { session, words } = useSessionContext();
  const value = useSession((state) => state.after[markId]);
  const name = useId();
  return (
    <fieldset className="palpate-field">
      <legend className="palpate-label">
        {words.labels.after} {of ? <span className="palpate-visually-hidden">{of}</span> : null}
      </legend>
      <div className="palpate-steps">
        {steps.map((step) => (
          <label key={step} className="palpate-step" data-intensity={step}>
            <input type="radio" name={name} value={step} checked={value === step} onChange={() => session.getState().rate(markId, step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
