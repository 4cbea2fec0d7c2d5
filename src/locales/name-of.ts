import type { IntensityChange, Mark } from '../chart/index.js';
import { labelOf } from '../chart/index.js';
import type { Messages } from './messages.js';
import { placeOf } from './place-of.js';

/** Why an action had no effect: in the map's words or the host's. */
export const problemText = (problem: keyof Messages['problems'] | { readonly message: string }, messages: Messages): string =>
  typeof problem === 'object' ? problem.message : messages.problems[problem];

/**
 * The accessible name of a mark: "A, Right shoulder, top, tenderness 7 of 10, Worse, treated, from 7 to 3".
 *
 * @param change the effect of treatment, from `intensityChangeOf`
 */
export function nameOf(mark: Mark, messages: Messages, change?: IntensityChange): string {
  const place = placeOf(mark, messages);
  const isUnrated = mark.kind !== 'caution' && mark.status === 'gone' && mark.intensity === undefined;
  const what = mark.kind === 'caution' ? `${place}, ${labelOf(messages.cautionReasons, mark.reason)}` : isUnrated ? `${place}, ${messages.kinds[mark.kind]}` : messages.markName(place, mark.kind, mark.intensity);
  return [mark.name, what, mark.status && labelOf(messages.statuses, mark.status), change && messages.treated(change.before, change.after)].filter(Boolean).join(', ');
}
