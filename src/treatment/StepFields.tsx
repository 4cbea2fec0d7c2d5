'use client';
import { useId, useState } from 'react';
import { choicesWith, firmnesses } from '../chart/index.js';
import { labelOf, type SessionMessages } from '../locales/index.js';
import { Icon } from '../ui/index.js';
import { depthsMm, secondsRange, toSeconds, type HoldStep } from './work.js';

export interface StepFieldsProps {
  readonly words: SessionMessages;
  readonly step: HoldStep;
  /** "Step 2 of 3" */
  readonly name: string;
  readonly onChange: (step: HoldStep) => void;
  /** Undefined: it cannot be removed. */
  readonly onRemove: (() => void) | undefined;
}

/** One step of a hold: how long, and how hard, in words or as a depth. */
export function StepFields({ words, step, name, onChange, onRemove }: StepFieldsProps) {
  const { labels } = words;
  // The typed text; it counts once it is a number, and is corrected when the field loses the focus.
  const [typed, setTyped] = useState<string>();
  const hint = useId();
  const isDepth = 'depthMm' in step;
  return (
    <fieldset className="palpate-step-fields">
      <legend className="palpate-visually-hidden">{name}</legend>
      <label>
        <span className="palpate-label">{labels.seconds}</span>
        <input
          form=""
          className="palpate-text"
          // A field of type number takes only the digits 0 to 9.
          type="text"
          inputMode="numeric"
          role="spinbutton"
          autoComplete="off"
          aria-valuemin={secondsRange[0]}
          aria-valuemax={secondsRange[1]}
          aria-valuenow={step.seconds}
          value={typed ?? step.seconds}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (!by) return;
            event.preventDefault();
            setTyped(undefined);
            onChange({ ...step, seconds: toSeconds(String(step.seconds + by)) ?? step.seconds });
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            const seconds = toSeconds(event.target.value);
            if (seconds !== undefined) onChange({ ...step, seconds });
          }}
          onBlur={() => setTyped(undefined)}
        />
      </label>
      <label>
        <span className="palpate-label">{labels.pressure}</span>
        <select form="" aria-describedby={isDepth ? hint : undefined} className="palpate-text" value={pressureKey(step)} onChange={(event) => onChange(withPressure(event.target.value, step.seconds))}>
          <option value="">{labels.noPressure}</option>
          {choicesWith(firmnesses, 'firmness' in step ? step.firmness : undefined).map((firmness) => (
            <option key={firmness} value={firmness}>
              {labelOf(words.firmnesses, firmness)}
            </option>
          ))}
          <optgroup label={labels.depth}>
            {depthsMm.map((depthMm) => (
              <option key={depthMm} value={depthMm}>
                {words.pressureOf({ depthMm })}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {onRemove ? (
        <button type="button" className="palpate-button" data-icon="" aria-label={`${labels.removeStep}: ${name}`} onClick={onRemove}>
          <Icon name="close" />
        </button>
      ) : null}
      {isDepth ? (
        <p id={hint} className="palpate-small">
          {words.hints.depth}
        </p>
      ) : null}
    </fieldset>
  );
}

const pressureKey = (step: HoldStep): string => ('depthMm' in step ? String(step.depthMm) : 'firmness' in step ? step.firmness : '');

function withPressure(key: string, seconds: number): HoldStep {
  if (key === '') return { seconds };
  return depthsMm.map(String).includes(key) ? { depthMm: Number(key), seconds } : { firmness: key, seconds };
}
