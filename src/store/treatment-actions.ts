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
import type { EditPort, Stamps } from './edit-port.js';
import type { ActionResult } from './results.js';
import { stampAt, stampOf, withoutStamp } from './stamp.js';

/** A treatment without id, author and time, which the store adds. */
export type TreatmentDraft = Omit<Treatment, 'id' | 'by' | 'createdAt' | 'createdAtPrecision' | 'updatedAt' | 'updatedAtPrecision'>;

/** Actions on the treatments of a chart. */
export interface TreatmentActions {
  /** Records a treatment at a mark. */
  addTreatment(draft: TreatmentDraft): ActionResult<{ id: string }>;
  /** Records all treatments of a session, as one undo step. Drafts of removed marks are left out. */
  addTreatments(drafts: readonly TreatmentDraft[]): ActionResult<{ ids: readonly string[] }>;
  /** Edits fields of a treatment; undefined takes a field away. */
  editTreatment(id: string, patch: TreatmentPatch): ActionResult;
  /** Removes a treatment. */
  removeTreatment(id: string): ActionResult;
}

export function createTreatmentActions(port: EditPort, { settings, now }: Stamps): TreatmentActions {
  function addAll(drafts: readonly TreatmentDraft[]): ActionResult<{ ids: readonly string[] }> {
    let made: Change[] = [];
    const result = port.edit((chart) => {
      const { author: by = chart.recordedBy, createId: nextId = createId } = settings();
      const createdAt = now().toISOString();
      made = addTreatments(chart, drafts.map((draft): Treatment => ({ id: nextId(), ...said(draft), by, createdAt })));
      return made;
    }, 'add');
    return result.ok ? { ok: true, ids: made.flatMap((change) => (change.type === 'insert' ? [change.item.id] : [])) } : result;
  }
  return {
    addTreatment(draft) {
      const result = addAll([draft]);
      return result.ok ? { ok: true, id: result.ids[0] ?? '' } : result;
    },
    addTreatments: addAll,
    editTreatment: (id, patch) => port.edit((chart, start) => stampedTreatment(chart, id, patch, now(), start), 'edit'),
    removeTreatment: (id) => port.edit((chart) => removeTreatment(chart, id), 'remove'),
  };
}

/** Undefined: not recorded. */
const said = (draft: TreatmentDraft): TreatmentDraft => Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as TreatmentDraft;

/**
 * An edit of a treatment with its time in `updatedAt`. In a session, a treatment that is back to its initial state counts as not edited, and one
 * added in it as still being made.
 */
function stampedTreatment(chart: Chart, id: string, patch: TreatmentPatch, now: Date, start = chart): Change[] {
  const edited = editTreatment(chart, id, patch)[0];
  if (edited?.type !== 'change' || edited.list !== 'treatments') return [];
  const origin = start.treatments.find((treatment) => treatment.id === id);
  if (!origin) return [edited];
  const isUntouched = isSameJson(withoutStamp(edited.after), withoutStamp(origin));
  return editTreatment(chart, id, { ...patch, ...(isUntouched ? stampOf(origin) : stampAt(now)) });
}
