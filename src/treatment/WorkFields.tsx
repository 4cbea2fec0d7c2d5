'use client';
import { useId } from 'react';
import { choicesWith, techniques } from '../chart/index.js';
import { labelOf, type SessionMessages } from '../locales/index.js';
import { StepFields } from './StepFields.js';
import { addStep, maxSteps, removeStep, setStep, setTechnique, type Work } from './work.js';

export interface WorkFieldsProps {
  readonly words: SessionMessages;
  readonly work: Work;
  readonly onChange: (work: Work) => void;
  /** Minimum number of steps. Defaults to 1. */
  readonly least?: 0 | 1;
}

/** A technique and its steps. */
export function WorkFields({ words, work, onChange, least = 1 }: WorkFieldsProps) {
  const technique = useId();
  const { steps } = work;
  return (
    <div className="palpate-work">
      <div>
        <label className="palpate-label" htmlFor={technique}>
          {words.labels.technique}
        </label>
        <select form="" id={technique} className="palpate-text" value={work.technique} onChange={(event) => onChange(setTechnique(work, event.target.value))}>
          {choicesWith(techniques, work.technique).map((each) => (
            <option key={each} value={each}>
              {labelOf(words.techniques, each)}
            </option>
          ))}
        </select>
      </div>
      {steps.map((step, at) => (
        <StepFields
          key={at}
          words={words}
          step={step}
          name={words.stepOf(at + 1, steps.length)}
          onChange={(next) => onChange(setStep(work, at, next))}
          onRemove={steps.length > least ? () => onChange(removeStep(work, at, least)) : undefined}
        />
      ))}
      {steps.length < maxSteps ? (
        <button type="button" className="palpate-button" onClick={() => onChange(addStep(work))}>
          {'depthMm' in (steps.at(-1) ?? {}) ? words.labels.addDeeperStep : words.labels.addStep}
        </button>
      ) : null}
    </div>
  );
}
