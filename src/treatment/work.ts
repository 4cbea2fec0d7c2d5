import { isKnown, type PressureStep, type Technique, type Word } from '../chart/index.js';
import { westernDigits } from '../ui/index.js';

/** Pressure at one depth (mm) or firmness, or only time (heat, a stretch), for a number of seconds, 1 to 3600. */
export type HoldStep = PressureStep | { readonly seconds: number };

/** What to do at a mark: steps, one after the other. */
export interface Work {
  readonly technique: Word<Technique>;
  readonly steps: readonly HoldStep[];
}

export const maxSteps = 10;
export const secondsRange = [1, 3600] as const;
/** Depths to choose from: whole steps of 10 mm, as in the document. */
export const depthsMm: readonly number[] = Array.from({ length: 10 }, (_, index) => 10 * (index + 1));

const withoutPressure: readonly Technique[] = ['stretch', 'dry-needling', 'heat', 'cold', 'other'];

/** The initial value of a form: a time, but no pressure, which is the therapist's decision. */
const firstStep: HoldStep = { seconds: 20 };

export const beginWork = (technique: Word<Technique> = 'trigger-point'): Work => ({ technique, steps: [firstStep] });

/** Keeps the steps; a technique without pressure has none. */
export const setTechnique = (work: Work, technique: Word<Technique>): Work => ({
  technique,
  steps: isKnown(withoutPressure, technique) ? work.steps.map(({ seconds }) => ({ seconds })) : work.steps,
});

export const setStep = (work: Work, index: number, step: HoldStep): Work => ({ ...work, steps: work.steps.map((old, at) => (at === index ? step : old)) });

/** Adds a step as long as the last; if the last has a depth, 10 mm deeper. */
export function addStep(work: Work): Work {
  const last = work.steps.at(-1);
  if (work.steps.length >= maxSteps) return work;
  const next = last && 'depthMm' in last ? { ...last, depthMm: Math.min(last.depthMm + 10, depthsMm.at(-1)!) } : (last ?? firstStep);
  return { ...work, steps: [...work.steps, next] };
}

/** Removes a step, unless only `least` are left. */
export const removeStep = (work: Work, index: number, least = 1): Work =>
  work.steps.length > least ? { ...work, steps: work.steps.filter((_, at) => at !== index) } : work;

/** The nearest possible number of seconds; undefined for anything that is not a number. */
export const toSeconds = (text: string): number | undefined => {
  const value = Math.round(Number(westernDigits(text)));
  return text.trim() === '' || !Number.isFinite(value) ? undefined : Math.min(Math.max(value, secondsRange[0]), secondsRange[1]);
};
