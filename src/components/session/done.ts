import type { Mark, PressureStep, Treatment } from '../../chart/index.js';
import type { TreatmentDraft } from '../../store/index.js';
import { onChart, type Hold } from './plan.js';
import type { SessionClock } from './session-clock.js';
import type { HoldStep } from './work.js';

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
 * The treatments to record, in order. Intensities are left out where they are not known, and marks that are no longer on
 * the chart.
 */
export const toTreatments = (done: readonly Hold[], marks: readonly Mark[], before: Ratings, after: Ratings): TreatmentDraft[] =>
  onChart(done, marks).map(({ mark, technique, steps }) => ({
    mark,
    technique,
    ...timesOf(steps),
    ...(before[mark] !== undefined && { intensityBefore: before[mark] }),
    ...(after[mark] !== undefined && { intensityAfter: after[mark] }),
  }));

/** How marks are rated at the moment. */
export const ratingsOf = (marks: readonly Mark[]): Ratings =>
  Object.fromEntries(marks.map((mark) => [mark.id, mark.kind === 'caution' ? undefined : mark.intensity]));

/** Steps as a treatment has them: those of pressure one by one, and the seconds of all others together, if there are any. */
export function timesOf(steps: readonly HoldStep[]): Pick<Treatment, 'pressure' | 'seconds'> {
  const seconds = steps.filter((step) => !isPressed(step)).reduce((sum, step) => sum + step.seconds, 0);
  return { pressure: steps.filter(isPressed), ...(seconds > 0 && { seconds }) };
}

/** The steps of a treatment as they are shown: those of pressure, then the time without. */
export const stepsOf = ({ pressure, seconds }: Pick<Treatment, 'pressure' | 'seconds'>): HoldStep[] =>
  seconds === undefined ? [...pressure] : [...pressure, { seconds }];

const isPressed = (step: HoldStep): step is PressureStep => 'depthMm' in step || 'firmness' in step;
