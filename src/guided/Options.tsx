'use client';
import { useId, type ReactNode } from 'react';

interface OptionsProps<T extends string | number> {
  /** The question, for screen readers. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: readonly T[];
  readonly onChoose: (value: T) => void;
  /** Whether several can be chosen: then each is a checkbox, and pressing one does not continue. */
  readonly several?: boolean;
  readonly look?: 'rows' | 'chips' | 'scale';
  readonly children?: ReactNode;
}

/** Answers to press. With one choice, pressing continues at once, so these are buttons: arrow keys would already choose a radio button. */
export function Options<T extends string | number>({ label, options, chosen, onChoose, several = false, look = 'rows', children }: OptionsProps<T>) {
  const name = useId();
  return (
    <div className="palpate-intake-options" data-look={look} role="group" aria-label={label}>
      {options.map(({ value, text }) =>
        several ? (
          <label key={value} className="palpate-intake-option">
            <input form="" type="checkbox" name={name} checked={chosen.includes(value)} onChange={() => onChoose(value)} />
            <span>{text}</span>
          </label>
        ) : (
          <button key={value} type="button" className="palpate-intake-option" aria-pressed={chosen.includes(value)} onClick={() => onChoose(value)}>
            {text}
          </button>
        ),
      )}
      {children}
    </div>
  );
}
