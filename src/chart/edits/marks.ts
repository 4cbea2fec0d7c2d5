import type { Change } from '../changes/change.js';
import type { Chart, Mark } from '../types.js';
import { settleClear } from './clear.js';
import { setNothingToMark } from './fields.js';
import { patched, type Patch } from './patch.js';
import { setRelations, withoutRelationsOf } from './relations.js';
import { removeTreatments } from './treatments.js';

/** New values for some fields of a mark; `undefined` takes a field away. */
export type MarkPatch<M extends Mark = Mark> = Patch<M>;

/** Puts a mark last. With a mark on it, a chart no longer says that there is nothing to mark; where it hurts is no longer free. */
export function addMark(chart: Chart, mark: Mark): Change[] {
  return [...setNothingToMark(chart, false), ...settleClear(chart, mark), { type: 'insert', list: 'marks', index: chart.marks.length, item: mark }];
}

/**
 * Gives fields of a mark new values. No changes if there is no such mark, or it has these values already. Where it hurts now is no longer free.
 *
 * @param start the chart at the start of a gesture: zones that the mark only passed over are free again
 */
export function editMark(chart: Chart, id: string, patch: MarkPatch, start?: Chart): Change[] {
  const before = chart.marks.find((mark) => mark.id === id);
  if (!before) return [];
  const after = patched<Mark>(before, patch);
  return before === after ? [] : [{ type: 'change', list: 'marks', before, after }, ...settleClear(chart, after, before, start)];
}

/** Takes a mark away, with its treatments and relations; areas that were referred from it stay, untied. */
export function removeMark(chart: Chart, id: string): Change[] {
  const index = chart.marks.findIndex((mark) => mark.id === id);
  const item = chart.marks[index];
  if (!item) return [];
  return [
    ...removeTreatments(chart, (treatment) => treatment.mark === id),
    ...withoutRelationsOf(chart, new Set([id])),
    ...chart.marks.flatMap((mark): Change[] =>
      mark.kind === 'referral' && mark.id !== id && mark.from.includes(id)
        ? editMark(chart, mark.id, { from: mark.from.filter((source) => source !== id) })
        : [],
    ),
    { type: 'remove', list: 'marks', index, item },
  ];
}

/** Takes away all marks, relations and treatments. What is absent or free, and who recorded it, stays. */
export function clearMarks(chart: Chart): Change[] {
  return [
    ...removeTreatments(chart, () => true),
    ...setRelations(chart, []),
    // From the last to the first: each index is then right when its turn comes.
    ...chart.marks.map((item, index): Change => ({ type: 'remove', list: 'marks', index, item })).reverse(),
  ];
}
