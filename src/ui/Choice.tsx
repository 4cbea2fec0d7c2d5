'use client';
import { useId, type ReactNode } from 'react';

export interface ChoiceProps<T extends string> {
  /** The question, for assistive technology; shown when `isLabelShown`. */
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly icon?: ReactNode;
    /** Shown instead of the label where space is short. */
    readonly short?: string;
    readonly count?: number;
  }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly className?: string | undefined;
  readonly isDisabled?: boolean;
}

/** A choice of one: radio buttons that look like a segmented control, so that keys and screen readers work. */
export function Choice<T extends string>({ label, isLabelShown = false, options, value, onChoose, className, isDisabled = false }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={className ? `palpate-choice ${className}` : 'palpate-choice'} disabled={isDisabled}>
      <legend className={isLabelShown ? 'palpate-label' : 'palpate-visually-hidden'}>{label}</legend>
      <div className="palpate-segments">
        {options.map((option) => (
          <label key={option.value} className="palpate-segment">
            <input form="" type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>
              {option.icon}
              {option.short === undefined ? option.label : <span className="palpate-word">{option.label}</span>}
              {option.short === undefined ? null : <span className="palpate-short" aria-hidden="true">{option.short}</span>}
              {option.count ? <span className="palpate-count" aria-hidden="true">{option.count}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
