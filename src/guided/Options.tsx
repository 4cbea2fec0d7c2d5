'use client';
import { useId } from 'react';
import { useIntake } from './context.js';

interface OptionsProps<T extends string | number> {
  /** What is asked, if it is not the question of the screen. */
  readonly label?: string | undefined;
  /** `side`: the patient's side of a part that the body has twice; both are in one row. */
  readonly options: readonly { readonly value: T; readonly text: string; readonly side?: 'left' | 'right' | undefined }[];
  readonly chosen: readonly T[];
  readonly onChoose: (value: T) => void;
  /** Whether several can be chosen: then each is a checkbox, and pressing one stays on the screen. */
  readonly several?: boolean;
  readonly look?: 'rows' | 'chips' | 'scale';
}

/** Answers to press. With one choice, pressing continues at once, so these are buttons: arrow keys would already choose a radio button. */
export function Options<T extends string | number>({ label, options, chosen, onChoose, several = false, look = 'rows' }: OptionsProps<T>) {
  const { questionId } = useIntake();
  const name = useId();
  return (
    <div className="palpate-intake-options" data-look={look} role="group" aria-label={label} aria-labelledby={label === undefined ? questionId : undefined}>
      {options.map(({ value, text, side }) =>
        several ? (
          <label key={value} className="palpate-intake-option" data-side={side}>
            <input form="" type="checkbox" name={name} checked={chosen.includes(value)} onChange={() => onChoose(value)} />
            <bdi>{text}</bdi>
          </label>
        ) : (
          <button key={value} type="button" className="palpate-intake-option" data-side={side} aria-pressed={chosen.includes(value)} onClick={() => onChoose(value)}>
            <bdi>{text}</bdi>
          </button>
        ),
      )}
    </div>
  );
}
