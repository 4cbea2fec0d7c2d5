import type { FigureId, Perspective, ViewId } from '../anatomy/index.js';
import type { ControlListeners, Tool } from './controls.js';
import type { Author, Change, ChangeReason, Chart, Problem } from '../chart/index.js';

/** How an area is made: drawn freehand, by whole zones, or as a round spot of a chosen size. */
export type AreaMode = 'draw' | 'zones' | 'spot';

/** What a stroke, zone or spot becomes: `new`, a separate area, or part of the selected one if it touches it; `add`, part of the selected one wherever it is; `cut`, cut out of it. */
export type AreaAction = 'new' | 'add' | 'cut';

/** What an area tool does. */
export interface AreaTool {
  /** How an area is made. */
  readonly mode: AreaMode;
  /** Whether to make a new area, add, or cut out. */
  readonly action: AreaAction;
  /** Radius of a spot, in units of the view (the body is 960 tall). */
  readonly radius: number;
}

/** An edit, or all edits of one gesture: one step of Undo. */
export interface Step {
  /** In the order in which they are applied. `invertChanges` returns the inverse. */
  readonly changes: readonly Change[];
  /** Why the chart changed. */
  readonly reason: ChangeReason;
}

/** An edit that is about to be applied. */
export interface ChartChange extends Step {
  /**
   * Drops the edit and those that build on it. A host that controls the chart (`chart` with `onChartChange`) can also call it later,
   * for example when its server refuses, until it passes the edit; otherwise it works only while `onChartChange` runs.
   */
  cancel(): void;
}

/** What can be configured at any time. */
export interface BodyMapSettings extends ControlListeners {
  /** Whether to refuse every edit; marks can still be selected. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** Who records marks. Defaults to the chart's `recordedBy`. */
  readonly author?: Author | undefined;
  /**
   * The chart of the last visit. Its unanswered marks can also be selected by id: the map shows them as ghosts and asks how they are now. Only
   * answered marks get onto today's chart. An invalid chart is reported and ignored.
   */
  readonly previous?: Chart | undefined;
  /** The clock. Defaults to the system's. */
  readonly now?: (() => Date) | undefined;
  /** Creates the ids of new marks. Defaults to UUIDs. */
  readonly createId?: (() => string) | undefined;
  /**
   * Whether the host controls the chart: edits are proposed to it, and shown once it passes them. Defaults to false.
   *
   * A proposal is pending until the host passes it, calls `cancel()`, or passes another chart; further edits build on it. The host may answer up to
   * 10 seconds later, and with a changed chart: rounded, sorted, with an extension. Passing the visible chart again has no effect; passing an earlier
   * chart, such as after a failed save, undoes what came after it.
   */
  readonly controlled?: boolean | undefined;
  /** Number of steps that can be undone; `Infinity` keeps all. Defaults to 200. */
  readonly historyLimit?: number | undefined;
  /** Called once per edit, before it is applied or proposed; during a gesture at each move. A controlling host passes `next` to `receiveChart`. */
  readonly onChartChange?: ((next: Chart, change: ChartChange) => void) | undefined;
  /** Called once per undo step, after the edit or gesture, and once per undo and redo: save here. */
  readonly onChartCommit?: ((chart: Chart, step: Step) => void) | undefined;
  /**
   * Called once per refusal of something that would make the chart invalid: an edit with a value that `parseChart` refuses, a chart from the host, an
   * id of `createId` that is empty or taken. The chart does not change. Also called once per invalid value, such as an unknown `view`, with its name
   * in `path`. In development the console shows both.
   */
  readonly onChartProblem?: ((problems: readonly Problem[]) => void) | undefined;
}

/**
 * Initial values of a store. Afterwards the map controls `selection`, `tool`, `view`, `perspective` and `largeTargets`, unless the host sets one with
 * `configure`.
 */
export interface BodyMapStoreOptions extends BodyMapSettings {
  /** The chart. Defaults to an empty chart, recorded by the `author`. */
  readonly chart?: Chart | undefined;
  /** The figure of that empty chart. Defaults to `neutral`. */
  readonly figure?: FigureId | undefined;
  /** The id of the initially selected mark, also on a server. Defaults to none. */
  readonly selection?: string | undefined;
  /** The tool. Defaults to `tenderness`. */
  readonly tool?: Tool | undefined;
  /** The active view. Defaults to `front`. */
  readonly view?: ViewId | undefined;
  /** The perspective. Defaults to `facing`. */
  readonly perspective?: Perspective | undefined;
  /** Whether a tap marks a whole part of the body. Defaults to false. */
  readonly largeTargets?: boolean | undefined;
  /** Whether only a pen marks. Defaults to false; the toolbar offers the switch after a pen was used. */
  readonly penOnly?: boolean | undefined;
}
