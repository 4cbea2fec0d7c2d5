import type { Change } from '../changes/change.js';
import type { Chart, Mark } from '../types.js';
import { setNothingToMark } from './fields.js';
import { patched, type Patch } from './patch.js';
import { removeTreatments } from './treatments.js';

/** New values for some fields of a mark; `undefined` takes a field away. */
export type MarkPatch<M extends Mark = Mark> = Patch<M>;

/** Puts a mark last. With a mark on it, a chart no longer says that there is nothing to mark. */
export function addMark(chart: Chart, mark: Mark): Change[] {
  return [...setNothingToMark(chart, false), { type: 'insert', list: 'marks', index: chart.marks.length, item: mark }];
}

/** Gives fields of a mark new values. No changes if there is no such mark, or it has these values already. */
export function editMark(chart: Chart, id: string, patch: MarkPatch): Change[] {
  const before = chart.marks.find((mark) => mark.id === id);
  if (!before) return [];
  const after = patched<Mark>(before, patch);
  return before === after ? [] : [{ type: 'change', list: 'marks', before, after }];
}

/** Takes a mark away, and its treatments with it; areas that were referred from it stay, untied. */
export function removeMark(chart: Chart, id: string): Change[] {
  const index = chart.marks.findIndex((mark) => mark.id === id);
  const item = chart.marks[index];
  if (!item) return [];
  return [
    ...removeTreatments(chart, (treatment) => treatment.mark === id),
    ...chart.marks.flatMap((mark): Change[] =>
      mark.kind === 'referral' && mark.id !== id && mark.from.includes(id)
        ? editMark(chart, mark.id, { from: mark.from.filter((source) => source !== id) })
        : [],
    ),
    { type: 'remove', list: 'marks', index, item },
  ];
}

/** Takes away all marks and treatments. What is absent, and who recorded it, stays. */
export function clearMarks(chart: Chart): Change[] {
  return [
    ...removeTreatments(chart, () => true),
    // From the last to the first: each index is then right when its turn comes.
    ...chart.marks.map((item, index): Change => ({ type: 'remove', list: 'marks', index, item })).reverse(),
  ];
}
