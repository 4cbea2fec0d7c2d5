import type { Change } from '../changes/change.js';
import type { Chart, Treatment } from '../types.js';
import { patched, type Patch } from './patch.js';

/** New values for some fields of a treatment; `undefined` takes a field away. */
export type TreatmentPatch = Patch<Treatment>;

/** Puts a treatment last. */
export function addTreatment(chart: Chart, treatment: Treatment): Change[] {
  return [{ type: 'insert', list: 'treatments', index: chart.treatments.length, item: treatment }];
}

/** Gives fields of a treatment new values. No changes if there is no such treatment, or it has them already. */
export function editTreatment(chart: Chart, id: string, patch: TreatmentPatch): Change[] {
  const before = chart.treatments.find((treatment) => treatment.id === id);
  if (!before) return [];
  const after = patched<Treatment>(before, patch);
  return before === after ? [] : [{ type: 'change', list: 'treatments', before, after }];
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
