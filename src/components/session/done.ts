import type { Mark, PressureStep, Treatment } from '../../chart/index.js';
import type { TreatmentDraft } from '../../store/index.js';
import type { Hold, HoldStep } from './plan.js';
import type { SessionClock } from './session-clock.js';

/** What was really done: each step with the whole seconds that it was held; steps and marks that were not held left out. */
export function doneIn({ plan, held }: SessionClock): Hold[] {
  return plan.flatMap((hold, index) => {
    const steps = hold.steps.flatMap((step, at): HoldStep[] => {
      const seconds = Math.round((held[index]?.[at] ?? 0) / 1000);
      return seconds > 0 ? [{ ...step, seconds }] : [];
    });
    return steps.length > 0 ? [{ ...hold, steps }] : [];
  });
}

/**
 * The treatments to record, in order. Intensity before is that of the mark, after is what was answered; either is left
 * out where it is not known. Marks that are no longer on the chart are left out.
 *
 * @param after intensity after, 0 to 10, by mark
 */
export function toTreatments(done: readonly Hold[], marks: readonly Mark[], after: Readonly<Record<string, number>>): TreatmentDraft[] {
  return done.flatMap(({ mark: id, technique, steps }): TreatmentDraft[] => {
    const mark = marks.find((other) => other.id === id);
    if (!mark) return [];
    const before = mark.kind === 'caution' ? undefined : mark.intensity;
    const seconds = steps.filter((step) => !isPressed(step)).reduce((sum, step) => sum + step.seconds, 0);
    return [
      {
        mark: id,
        technique,
        pressure: steps.filter(isPressed),
        ...(seconds > 0 && { seconds: Math.min(seconds, 3600) }),
        ...(before !== undefined && { intensityBefore: before }),
        ...(after[id] !== undefined && { intensityAfter: after[id] }),
      },
    ];
  });
}

/** The steps of a treatment as they are shown: those of pressure, then the time without. */
export const stepsOf = ({ pressure, seconds }: Pick<Treatment, 'pressure' | 'seconds'>): HoldStep[] =>
  seconds === undefined ? [...pressure] : [...pressure, { seconds }];

export const isPressed = (step: HoldStep): step is PressureStep => 'depthMm' in step || 'firmness' in step;
