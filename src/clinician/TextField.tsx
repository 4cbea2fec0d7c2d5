'use client';
import { useId } from 'react';
import type { EditActions } from '../store/index.js';
import { useBodyMap } from '../ui/index.js';
import { Said } from './Said.js';
import { useTypedText } from './use-typed-text.js';

export interface TextFieldProps {
  readonly label: string;
  readonly stored: string;
  /** Stores the value of a text through these edits, and returns how it will read; undefined if it cannot be stored. */
  readonly take: (text: string, edits: EditActions) => string | undefined;
  /** The error for a text that could not be stored. */
  readonly problem?: (text: string) => string;
  readonly hint?: string | undefined;
  /** Maximum number of characters. Defaults to 200. */
  readonly longest?: number;
  readonly isNumeric?: boolean;
  readonly isDisabled?: boolean;
}

/** One line of text or a number. Read-only, it shows the recorded value, or nothing. */
export function TextField({ label, stored, take, problem, hint, longest = 200, isNumeric = false, isDisabled = false }: TextFieldProps) {
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const { text, isBad, type, leave } = useTypedText(stored, take);
  const id = useId();
  if (isReadOnly) return <Said label={label}>{stored}</Said>;
  const note = isBad ? problem?.(text) : hint;
  return (
    <div className="palpate-field">
      <label className="palpate-label" htmlFor={id}>
        {label}
      </label>
      <input
        form=""
        id={id}
        className="palpate-text"
        dir={isNumeric ? undefined : 'auto'}
        inputMode={isNumeric ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={longest}
        value={text}
        disabled={isDisabled}
        aria-invalid={isBad || undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
      <p id={`${id}-note`} className="palpate-small palpate-field-note" data-bad={isBad ? '' : undefined} aria-live="polite">
        {note}
      </p>
    </div>
  );
}
