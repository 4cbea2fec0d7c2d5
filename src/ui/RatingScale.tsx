'use client';
import { useId, type HTMLAttributes, type ReactNode } from 'react';
import { useMessages } from './context.js';

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export interface RatingScaleProps {
  readonly label: ReactNode;
  /** 0 to 10, the numeric rating scale (NRS). Undefined: not rated. */
  readonly value: number | undefined;
  readonly onRate: (value: number | undefined) => void;
  /** Shown instead of "Clear rating". */
  readonly unrated?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** Attributes of the row of steps, such as handlers for a slide. */
  readonly row?: HTMLAttributes<HTMLDivElement> | undefined;
}

/** A question answered by a number from 0 to 10. The labels are below the ends of the scale, and rating does not shift the layout. */
export function RatingScale({ label, value, onRate, unrated, isReadOnly = false, row }: RatingScaleProps) {
  const { labels } = useMessages();
  const name = useId();
  return (
    <fieldset className="palpate-field palpate-rating" disabled={isReadOnly}>
      <legend className="palpate-label">{label}</legend>
      {value === undefined ? (
        <span className="palpate-small">{unrated}</span>
      ) : isReadOnly ? null : (
        <button
          type="button"
          className="palpate-link palpate-small"
          onClick={({ currentTarget }) => {
            // The button disappears, the scale stays.
            currentTarget.closest('fieldset')?.querySelector<HTMLElement>(':checked')?.focus({ preventScroll: true });
            onRate(undefined);
          }}
        >
          {labels.clearRating}
        </button>
      )}
      <div {...row} className="palpate-steps">
        {steps.map((step) => (
          <label key={step} className="palpate-step" data-intensity={step} data-step={step}>
            <input form="" type="radio" name={name} value={step} checked={value === step} onChange={() => onRate(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <p className="palpate-small palpate-ends">
        <span>{labels.intensityLow}</span>
        <span>{labels.intensityHigh}</span>
      </p>
    </fieldset>
  );
}
