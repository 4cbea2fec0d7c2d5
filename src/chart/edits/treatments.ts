import type { Change } from '../changes/change.js';
import type { Chart, Treatment } from '../types.js';
import { patched, type Patch } from './patch.js';

/** New values for some fields of a treatment; `undefined` takes a field away. */
export type TreatmentPatch = Patch<Treatment>;

/** Puts a treatment last. No changes if the chart does not have the mark that it names. */
export const addTreatment = (chart: Chart, treatment: Treatment): Change[] => addTreatments(chart, [treatment]);

/** Puts treatments last, in order. Those that name a mark which is not on the chart are left out. */
export function addTreatments(chart: Chart, treatments: readonly Treatment[]): Change[] {
  return treatments
    .filter(({ mark }) => hasMark(chart, mark))
    .map((item, offset): Change => ({ type: 'insert', list: 'treatments', index: chart.treatments.length + offset, item }));
}

/** Gives fields of a treatment new values. No changes if it has them already, or if the treatment or its mark is not there. */
export function editTreatment(chart: Chart, id: string, patch: TreatmentPatch): Change[] {
  const before = chart.treatments.find((treatment) => treatment.id === id);
  if (!before) return [];
  const after = patched<Treatment>(before, patch);
  return before === after || !hasMark(chart, after.mark) ? [] : [{ type: 'change', list: 'treatments', before, after }];
}

/** Takes a treatment away. */
export const removeTreatment = (chart: Chart, id: string): Change[] =>
  removeTreatments(chart, (treatment) => treatment.id === id);

/** Takes away the treatments that are meant, from the last to the first. */
export function removeTreatments(chart: Chart, isMeant: (treatment: Treatment) => boolean): Change[] {
  return chart.treatments
    .flatMap((item, index): Change[] => (isMeant(item) ? [{ type: 'remove', list: 'treatments', index, item }] : []))
    .reverse();
}

const hasMark = (chart: Chart, id: string): boolean => chart.marks.some((mark) => mark.id === id);
