import type { Mark, Treatment, TreatmentPatch } from '../../chart/index.js';
import type { TreatmentDraft } from '../../store/index.js';
import { beginWork, type HoldStep, secondsRange, stepsOf, timesOf, type Work } from '../../treatment/index.js';

const [, hour] = secondsRange;

/** What a form about a treatment holds until it is recorded. Intensities are 0 to 10 (NRS); undefined: not asked. */
export interface Draft {
  readonly work: Work;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Of a treatment that is not recorded yet. Before is how the mark is rated now. */
export const newDraft = (mark: Mark): Draft => ({ work: beginWork(), before: mark.kind === 'caution' ? undefined : mark.intensity, after: undefined });

export const draftOf = (treatment: Treatment): Draft => ({
  work: { technique: treatment.technique, steps: stepsOf(treatment).flatMap(inHours) },
  before: treatment.intensityBefore,
  after: treatment.intensityAfter,
});

/** Time that was added up from several steps is more than one of them can have. */
const inHours = (step: HoldStep): HoldStep[] =>
  step.seconds <= hour ? [step] : [{ ...step, seconds: hour }, ...inHours({ ...step, seconds: step.seconds - hour })];

/** What an edit makes of a treatment. */
export const toPatch = ({ work, before, after }: Draft): TreatmentPatch => {
  const { pressure, seconds } = timesOf(work.steps);
  return { technique: work.technique, pressure: [...pressure], seconds, intensityBefore: before, intensityAfter: after };
};

export const toRecord = (mark: string, { work, before, after }: Draft): TreatmentDraft => ({
  mark,
  technique: work.technique,
  ...timesOf(work.steps),
  ...(before !== undefined && { intensityBefore: before }),
  ...(after !== undefined && { intensityAfter: after }),
});
