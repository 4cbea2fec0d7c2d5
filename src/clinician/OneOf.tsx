'use client';
import { useId } from 'react';
import { useBodyMap } from '../ui/index.js';
import { Said } from './Said.js';
import { useWords } from './words.js';

export interface OneOfProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T | undefined;
  readonly onChoose: (value: T | undefined) => void;
  /** The meaning of an option. */
  readonly wordFor: (option: T) => string;
  /** The label of its button if the meaning is too long for one. Once chosen, the meaning appears below. */
  readonly short?: (option: T) => string;
}

/** One of a few choices, or not recorded. Read-only, it shows what is recorded, or nothing. */
export function OneOf<T extends string | number>({ label, options, value, onChoose, wordFor, short }: OneOfProps<T>) {
  const words = useWords();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const id = useId();
  if (isReadOnly) {
    return <Said label={label}>{value === undefined ? undefined : short ? `${short(value)}: ${wordFor(value)}` : wordFor(value)}</Said>;
  }
  return (
    <div role="radiogroup" aria-labelledby={id} className="palpate-one-of">
      <span id={id} className="palpate-small">
        {label}
      </span>
      <div className="palpate-pills">
        {[...options, undefined].map((option) => (
          <label key={option ?? ''} className="palpate-pill">
            <input
              form=""
              type="radio"
              name={id}
              checked={value === option}
              aria-label={option !== undefined && short ? `${short(option)}: ${wordFor(option)}` : undefined}
              onChange={() => onChoose(option)}
            />
            {option === undefined ? (
              <span title={words.notSaid}>
                <span aria-hidden="true">–</span>
                <span className="palpate-visually-hidden">{words.notSaid}</span>
              </span>
            ) : (
              <span>{(short ?? wordFor)(option)}</span>
            )}
          </label>
        ))}
      </div>
      {short && value !== undefined ? <span className="palpate-small palpate-meaning">{wordFor(value)}</span> : null}
    </div>
  );
}
