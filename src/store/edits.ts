import type { FigureId, Spot, ZoneId } from '../anatomy/index.js';
import {
  addMark,
  addRelation,
  clearMarks,
  createId,
  removeMark,
  removeRelation,
  setAbsent,
  setClear,
  setFigure,
  setNothingToMark,
  type Area,
  type CautionReason,
  type Change,
  type ChangeReason,
  type Mark,
  type MarkPatch,
  type Relation,
} from '../chart/index.js';
import { roundPoint } from '../geometry/index.js';
import type { Build, EditPort, Stamps } from './edit-port.js';
import type { ActionResult } from './results.js';
import { stampedEdit } from './stamp.js';
import { createTreatmentActions, type TreatmentActions } from './treatment-actions.js';

/**
 * Everything that edits a chart. Each action returns `{ ok: true }`, with the id of what it added, or `{ ok: false, reason }`: the map is read-only,
 * the host refuses, there is nothing to do, or the chart would be invalid (reported to `onChartProblem`). An error thrown by a callback of the host
 * is passed on, and the state does not change.
 */
export interface EditActions extends TreatmentActions {
  /** Applies changes; refuses those that do not fit the chart. */
  edit(changes: readonly Change[], reason: ChangeReason): ActionResult;
  /**
   * Marks a point, not rated yet, and selects it. `at` in body coordinates, inside `zone`. `spotAt` returns valid ones.
   *
   * @returns the id of the mark
   */
  addTenderness(spot: Spot): ActionResult<{ id: string }>;
  /** Records an area where pain is felt, linked to the tenderness marks that it is referred from, and selects it. */
  addReferral(areas: readonly Area[], from?: readonly string[]): ActionResult<{ id: string }>;
  /** Records an area to treat with care, and selects it. The reason defaults to `not-stated`. */
  addCaution(areas: readonly Area[], reason?: CautionReason): ActionResult<{ id: string }>;
  /** Edits fields of a mark; undefined removes a field. */
  editMark(id: string, patch: MarkPatch): ActionResult;
  /** Removes a mark with its treatments, links and relations. */
  removeMark(id: string): ActionResult;
  /** Removes all marks and treatments. */
  clear(): ActionResult;
  /** Sets the figure of the chart. If the host controls the figure, its listener is called, and the chart stays the same. */
  setFigure(figure: FigureId): ActionResult;
  /** Records or clears "no pain anywhere". Not possible with marks on the chart. */
  setNothingToMark(nothing: boolean): ActionResult;
  /** Replaces the zones of the absent limb. */
  setAbsent(zones: readonly ZoneId[]): ActionResult;
  /** Replaces the zones that were asked about and are free of pain; zones with a mark of pain are left out. A later mark of pain in one removes it. */
  setClear(zones: readonly ZoneId[]): ActionResult;
  /** Sets how two marks relate, replacing what contradicts it. */
  addRelation(relation: Relation): ActionResult;
  /** Removes a relation between two marks. */
  removeRelation(relation: Relation): ActionResult;
}

/** The fields of a new mark; the store adds id, author and time. */
type MarkDraft = Mark extends infer M ? (M extends Mark ? Omit<M, 'id' | 'by' | 'createdAt' | 'createdAtPrecision'> : never) : never;

export function createEditActions(port: EditPort, stamps: Stamps): EditActions {
  const { settings, now } = stamps;

  /** Adds a mark with id, author and time, and selects it. */
  function addStamped(toDraft: () => MarkDraft): ActionResult<{ id: string }> {
    const id = (settings().createId ?? createId)();
    const build: Build = (chart) => addMark(chart, { id, ...toDraft(), by: settings().author ?? chart.recordedBy, createdAt: now().toISOString() } as Mark);
    const result = port.edit(build, 'add', id);
    return result.ok ? { ok: true, id } : result;
  }

  return {
    edit: (changes, reason) => port.edit(() => changes, reason),
    addTenderness: (spot) =>
      addStamped(() => {
        const { view, at, zone } = spot;
        return { kind: 'tenderness', view, at: roundPoint(at), zone };
      }),
    addReferral: (areas, from = []) => addStamped(() => ({ kind: 'referral', from: [...from], areas: [...areas] })),
    addCaution: (areas, reason = 'not-stated') => addStamped(() => ({ kind: 'caution', reason, areas: [...areas] })),
    editMark: (id, patch) => port.edit((chart, start) => stampedEdit(chart, id, patch, now(), start), 'edit'),
    removeMark: (id) => port.edit((chart) => removeMark(chart, id), 'remove'),
    ...createTreatmentActions(port, stamps),
    clear: () => port.edit(clearMarks, 'clear'),
    setFigure: (figure) => port.edit((chart) => setFigure(chart, figure), 'edit'),
    setNothingToMark: (nothing) => port.edit((chart) => setNothingToMark(chart, nothing), 'edit'),
    setAbsent: (zones) => port.edit((chart) => setAbsent(chart, zones), 'edit'),
    setClear: (zones) => port.edit((chart) => setClear(chart, zones), 'edit'),
    addRelation: (relation) => port.edit((chart) => addRelation(chart, relation), 'edit'),
    removeRelation: (relation) => port.edit((chart) => removeRelation(chart, relation), 'edit'),
  };
}
