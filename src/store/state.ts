import type { FigureId, Perspective, ViewId } from '../anatomy/index.js';
import type { Author, Chart, Word } from '../chart/index.js';
import type { Camera } from '../geometry/index.js';
import type { Controls, Tool } from './controls.js';
import type { EditActions } from './edits.js';
import type { EditHistory } from './history.js';
import type { AreaTool, BodyMapSettings } from './options.js';
import type { ActionResult } from './results.js';
import type { EditSession } from './session.js';

/** `beside-body`: what was drawn does not touch the body. `nothing-to-cut`: there was no area to cut from. `nothing-recorded`: a form requires something. `not-loaded`: the code for an area could not be fetched; it is recorded once it has come. `part-not-loaded`: a part of the map could not be fetched. `pain-there`: a zone where pain is marked is not free of it. */
export const mapProblems = ['beside-body', 'nothing-to-cut', 'nothing-recorded', 'not-loaded', 'part-not-loaded', 'pain-there'] as const;
/** Why the last thing that was tried did nothing. */
export type MapProblem = (typeof mapProblems)[number];

/** A sentence from the host, shown and announced unchanged. */
export interface HostProblem {
  /** A sentence that is shown and announced as it is. */
  readonly message: string;
}

/** A task: areas are drawn where the pain of a tender point is felt. */
export interface Linking {
  /** The id of the tender point. */
  readonly from: string;
  /** The tool that was chosen before, and is again after. */
  readonly tool: Tool;
  /** The ids of all marks that were there before. */
  readonly before: readonly string[];
}

/** What a map shows and does at the moment. */
export interface BodyMapValues extends EditHistory {
  /** What is shown. */
  readonly chart: Chart;
  /** The chart that the next edit builds on: what is shown, with what a controlling host has been asked and has not answered yet. */
  readonly head: Chart;
  /** The chart as of the last step, or as it was put in: without what is being done in an open session. */
  readonly settled: Chart;
  /** Whether the host owns the chart. */
  readonly controlled: boolean;
  /** The chart of the last visit; null where there is none. */
  readonly previous: Chart | null;
  /** Who marks; undefined for the chart's `recordedBy`. */
  readonly author: Author | undefined;
  /** The id of the selected mark: one of the chart, or one of the last visit without an answer today. */
  readonly selection: string | null;
  /** What a tap does. */
  readonly tool: Tool;
  /** What an area tool does. */
  readonly areaTool: AreaTool;
  /** The id of the mark that the next tap moves: the way to move without dragging. */
  readonly moving: string | null;
  /** The task that is being done: what is drawn is felt from a tender point. */
  readonly linking: Linking | null;
  /** The active view, if only one fits. */
  readonly view: ViewId;
  /** The figure that is shown: the chart's, unless the host owns it. */
  readonly figure: Word<FigureId>;
  /** How the views are shown. */
  readonly perspective: Perspective;
  /** The views that are not seen as a whole (units of the view, facing). */
  readonly cameras: Partial<Record<ViewId, Camera>>;
  /** Whether whole parts of the body are the targets: for a trembling hand, a small screen, a first quick pass. */
  readonly largeTargets: boolean;
  /** Whether only a pen marks, and fingers scroll and zoom: for a hand that rests on a tablet. Null until a pen was seen on the map. */
  readonly penOnly: boolean | null;
  /** Why the last thing that was tried did nothing; null after the next that did. */
  readonly problem: MapProblem | HostProblem | null;
  /** Whether every edit is refused. */
  readonly readOnly: boolean;
}

/** What can be done with a map. An edit commits the session that is open, if there is one, and is a step of its own. */
export interface BodyMapActions extends EditActions {
  /** Goes back over the last step. What is open is committed first: a note being typed is undone as well. */
  undo(): ActionResult;
  /** Goes forth over the step undone last. */
  redo(): ActionResult;
  /** Opens a session: all edits made through it are one step. One that is open is committed and closed. */
  begin(): EditSession;
  /** Selects a mark, or none. An id that is neither on the chart nor left over from the last visit changes nothing. */
  select(id: string | null): void;
  /** Chooses what a tap does, as a person would: where the host owns the tool it is asked. So do all setters below. */
  setTool(tool: Tool): void;
  /** Shows and announces why something did nothing, or what a host has against the chart, until the next edit; null takes it away. */
  reportProblem(problem: MapProblem | HostProblem | null): void;
  /** Chooses how areas are made; what is not named stays. */
  setAreaTool(settings: Partial<AreaTool>): void;
  /** The next tap moves this mark; null calls it off. */
  startMoving(id: string | null): void;
  /** Begins to draw where the pain of a tender point is felt: all areas that are made from now on are linked to it. */
  startLinking(id: string): void;
  /** Ends that. The tender point is selected again. */
  endLinking(): void;
  /** Ends that, and removes the areas that were made, as one step. */
  cancelLinking(): void;
  /** Brings a view to the front. */
  setView(view: ViewId): void;
  /** Switches the perspective; nothing that is stored changes. */
  setPerspective(perspective: Perspective): void;
  /** Looks at a part of a view (scale 1 to 8, kept inside the view); null at the whole of it. */
  setCamera(view: ViewId, camera: Camera | null): void;
  /** Switches whole parts of the body on or off as targets. */
  setLargeTargets(largeTargets: boolean): void;
  /** Switches it on or off that only a pen marks. */
  setPenOnly(penOnly: boolean): void;
  /**
   * The host puts a chart in. A chart of this map, or one with the same marks and treatments (by id) that the host has put in order, keeps
   * what can be undone; any other starts a new history. `not-valid` for one that `parseChart` would refuse: what is shown stays.
   */
  receiveChart(chart: Chart): ActionResult;
  /**
   * Replaces the settings that are named, and answers what they were; `undefined` goes back to the default. A `selection`, `tool`, `view`,
   * `figure`, `perspective` or `largeTargets` that is named here is the host's: it stays until the host says another, and what a person wants
   * is reported to its listener. An invalid one is reported and ignored.
   */
  configure(settings: BodyMapSettings & Controls): BodyMapSettings & Controls;
}

/** What a map shows, with its actions. */
export type BodyMapState = BodyMapValues & BodyMapActions;
