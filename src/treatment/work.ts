import { isKnown, type PressureStep, type Technique, type Word } from '../chart/index.js';
import { westernDigits } from '../ui/index.js';

/** Pressure at one depth (mm) or firmness, or nothing but time (heat, a stretch); for so many seconds, a whole number from 1 to 3600. */
export type HoldStep = PressureStep | { readonly seconds: number };

/** What is done at a mark: steps, one after the other. */
export interface Work {
  readonly technique: Word<Technique>;
  readonly steps: readonly HoldStep[];
}

export const maxSteps = 10;
export const secondsRange = [1, 3600] as const;
/** Depths that can be chosen: whole steps of 10 mm, as the document has them. */
export const depthsMm: readonly number[] = Array.from({ length: 10 }, (_, index) => 10 * (index + 1));

const withoutPressure: readonly Technique[] = ['stretch', 'dry-needling', 'heat', 'cold', 'other'];

/** What a form begins with, and no advice: a time. How hard is the therapist's to say. */
const firstStep: HoldStep = { seconds: 20 };

export const beginWork = (technique: Word<Technique> = 'trigger-point'): Work => ({ technique, steps: [firstStep] });

/** The steps stay; those of a technique without pressure have none. */
export const setTechnique = (work: Work, technique: Word<Technique>): Work => ({
  technique,
  steps: isKnown(withoutPressure, technique) ? work.steps.map(({ seconds }) => ({ seconds })) : work.steps,
});

export const setStep = (work: Work, index: number, step: HoldStep): Work => ({ ...work, steps: work.steps.map((old, at) => (at === index ? step : old)) });

/** One more step as long as the last; where the last has a depth, 10 mm deeper. */
export function addStep(work: Work): Work {
  const last = work.steps.at(-1);
  if (work.steps.length >= maxSteps) return work;
  const next = last && 'depthMm' in last ? { ...last, depthMm: Math.min(last.depthMm + 10, depthsMm.at(-1)!) } : (last ?? firstStep);
  return { ...work, steps: [...work.steps, next] };
}

/** Takes a step away, as long as `least` are left. */
export const removeStep = (work: Work, index: number, least = 1): Work =>
  work.steps.length > least ? { ...work, steps: work.steps.filter((_, at) => at !== index) } : work;

/** The nearest number of seconds that a step can have; undefined for what is no number. */
export const toSeconds = (text: string): number | undefined => {
  const value = Math.round(Number(westernDigits(text)));
  return text.trim() === '' || !Number.isFinite(value) ? undefined : Math.min(Math.max(value, secondsRange[0]), secondsRange[1]);
};
