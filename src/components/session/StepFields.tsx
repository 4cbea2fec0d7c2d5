'use client';
import { useState } from 'react';
import { firmnesses, type Firmness } from '../../chart/index.js';
import { Icon } from '../Icon.js';
import { useSession, useSessionContext } from './context.js';
import { depthsMm, removeStep, secondsRange, setStep, toSeconds, type HoldStep } from './plan.js';

interface StepFieldsProps {
  readonly mark: string;
  readonly step: HoldStep;
  readonly index: number;
  readonly count: number;
}

/** One step of a hold: how hard or how deep, and for how long. */
export function StepFields({ mark, step, index, count }: StepFieldsProps) {
  const { session, words } = useSessionContext();
  const { labels } = words;
  const plan = useSession((state) => state.plan);
  const { setPlan } = session.getState();
  // What is being typed; it counts once it is a number, and is put right when the field is left.
  const [typed, setTyped] = useState<string>();
  const name = words.stepOf(index + 1, count);
  return (
    <fieldset className="palpate-step-fields">
      <legend className="palpate-visually-hidden">{name}</legend>
      <label>
        <span className="palpate-label">{labels.pressure}</span>
        <select className="palpate-text" value={pressureKey(step)} onChange={(event) => setPlan(setStep(plan, mark, index, withPressure(event.target.value, step.seconds)))}>
          <option value="">{labels.noPressure}</option>
          <optgroup label={labels.depth}>
            {depthsMm.map((depthMm) => (
              <option key={depthMm} value={depthMm}>
                {words.pressureOf({ depthMm })}
              </option>
            ))}
          </optgroup>
          <optgroup label={labels.firmness}>
            {firmnesses.map((firmness) => (
              <option key={firmness} value={firmness}>
                {words.firmnesses[firmness]}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        <span className="palpate-label">{labels.seconds}</span>
        <input
          className="palpate-text"
          type="number"
          inputMode="numeric"
          min={secondsRange[0]}
          max={secondsRange[1]}
          value={typed ?? step.seconds}
          onChange={(event) => {
            setTyped(event.target.value);
            const seconds = toSeconds(event.target.value);
            if (seconds !== undefined) setPlan(setStep(plan, mark, index, { ...step, seconds }));
          }}
          onBlur={() => setTyped(undefined)}
        />
      </label>
      {count > 1 ? (
        <button type="button" className="palpate-button" data-icon="" aria-label={`${labels.removeStep}: ${name}`} onClick={() => setPlan(removeStep(plan, mark, index))}>
          <Icon name="close" />
        </button>
      ) : null}
    </fieldset>
  );
}

const pressureKey = (step: HoldStep): string => ('depthMm' in step ? String(step.depthMm) : 'firmness' in step ? step.firmness : '');

function withPressure(key: string, seconds: number): HoldStep {
  if (key === '') return { seconds };
  return firmnesses.includes(key as Firmness) ? { firmness: key as Firmness, seconds } : { depthMm: Number(key), seconds };
}
