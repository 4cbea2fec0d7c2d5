import type { FigureId, Perspective, ViewId } from '../anatomy/index.js';
import type { ControlListeners, Tool } from './controls.js';
import type { Author, Change, ChangeReason, Chart, Problem } from '../chart/index.js';

/** How an area is made: drawn freehand, by whole zones, or as a round spot of a chosen size. */
export type AreaMode = 'draw' | 'zones' | 'spot';

/** What becomes of what is drawn, tapped or put down: an area of its own, unless it touches the selected one, which it extends; a part of the selected one, wherever it lies; or cut out of that. */
export type AreaAction = 'new' | 'add' | 'cut';

/** What an area tool does. */
export interface AreaTool {
  /** How an area is made. */
  readonly mode: AreaMode;
  /** Whether it is added to or cut out of. */
  readonly action: AreaAction;
  /** Radius of a spot, in units of the view (the body is 960 tall). */
  readonly radius: number;
}

/** An edit, or all edits of one gesture: one step of Undo. */
export interface Step {
  /** In the order in which they are applied; `invertChanges` leads back. */
  readonly changes: readonly Change[];
  /** What was done. */
  readonly reason: ChangeReason;
}

/** An edit that is about to be applied. */
export interface ChartChange extends Step {
  /**
   * Refuses the edit, and what was built on it meanwhile. A host that owns the chart (`chart` with `onChartChange`) can also do so later,
   * as when its server says no, as long as it has not put the edit in; elsewhere it counts only while `onChartChange` runs.
   */
  cancel(): void;
}

/** What can be configured at any time. */
export interface BodyMapSettings extends ControlListeners {
  /** Refuses every edit; marks can still be selected. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** Who marks. Defaults to the chart's `recordedBy`. */
  readonly author?: Author | undefined;
  /**
   * The chart of the last visit. Its marks without an answer today can be selected too, by their ids: the map shows them as ghosts, and asks
   * how they are. Nothing of it is on today's chart before a person says so. One that `parseChart` would refuse is reported, and left out.
   */
  readonly previous?: Chart | undefined;
  /** The clock. */
  readonly now?: (() => Date) | undefined;
  /** Makes the ids of new marks. Defaults to UUIDs. */
  readonly createId?: (() => string) | undefined;
  /**
   * The host owns the chart: edits are proposed to it, and show once it puts them in. Defaults to false.
   *
   * A proposal stays until the host puts it in, refuses it by `cancel()`, or puts in another chart; edits build on it meanwhile. The host may
   * answer as late as 10 seconds after, and in its own words: rounded, sorted, with an extension. That it puts in what is shown already says
   * nothing; passing an earlier chart, such as after a failed save, undoes what came after it.
   */
  readonly controlled?: boolean | undefined;
  /** How many steps can be undone. Defaults to 200; `Infinity` keeps all. */
  readonly historyLimit?: number | undefined;
  /** Called once before each edit is applied, or is proposed to a host that owns the chart, and at each move of a gesture. Such a host puts `next` in with `receiveChart`. */
  readonly onChartChange?: ((next: Chart, change: ChartChange) => void) | undefined;
  /** Called once per step of Undo, when the edit or gesture is over, and for each undo and redo: save here. */
  readonly onChartCommit?: ((chart: Chart, step: Step) => void) | undefined;
  /**
   * Called each time that something was refused because the chart could not be read back with it: an edit with a value that `parseChart` refuses,
   * a chart that the host put in, an id of `createId` that is empty or taken. Nothing has changed then. Called once for an invalid value, such
   * as a `view` that there is none of; `path` names it. In development the console tells both.
   */
  readonly onChartProblem?: ((problems: readonly Problem[]) => void) | undefined;
}

/** What a store begins with. Of `selection`, `tool`, `view`, `perspective` and `largeTargets` each is the map's from there on; `configure` makes one the host's. */
export interface BodyMapStoreOptions extends BodyMapSettings {
  /** Defaults to an empty chart, recorded by the `author`. */
  readonly chart?: Chart | undefined;
  /** The figure of that empty chart. Defaults to `neutral`. */
  readonly figure?: FigureId | undefined;
  /** The id of the mark that is selected at the start, also on a server. Defaults to none. */
  readonly selection?: string | undefined;
  /** Defaults to `tenderness`. */
  readonly tool?: Tool | undefined;
  /** Defaults to `front`. */
  readonly view?: ViewId | undefined;
  /** Defaults to `facing`. */
  readonly perspective?: Perspective | undefined;
  /** Whether whole parts of the body are the targets. Defaults to false. */
  readonly largeTargets?: boolean | undefined;
  /** Whether only a pen marks. Left out: a pen and fingers, and the toolbar offers it once a pen was seen. */
  readonly penOnly?: boolean | undefined;
}
