import type { Change } from '../changes/change.js';
import type { Chart, Treatment } from '../types.js';
import { patched, type Patch } from './patch.js';

/** New values for some fields of a treatment; `undefined` removes a field. */
export type TreatmentPatch = Patch<Treatment>;

/** Adds a treatment at the end. No changes if its mark is not on the chart. */
export const addTreatment = (chart: Chart, treatment: Treatment): Change[] => addTreatments(chart, [treatment]);

/** Adds treatments at the end, in order, without those whose mark is not on the chart. */
export function addTreatments(chart: Chart, treatments: readonly Treatment[]): Change[] {
  return treatments
    .filter(({ mark }) => hasMark(chart, mark))
    .map((item, offset): Change => ({ type: 'insert', list: 'treatments', index: chart.treatments.length + offset, item }));
}

/** Sets fields of a treatment. No changes if it has these values already, or if the treatment or its mark is missing. */
export function editTreatment(chart: Chart, id: string, patch: TreatmentPatch): Change[] {
  const before = chart.treatments.find((treatment) => treatment.id === id);
  if (!before) return [];
  const after = patched<Treatment>(before, patch);
  return before === after || !hasMark(chart, after.mark) ? [] : [{ type: 'change', list: 'treatments', before, after }];
}

/** Removes a treatment. */
export const removeTreatment = (chart: Chart, id: string): Change[] =>
  removeTreatments(chart, (treatment) => treatment.id === id);

/** Removes the matching treatments, from last to first. */
export function removeTreatments(chart: Chart, isMeant: (treatment: Treatment) => boolean): Change[] {
  return chart.treatments
    .flatMap((item, index): Change[] => (isMeant(item) ? [{ type: 'remove', list: 'treatments', index, item }] : []))
    .reverse();
}

const hasMark = (chart: Chart, id: string): boolean => chart.marks.some((mark) => mark.id === id);
