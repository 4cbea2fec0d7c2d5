import type { PressureStep, Treatment } from '../chart/index.js';
import type { SessionMessages } from '../locales/index.js';
import type { HoldStep } from './work.js';

/** Steps as a treatment has them: those of pressure one by one, and the seconds of all others together, if there are any. */
export function timesOf(steps: readonly HoldStep[]): Pick<Treatment, 'pressure' | 'seconds'> {
  const seconds = steps.filter((step) => !isPressed(step)).reduce((sum, step) => sum + step.seconds, 0);
  return { pressure: steps.filter(isPressed), ...(seconds > 0 && { seconds }) };
}

/** The steps of a treatment as they are shown: those of pressure, then the time without. */
export const stepsOf = ({ pressure, seconds }: Pick<Treatment, 'pressure' | 'seconds'>): HoldStep[] =>
  seconds === undefined ? [...pressure] : [...pressure, { seconds }];

const isPressed = (step: HoldStep): step is PressureStep => 'depthMm' in step || 'firmness' in step;

/** "20 mm 15 s", "Firm 30 s", "5 min" */
export function stepInWords(step: HoldStep, words: SessionMessages): string {
  return [words.pressureOf(step), words.duration(step.seconds)].filter(Boolean).join(' ');
}

/** "10 mm 20 s, 20 mm 15 s" */
export const stepsInWords = (steps: readonly HoldStep[], words: SessionMessages): string => steps.map((step) => stepInWords(step, words)).join(', ');
