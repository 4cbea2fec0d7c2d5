import type { FigureId, Perspective, ViewId } from '../anatomy/index.js';
import type { Chart, Word } from '../chart/index.js';
import type { Camera } from '../geometry/index.js';
import type { Controls, Tool } from './controls.js';
import type { EditActions } from './edits.js';
import type { EditHistory } from './history.js';
import type { AreaTool, BodyMapSettings } from './options.js';
import type { EditSession } from './session.js';

/** `beside-body`: what was drawn does not touch the body. `nothing-to-cut`: there was no area to cut from. `nothing-recorded`: a form requires something. `not-loaded`: the code for an area could not be fetched; it is recorded once it has come. `part-not-loaded`: a part of the map could not be fetched. */
export const mapProblems = ['beside-body', 'nothing-to-cut', 'nothing-recorded', 'not-loaded', 'part-not-loaded'] as const;
export type MapProblem = (typeof mapProblems)[number];

/** A sentence of the host's, shown and announced as it stands. */
export interface HostProblem {
  readonly message: string;
}

/** What a map shows and does at the moment. */
export interface BodyMapValues extends EditHistory {
  readonly chart: Chart;
  /** The chart that the next edit builds on: what is shown, with what a controlling host has been asked and has not answered yet. */
  readonly head: Chart;
  /** The chart as of the last step, or as it was put in: without what is being done in an open session. */
  readonly settled: Chart;
  /** Whether the host owns the chart. */
  readonly controlled: boolean;
  /** The id of the selected mark. */
  readonly selection: string | null;
  readonly tool: Tool;
  readonly areaTool: AreaTool;
  /** The id of the mark that the next tap moves: the way to move without dragging. */
  readonly moving: string | null;
  /** The view in front, where there is room for one. */
  readonly view: ViewId;
  /** The figure that is shown: the chart's, unless the host owns it. */
  readonly figure: Word<FigureId>;
  readonly perspective: Perspective;
  /** The views that are not seen as a whole (units of the view, facing). */
  readonly cameras: Partial<Record<ViewId, Camera>>;
  /** Whether whole parts of the body are the targets: for a trembling hand, a small screen, a first quick pass. */
  readonly coarse: boolean;
  /** Whether only a pen marks, and fingers scroll and zoom: for a hand that rests on a tablet. Null until a pen was seen on the map. */
  readonly penOnly: boolean | null;
  /** Why the last thing that was tried did nothing; null after the next that did. */
  readonly problem: MapProblem | HostProblem | null;
  readonly readOnly: boolean;
}

/** What can be done with a map. An edit commits the session that is open, if there is one, and is a step of its own. */
export interface BodyMapActions extends EditActions {
  /** Goes back over the last step. What is open is committed first: a note being typed is undone as well. */
  undo(): boolean;
  /** Goes forth over the step undone last. */
  redo(): boolean;
  /** Opens a session: all edits made through it are one step. One that is open is committed and closed. */
  begin(): EditSession;
  /** Selects a mark, or none. An id that is not on the chart changes nothing. */
  select(id: string | null): void;
  setTool(tool: Tool): void;
  /** Shows and announces why something did nothing, or what a host has against the chart, until the next edit; null takes it away. */
  reportProblem(problem: MapProblem | HostProblem | null): void;
  setAreaTool(settings: Partial<AreaTool>): void;
  /** The next tap moves this mark; null calls it off. */
  startMoving(id: string | null): void;
  setView(view: ViewId): void;
  setPerspective(perspective: Perspective): void;
  /** Looks at a part of a view (scale 1 to 8, kept inside of the view); null at the whole of it. */
  setCamera(view: ViewId, camera: Camera | null): void;
  setCoarse(coarse: boolean): void;
  setPenOnly(penOnly: boolean): void;
  /**
   * The host puts a chart in. A chart of this map, or one with the same marks and treatments (by id) that the host has put in order, keeps
   * what can be undone; any other starts a new history. False for one that `parseChart` would refuse: what is shown stays.
   */
  receiveChart(chart: Chart): boolean;
  /**
   * Replaces the settings that are named, and answers what they were; `undefined` goes back to the default. A `selection`, `tool`, `view`,
   * `figure`, `perspective` or `coarse` that is named here is the host's: it stays until the host says another, and what a person wants
   * is told to its listener. One that is of no use is reported, and stays the map's.
   */
  configure(settings: BodyMapSettings & Controls): BodyMapSettings & Controls;
}

export type BodyMapState = BodyMapValues & BodyMapActions;
