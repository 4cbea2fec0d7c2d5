import type { Mark, PressureStep, Treatment } from '../../chart/index.js';
import type { TreatmentDraft } from '../../store/index.js';
import type { Hold } from './plan.js';
import type { SessionClock } from './session-clock.js';
import { secondsRange, type HoldStep } from './work.js';

/** Intensities, 0 to 10, by mark. */
export type Ratings = Readonly<Record<string, number | undefined>>;

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
export function toTreatments(done: readonly Hold[], marks: readonly Mark[], after: Ratings): TreatmentDraft[] {
  return done.flatMap(({ mark: id, technique, steps }): TreatmentDraft[] => {
    const mark = marks.find((other) => other.id === id);
    if (!mark) return [];
    const before = mark.kind === 'caution' ? undefined : mark.intensity;
    return [
      {
        mark: id,
        technique,
        ...timesOf(steps),
        ...(before !== undefined && { intensityBefore: before }),
        ...(after[id] !== undefined && { intensityAfter: after[id] }),
      },
    ];
  });
}

/** Steps as a treatment has them: those of pressure one by one, and the seconds of all others together, if there are any. */
export function timesOf(steps: readonly HoldStep[]): Pick<Treatment, 'pressure' | 'seconds'> {
  const seconds = steps.filter((step) => !isPressed(step)).reduce((sum, step) => sum + step.seconds, 0);
  return { pressure: steps.filter(isPressed), ...(seconds > 0 && { seconds: Math.min(seconds, secondsRange[1]) }) };
}

/** The steps of a treatment as they are shown: those of pressure, then the time without. */
export const stepsOf = ({ pressure, seconds }: Pick<Treatment, 'pressure' | 'seconds'>): HoldStep[] =>
  seconds === undefined ? [...pressure] : [...pressure, { seconds }];

const isPressed = (step: HoldStep): step is PressureStep => 'depthMm' in step || 'firmness' in step;
