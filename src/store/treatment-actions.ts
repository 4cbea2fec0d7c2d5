import {
  addTreatments,
  createId,
  editTreatment,
  isSameJson,
  removeTreatment,
  type Change,
  type Chart,
  type Treatment,
  type TreatmentPatch,
} from '../chart/index.js';
import type { Editor } from './editor.js';
import type { BodyMapSettings } from './options.js';
import { stampAt, stampOf, withoutStamp } from './stamp.js';
import type { TreatmentActions, TreatmentDraft } from './state.js';

export function createTreatmentActions({ edit, head, gestureStart }: Editor, settings: () => BodyMapSettings, now: () => Date): TreatmentActions {
  function addAll(drafts: readonly TreatmentDraft[]): readonly string[] | undefined {
    const { author: by = head().recordedBy, createId: nextId = createId } = settings();
    const createdAt = now().toISOString();
    const changes = addTreatments(head(), drafts.map((draft): Treatment => ({ id: nextId(), ...draft, by, createdAt })));
    return edit(changes, 'add') ? changes.flatMap((change) => (change.type === 'insert' ? [change.item.id] : [])) : undefined;
  }
  return {
    addTreatment: (draft) => addAll([draft])?.[0],
    addTreatments: addAll,
    editTreatment: (id, patch) => edit(stampedTreatment(head(), id, patch, now(), gestureStart()), 'edit'),
    removeTreatment: (id) => edit(removeTreatment(head(), id), 'remove'),
  };
}

/**
 * An edit of a treatment with the time of it in `updatedAt`; in a gesture, one that is back to what it was has not
 * been edited, and one that was made in it is still being made.
 */
function stampedTreatment(chart: Chart, id: string, patch: TreatmentPatch, now: Date, start = chart): Change[] {
  const edited = editTreatment(chart, id, patch)[0];
  if (edited?.type !== 'change' || edited.list !== 'treatments') return [];
  const origin = start.treatments.find((treatment) => treatment.id === id);
  if (!origin) return [edited];
  const isUntouched = isSameJson(withoutStamp(edited.after), withoutStamp(origin));
  return editTreatment(chart, id, { ...patch, ...(isUntouched ? stampOf(origin) : stampAt(now)) });
}
