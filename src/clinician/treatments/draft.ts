import type { Mark, Treatment, TreatmentPatch } from '../../chart/index.js';
import type { TreatmentDraft } from '../../store/index.js';
import { beginWork, type HoldStep, secondsRange, stepsOf, timesOf, type Work } from '../../treatment/index.js';

const [, hour] = secondsRange;

/** The content of a treatment form until it is recorded. Intensities are 0 to 10 (NRS); undefined: not recorded. */
export interface Draft {
  readonly work: Work;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** For a new treatment. Intensity before is the mark's current rating. */
export const newDraft = (mark: Mark): Draft => ({ work: beginWork(), before: mark.kind === 'caution' ? undefined : mark.intensity, after: undefined });

export const draftOf = (treatment: Treatment): Draft => ({
  work: { technique: treatment.technique, steps: stepsOf(treatment).flatMap(inHours) },
  before: treatment.intensityBefore,
  after: treatment.intensityAfter,
});

/** The total time of several steps exceeds the limit of one. */
const inHours = (step: HoldStep): HoldStep[] =>
  step.seconds <= hour ? [step] : [{ ...step, seconds: hour }, ...inHours({ ...step, seconds: step.seconds - hour })];

/** The treatment after an edit. */
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
