import type { FigureId, Perspective, Spot, ViewId, ZoneId } from '../anatomy/index.js';
import type { Area, CautionReason, Change, ChangeReason, Chart, MarkPatch, Treatment, TreatmentPatch } from '../chart/index.js';
import type { Camera } from '../geometry/index.js';
import type { History } from './history.js';
import type { AreaTool, BodyMapSettings, Tool } from './options.js';

/** `beside-body`: what was drawn does not touch the body. `nothing-to-cut`: there was no area to cut from. `nothing-recorded`: a form requires something. `not-loaded`: code that was needed could not be fetched, and nothing was recorded. */
export type MapProblem = 'beside-body' | 'nothing-to-cut' | 'nothing-recorded' | 'not-loaded';

/** What a map shows and does at the moment. */
export interface BodyMapValues extends History {
  readonly chart: Chart;
  /** The id of the selected mark. */
  readonly selection: string | null;
  readonly tool: Tool;
  readonly areaTool: AreaTool;
  /** The id of the mark that the next tap moves: the way to move without dragging. */
  readonly moving: string | null;
  /** The view in front, where there is room for one. */
  readonly view: ViewId;
  readonly perspective: Perspective;
  /** The views that are not seen as a whole (units of the view, facing). */
  readonly cameras: Partial<Record<ViewId, Camera>>;
  /** Whether whole parts of the body are the targets: for a trembling hand, a small screen, a first quick pass. */
  readonly coarse: boolean;
  /** Why the last thing that was tried did nothing; null after the next that did. */
  readonly problem: MapProblem | null;
  readonly readOnly: boolean;
}

/** What was done at a mark; id, author and time are the store's. */
export type TreatmentDraft = Omit<Treatment, 'id' | 'by' | 'createdAt' | 'createdAtPrecision' | 'updatedAt' | 'updatedAtPrecision'>;

/** What can be done with the treatments of a chart. */
export interface TreatmentActions {
  /** Records what was done at a mark. The id of the treatment, or undefined if it was not made. */
  addTreatment(draft: TreatmentDraft): string | undefined;
  /** The same for all of a session, as one step to undo. Drafts of marks that are not there any more are left out. */
  addTreatments(drafts: readonly TreatmentDraft[]): readonly string[] | undefined;
  editTreatment(id: string, patch: TreatmentPatch): boolean;
  removeTreatment(id: string): boolean;
}

/**
 * What can be done with a map. Edits answer whether they were made: false if the map is read only, if the host said
 * no, or if there was nothing to do. An error thrown by a callback of the host comes through, with the state as it was.
 */
export interface BodyMapActions extends TreatmentActions {
  /** Makes changes; those that do not fit the chart are refused. */
  edit(changes: readonly Change[], reason: ChangeReason): boolean;
  /**
   * Marks a point, not rated yet, and selects it. The id of the mark, or undefined if it was not made. `at` in body coordinates, inside
   * of `zone`, which is not checked here: `parseChart` refuses a chart where it is not so. `spotAt` gives good ones.
   */
  addTenderness(spot: Spot): string | undefined;
  /** Records an area where pain is felt, tied to the tenderness marks that it is referred from, and selects it. */
  addReferral(areas: readonly Area[], from?: readonly string[]): string | undefined;
  /** Records an area to treat with care, and selects it. The reason defaults to `not-stated`. */
  addCaution(areas: readonly Area[], reason?: CautionReason): string | undefined;
  editMark(id: string, patch: MarkPatch): boolean;
  /** Takes a mark away, with what was done there and the ties to it. */
  removeMark(id: string): boolean;
  /** Takes all marks and treatments away. */
  clear(): boolean;
  setFigure(figure: FigureId): boolean;
  setNothingToMark(nothing: boolean): boolean;
  /** These zones, in place of those before, are of a limb that is not there. */
  setAbsent(zones: readonly ZoneId[]): boolean;
  undo(): boolean;
  redo(): boolean;
  /** From now on, all edits are one step, until the gesture ends. One that was open ends. */
  beginGesture(): void;
  /** Makes one step of the gesture. False if nothing is different in the end. */
  endGesture(): boolean;
  /** Puts everything back to where the gesture began (a change with the reason `undo`). */
  cancelGesture(): boolean;
  /** Selects a mark, or none. An id that is not on the chart changes nothing. */
  select(id: string | null): void;
  setTool(tool: Tool): void;
  reportProblem(problem: MapProblem): void;
  setAreaTool(settings: Partial<AreaTool>): void;
  /** The next tap moves this mark; null calls it off. */
  startMoving(id: string | null): void;
  setView(view: ViewId): void;
  setPerspective(perspective: Perspective): void;
  /** Looks at a part of a view (scale 1 to 8, kept inside of the view); null at the whole of it. */
  setCamera(view: ViewId, camera: Camera | null): void;
  setCoarse(coarse: boolean): void;
  /** The host puts a chart in. One that did not come out of this map starts a new history. */
  receiveChart(chart: Chart): void;
  /** Replaces the settings that are named, and answers what they were; `undefined` goes back to the default. */
  configure(settings: BodyMapSettings): BodyMapSettings;
}

export type BodyMapState = BodyMapValues & BodyMapActions;
