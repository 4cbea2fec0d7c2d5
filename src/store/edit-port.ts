import type { Change, ChangeReason, Chart } from '../chart/index.js';
import type { BodyMapSettings } from './options.js';
import type { ActionResult } from './results.js';

/** Builds the changes of an edit. */
export type Build = (chart: Chart, start?: Chart) => readonly Change[];

/** Where edits go: the store, or a session of it. */
export interface EditPort {
  /**
   * @param build gets the chart that the edit builds on, and the one at the start of the session
   * @param select a mark to select with it
   */
  edit(build: Build, reason: ChangeReason, select?: string): ActionResult;
}

/** The author and time for records. */
export interface Stamps {
  readonly settings: () => BodyMapSettings;
  readonly now: () => Date;
}
