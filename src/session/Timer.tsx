'use client';
import { useSessionContext } from './context.js';
import { wholeSeconds } from './describe.js';
import { stepsInWords } from '../treatment/index.js';
import { heldHere, isHoldOver, leftOfStep, type SessionClock } from './session-clock.js';

/** Units of the ring's drawing. */
const radius = 46;
const around = 2 * Math.PI * radius;

/** The remaining time of the step, large, in a ring that empties; below it the steps of this mark. */
export function Timer({ clock }: { readonly clock: SessionClock }) {
  const { words } = useSessionContext();
  const steps = clock.plan[clock.hold]?.steps ?? [];
  const step = steps[clock.step];
  const left = leftOfStep(clock);
  const share = step ? left / (step.seconds * 1000) : 0;
  return (
    <>
      <div className="palpate-timer" role="timer" data-running={clock.since === null ? undefined : ''} data-over={isHoldOver(clock) ? '' : undefined}>
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle cx="50" cy="50" r={radius} />
          <circle cx="50" cy="50" r={radius} strokeDasharray={`${share * around} ${around}`} transform="rotate(-90 50 50)" />
        </svg>
        <div>
          <span className="palpate-timer-pressure">{step ? words.pressureOf(step) : words.labels.done}</span>
          <span className="palpate-timer-left">{step ? clockFace(wholeSeconds(left)) : clockFace(Math.round(heldHere(clock) / 1000))}</span>
          <span className="palpate-small">{step ? words.stepOf(clock.step + 1, steps.length) : ''}</span>
        </div>
      </div>
      {steps.length > 1 ? <p className="palpate-small palpate-timer-steps">{stepsInWords(steps, words)}</p> : null}
    </>
  );
}

/** "0:05", "12:30" */
const clockFace = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
