import type { PressureStep, Treatment } from '../chart/index.js';
import type { SessionMessages } from '../locales/index.js';
import type { HoldStep } from './work.js';

/** Steps as a treatment stores them: those with pressure one by one, and the total seconds of all others. */
export function timesOf(steps: readonly HoldStep[]): Pick<Treatment, 'pressure' | 'seconds'> {
  const seconds = steps.filter((step) => !isPressed(step)).reduce((sum, step) => sum + step.seconds, 0);
  return { pressure: steps.filter(isPressed), ...(seconds > 0 && { seconds }) };
}

/** The steps of a treatment to show: those with pressure, then the time without. */
export const stepsOf = ({ pressure, seconds }: Pick<Treatment, 'pressure' | 'seconds'>): HoldStep[] =>
  seconds === undefined ? [...pressure] : [...pressure, { seconds }];

const isPressed = (step: HoldStep): step is PressureStep => 'depthMm' in step || 'firmness' in step;

/** "20 mm 15 s", "Firm 30 s", "5 min" */
export function stepInWords(step: HoldStep, words: SessionMessages): string {
  return [words.pressureOf(step), words.duration(step.seconds)].filter(Boolean).join(' ');
}

/** "10 mm 20 s, 20 mm 15 s" */
export const stepsInWords = (steps: readonly HoldStep[], words: SessionMessages): string => steps.map((step) => stepInWords(step, words)).join(', ');
