import type { PressureStep, Technique } from '../../chart/index.js';

/** Pressure at one depth (mm) or firmness, or nothing but time (heat, a stretch); for so many seconds, a whole number from 1 to 3600. */
export type HoldStep = PressureStep | { readonly seconds: number };

/** What is to be done at one mark: steps, one after the other, at least one. */
export interface Hold {
  readonly mark: string;
  readonly technique: Technique;
  readonly steps: readonly HoldStep[];
}

/** The marks of a session in their order, each at most once. */
export type Plan = readonly Hold[];

/** The method that a session serves has eight points. */
export const maxHolds = 8;
export const maxSteps = 10;
export const secondsRange = [1, 3600] as const;
/** Depths that can be planned: whole steps of 10 mm, as the document has them. */
export const depthsMm: readonly number[] = Array.from({ length: 10 }, (_, index) => 10 * (index + 1));

const withoutPressure: readonly Technique[] = ['stretch', 'dry-needling', 'heat', 'cold', 'other'];
const seconds = 20;

/** What a form begins with, and no advice: one step at the least depth, or of time alone. The therapist decides. */
const firstStep = (technique: Technique): HoldStep => (withoutPressure.includes(technique) ? { seconds } : { depthMm: 10, seconds });

/** Puts a mark last; the same plan if it is there already or there are eight. */
export const addHold = (plan: Plan, mark: string, technique: Technique = 'trigger-point'): Plan =>
  plan.length >= maxHolds || plan.some((hold) => hold.mark === mark) ? plan : [...plan, { mark, technique, steps: [firstStep(technique)] }];

export const removeHold = (plan: Plan, mark: string): Plan => plan.filter((hold) => hold.mark !== mark);

/** Moves a mark by one place; the same plan at its ends. */
export function moveHold(plan: Plan, mark: string, by: -1 | 1): Plan {
  const from = plan.findIndex((hold) => hold.mark === mark);
  const [hold, other] = [plan[from], plan[from + by]];
  if (!hold || !other) return plan;
  return plan.map((each) => (each === hold ? other : each === other ? hold : each));
}

/** Another technique begins with its own first step, where pressure comes in or goes; else the steps stay. */
export const setTechnique = (plan: Plan, mark: string, technique: Technique): Plan =>
  changeHold(plan, mark, (hold) => {
    const isSameKind = withoutPressure.includes(hold.technique) === withoutPressure.includes(technique);
    return { ...hold, technique, steps: isSameKind ? hold.steps : [firstStep(technique)] };
  });

export const setStep = (plan: Plan, mark: string, index: number, step: HoldStep): Plan =>
  changeHold(plan, mark, (hold) => ({ ...hold, steps: hold.steps.map((old, at) => (at === index ? step : old)) }));

/** One more step as long as the last; where the last has a depth, 10 mm deeper. */
export const addStep = (plan: Plan, mark: string): Plan =>
  changeHold(plan, mark, (hold) => {
    const last = hold.steps.at(-1) ?? firstStep(hold.technique);
    if (hold.steps.length >= maxSteps) return hold;
    return { ...hold, steps: [...hold.steps, 'depthMm' in last ? { ...last, depthMm: Math.min(last.depthMm + 10, depthsMm.at(-1)!) } : last] };
  });

/** Takes a step away, the only one excepted. */
export const removeStep = (plan: Plan, mark: string, index: number): Plan =>
  changeHold(plan, mark, (hold) => (hold.steps.length > 1 ? { ...hold, steps: hold.steps.filter((_, at) => at !== index) } : hold));

/** The nearest number of seconds that a step can have; undefined for what is no number. */
export const toSeconds = (text: string): number | undefined => {
  const value = Math.round(Number(text));
  return text.trim() === '' || !Number.isFinite(value) ? undefined : Math.min(Math.max(value, secondsRange[0]), secondsRange[1]);
};

const changeHold = (plan: Plan, mark: string, change: (hold: Hold) => Hold): Plan => plan.map((hold) => (hold.mark === mark ? change(hold) : hold));
