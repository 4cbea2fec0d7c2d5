import type { FigureId, Perspective, ViewId } from '../anatomy/index.js';
import type { Author, Chart, Word } from '../chart/index.js';
import type { Camera } from '../geometry/index.js';
import type { Controls, Tool } from './controls.js';
import type { EditActions } from './edits.js';
import type { EditHistory } from './history.js';
import type { AreaTool, BodyMapSettings } from './options.js';
import type { ActionResult } from './results.js';
import type { EditSession } from './session.js';

/**
 * `beside-body`: what was drawn does not touch the body. `nothing-to-cut`: there was no area to cut from. `nothing-recorded`: a form requires
 * something. `not-loaded`: the code for an area could not be loaded; it is recorded once it has arrived. `part-not-loaded`: a part of the map could
 * not be loaded. `pain-there`: a zone where pain is marked is not free of it.
 */
export const mapProblems = ['beside-body', 'nothing-to-cut', 'nothing-recorded', 'not-loaded', 'part-not-loaded', 'pain-there'] as const;
/** Why the last action had no effect. */
export type MapProblem = (typeof mapProblems)[number];

/** A sentence from the host, shown and announced unchanged. */
export interface HostProblem {
  /** A message that is shown and announced unchanged. */
  readonly message: string;
}

/** A task: areas are drawn where the pain of a tender point is felt. */
export interface Linking {
  /** The id of the tender point. */
  readonly from: string;
  /** The tool before the task; restored afterwards. */
  readonly tool: Tool;
  /** The ids of all earlier marks. */
  readonly before: readonly string[];
}

/** The current state of a map. */
export interface BodyMapValues extends EditHistory {
  /** The visible chart. */
  readonly chart: Chart;
  /** The chart that the next edit builds on: the visible chart with all pending edits. */
  readonly head: Chart;
  /** The chart after the last step, or as the host passed it: without the edits of an open session. */
  readonly settled: Chart;
  /** Whether the host controls the chart. */
  readonly controlled: boolean;
  /** The chart of the last visit, or null. */
  readonly previous: Chart | null;
  /** Who records marks; undefined for the chart's `recordedBy`. */
  readonly author: Author | undefined;
  /** The id of the selected mark: one of the chart, or one of the last visit without an answer today. */
  readonly selection: string | null;
  /** What a tap does. */
  readonly tool: Tool;
  /** What an area tool does. */
  readonly areaTool: AreaTool;
  /** The id of the mark that the next tap moves, without dragging. */
  readonly moving: string | null;
  /** The current task: areas are drawn where the pain of a tender point is felt. */
  readonly linking: Linking | null;
  /** The active view, if only one fits. */
  readonly view: ViewId;
  /** The visible figure: the chart's, unless the host controls it. */
  readonly figure: Word<FigureId>;
  /** The perspective of the views. */
  readonly perspective: Perspective;
  /** The cameras of zoomed views (units of the view, facing). */
  readonly cameras: Partial<Record<ViewId, Camera>>;
  /** Whether a tap marks a whole part of the body: for a trembling hand or a small screen. */
  readonly largeTargets: boolean;
  /** Whether only a pen marks, and fingers scroll and zoom: for a hand that rests on a tablet. Null until a pen is used on the map. */
  readonly penOnly: boolean | null;
  /** Why the last action had no effect; null after one that had. */
  readonly problem: MapProblem | HostProblem | null;
  /** Whether every edit is refused. */
  readonly readOnly: boolean;
}

/** The actions of a map. An edit commits an open session and is a separate step. */
export interface BodyMapActions extends EditActions {
  /** Undoes the last step. Commits an open session first, so a note being typed is undone as well. */
  undo(): ActionResult;
  /** Redoes the last undone step. */
  redo(): ActionResult;
  /** Opens a session: all its edits are one step. Commits and closes an open one. */
  begin(): EditSession;
  /** Selects a mark, or none. An id that is neither on the chart nor a ghost of the last visit changes nothing. */
  select(id: string | null): void;
  /** Chooses what a tap does. If the host controls the tool, its listener is called instead; so with all setters below. */
  setTool(tool: Tool): void;
  /** Shows and announces why something had no effect, or a message of the host, until the next edit; null removes it. */
  reportProblem(problem: MapProblem | HostProblem | null): void;
  /** Chooses how areas are made. Fields that are left out do not change. */
  setAreaTool(settings: Partial<AreaTool>): void;
  /** The next tap moves this mark; null cancels. */
  startMoving(id: string | null): void;
  /** Starts drawing where the pain of a tender point is felt: new areas are linked to it. */
  startLinking(id: string): void;
  /** Ends the task and selects the tender point again. */
  endLinking(): void;
  /** Ends the task and removes its areas, as one step. */
  cancelLinking(): void;
  /** Makes a view the active one. */
  setView(view: ViewId): void;
  /** Switches the perspective; the chart stays the same. */
  setPerspective(perspective: Perspective): void;
  /** Zooms a view (scale 1 to 8, kept inside the view); null shows all of it. */
  setCamera(view: ViewId, camera: Camera | null): void;
  /** Switches large targets on or off. */
  setLargeTargets(largeTargets: boolean): void;
  /** Sets whether only a pen marks. */
  setPenOnly(penOnly: boolean): void;
  /**
   * Replaces the chart. A chart of this map, also if rounded or sorted by the host (same marks and treatments by id), keeps the undo history; any
   * other starts a new one. `not-valid` if `parseChart` would refuse it: the map does not change.
   */
  receiveChart(chart: Chart): ActionResult;
  /**
   * Replaces the named settings and returns the previous ones; `undefined` restores the default. The host controls a `selection`, `tool`, `view`,
   * `figure`, `perspective` or `largeTargets` set here: it stays until the host sets another, and a user's choice is reported to its listener. An
   * invalid one is reported and ignored.
   */
  configure(settings: BodyMapSettings & Controls): BodyMapSettings & Controls;
}

/** The state of a map, with its actions. */
export type BodyMapState = BodyMapValues & BodyMapActions;
