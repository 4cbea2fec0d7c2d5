import type { Mark } from '../chart/index.js';
import type { TreatmentDraft } from '../store/index.js';
import { onChart, type Hold } from './plan.js';
import type { SessionClock } from './session-clock.js';
import { type HoldStep, timesOf } from '../treatment/index.js';

/** Intensities, 0 to 10, by mark. */
export type Ratings = Readonly<Record<string, number | undefined>>;

/** What was done: each step with the whole seconds that it was held, without steps and marks that were not held. */
export function doneIn({ plan, held }: SessionClock): Hold[] {
  return plan.flatMap((hold, index) => {
    const steps = hold.steps.flatMap((step, at): HoldStep[] => {
      const seconds = Math.round((held[index]?.[at] ?? 0) / 1000);
      return seconds > 0 ? [{ ...step, seconds }] : [];
    });
    return steps.length > 0 ? [{ ...hold, steps }] : [];
  });
}

/** The treatments to record, in order. Unknown intensities are left out, and so are marks that are no longer on the chart. */
export const toTreatments = (done: readonly Hold[], marks: readonly Mark[], before: Ratings, after: Ratings): TreatmentDraft[] =>
  onChart(done, marks).map(({ mark, technique, steps }) => ({
    mark,
    technique,
    ...timesOf(steps),
    ...(before[mark] !== undefined && { intensityBefore: before[mark] }),
    ...(after[mark] !== undefined && { intensityAfter: after[mark] }),
  }));

/** The current ratings of marks. */
export const ratingsOf = (marks: readonly Mark[]): Ratings =>
  Object.fromEntries(marks.map((mark) => [mark.id, mark.kind === 'caution' ? undefined : mark.intensity]));
