import type { Change } from '../changes/change.js';
import type { Chart, Mark } from '../types.js';
import { settleClear } from './clear.js';
import { setNothingToMark } from './fields.js';
import { patched, type Patch } from './patch.js';
import { setRelations, withoutRelationsOf } from './relations.js';
import { removeTreatments } from './treatments.js';

/** New values for some fields of a mark; `undefined` removes a field. */
export type MarkPatch<M extends Mark = Mark> = Patch<M>;

/** Adds a mark at the end. The chart is then no longer `nothingToMark`, and zones where it hurts are no longer `clear`. */
export function addMark(chart: Chart, mark: Mark): Change[] {
  return [...setNothingToMark(chart, false), ...settleClear(chart, mark), { type: 'insert', list: 'marks', index: chart.marks.length, item: mark }];
}

/**
 * Sets fields of a mark. No changes if there is no such mark, or if it has these values already. Zones where it hurts now are no longer `clear`.
 *
 * @param start the chart at the start of a gesture: zones that the mark only passed over are `clear` again
 */
export function editMark(chart: Chart, id: string, patch: MarkPatch, start?: Chart): Change[] {
  const before = chart.marks.find((mark) => mark.id === id);
  if (!before) return [];
  const after = patched<Mark>(before, patch);
  return before === after ? [] : [{ type: 'change', list: 'marks', before, after }, ...settleClear(chart, after, before, start)];
}

/** Removes a mark with its treatments and relations. Areas that were referred from it stay without the link. */
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

/** Removes all marks, relations and treatments. Absent and clear zones and the author stay. */
export function clearMarks(chart: Chart): Change[] {
  return [
    ...removeTreatments(chart, () => true),
    ...setRelations(chart, []),
    // From last to first, so that each index is still right.
    ...chart.marks.map((item, index): Change => ({ type: 'remove', list: 'marks', index, item })).reverse(),
  ];
}
