import type { IntensityChange, Mark } from '../chart/index.js';
import { labelOf } from './label-of.js';
import type { Messages } from './messages.js';
import { placeOf } from './place-of.js';

/** Why something did nothing: by what the map knows, or in the host's own words. */
export const problemText = (problem: keyof Messages['problems'] | { readonly message: string }, messages: Messages): string =>
  typeof problem === 'object' ? problem.message : messages.problems[problem];

/**
 * The accessible name of a mark: "Right shoulder, top, tenderness 7 of 10, treated, from 7 to 3".
 *
 * @param change what treatment changed, from `intensityChangeOf`
 */
export function nameOf(mark: Mark, messages: Messages, change?: IntensityChange): string {
  if (mark.kind === 'caution') return `${placeOf(mark, messages)}, ${labelOf(messages.cautionReasons, mark.reason)}`;
  const name = messages.markName(placeOf(mark, messages), mark.kind, mark.intensity);
  return change ? `${name}, ${messages.treated(change.before, change.after)}` : name;
}
