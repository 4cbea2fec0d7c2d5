'use client';
import { useId, type ReactNode } from 'react';
import { useMessages } from '../ui/index.js';

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export interface RatingFieldProps {
  readonly label: ReactNode;
  /** 0 to 10, the numeric rating scale (NRS). Undefined: not asked. */
  readonly value: number | undefined;
  readonly onRate: (value: number | undefined) => void;
}

/** How tender a mark is before or after what was done. May stay unanswered, and be taken back. */
export function RatingField({ label, value, onRate }: RatingFieldProps) {
  const messages = useMessages();
  const name = useId();
  return (
    <fieldset className="palpate-field">
      <legend className="palpate-label">{label}</legend>
      <div className="palpate-steps">
        {steps.map((step) => (
          <label key={step} className="palpate-step" data-intensity={step}>
            <input form="" type="radio" name={name} value={step} checked={value === step} onChange={() => onRate(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      {value === undefined ? null : (
        <button
          type="button"
          className="palpate-link palpate-small"
          onClick={({ currentTarget }) => {
            // The button goes, the scale stays.
            currentTarget.closest('fieldset')?.querySelector<HTMLElement>(':checked')?.focus();
            onRate(undefined);
          }}
        >
          {messages.labels.takeRatingBack}
        </button>
      )}
    </fieldset>
  );
}
